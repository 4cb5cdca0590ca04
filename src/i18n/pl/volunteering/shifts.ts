// Tasks by day: the times at which people are needed.

export const shifts = {
  title: 'Zadania dzień po dniu',
  description:
    'Kiedy stowarzyszenia w gminie {municipality} potrzebują ludzi: dzień, godzina, miejsce i do kogo zadzwonić.',
  lead: {
    one: 'Stowarzyszenia potrzebują ludzi jeden raz. Zadzwoń i dołącz.',
    few: 'Stowarzyszenia potrzebują ludzi {n} razy. Zadzwoń i dołącz.',
    many: 'Stowarzyszenia potrzebują ludzi {n} razy. Zadzwoń i dołącz.',
    other: 'Stowarzyszenia potrzebują ludzi {n} raza. Zadzwoń i dołącz.',
  },
  none: 'Na razie nie podano żadnych dni.',
  weekend: 'Zadania na weekend',
  thisWeekend: {
    one: '{n} zadanie na weekend',
    few: '{n} zadania na weekend',
    many: '{n} zadań na weekend',
    other: '{n} zadania na weekend',
  },
  coming: 'Najbliższe dni',
  onDay: {
    one: 'Potrzeba ludzi: {n} zadanie',
    few: 'Potrzeba ludzi: {n} zadania',
    many: 'Potrzeba ludzi: {n} zadań',
    other: 'Potrzeba ludzi: {n} zadania',
  },
  moreOnDay: {
    one: 'i jeszcze jedno zadanie',
    few: 'i jeszcze {n} zadania',
    many: 'i jeszcze {n} zadań',
    other: 'i jeszcze {n} zadania',
  },
  left: {
    one: 'Potrzeba jeszcze jednej osoby',
    few: 'Potrzeba jeszcze {n} osób',
    many: 'Potrzeba jeszcze {n} osób',
    other: 'Potrzeba jeszcze {n} osoby',
  },
  full: 'Komplet, dziękujemy!',
  cancelled: 'Odwołane',
  eventMoved: 'Wydarzenie zostało przeniesione. Zapytaj, zanim przyjdziesz.',
  partOf: 'Do wydarzenia: {event}',
  // On the page of a task, and of an activity.
  times: 'Kiedy cię potrzeba',
  more: { one: 'i jeszcze raz', few: 'i jeszcze {n} razy', many: 'i jeszcze {n} razy', other: 'i jeszcze {n} raza' },
  besideEvent: 'Potrzebujemy ciebie',
  // The message that a telephone has ready.
  message: 'Dzień dobry! Mogę pomóc w wolontariacie („frivillig”): „{title}”, {when}.',
  form: 'Odpowiedz przez internet',
  // The lists of tasks with one choice.
  narrowed: 'Zadania: {choice}',
  narrowedDescription: 'Zadania dla wolontariuszy w gminie {municipality}: {choice}.',
  choose: 'Pokaż zadania według',
  noneChosen: 'Żadne zadanie do tego teraz nie pasuje.',
  feed: 'Zadania dla wolontariuszy w gminie {municipality}',
  feedChoice: 'Zadania dla wolontariuszy w gminie {municipality}: {choice}',
  feedDescription: 'Kiedy stowarzyszenia w gminie {municipality} potrzebują ludzi. Zadzwoń lub napisz i dołącz.',
  subscribe: 'Dodaj zadania do swojego kalendarza',
  subscribeAll: 'Ten wybór nie ma własnego kalendarza. Dodaj wszystkie zadania do swojego kalendarza',
  group: 'Zadania dla wolontariuszy',
  allTasks: 'Wszystkie zadania',
  size: { one: '{n} zadanie', few: '{n} zadania', many: '{n} zadań', other: '{n} zadania' },
};
