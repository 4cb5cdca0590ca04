// Narrowing the lists of activities, associations, venues and tasks.
export const filters = {
  lists: {
    activities: {
      title: 'Wybierz miejsce, temat, wiek, dzień …',
      found: {
        one: 'Pasuje {n} wydarzenie.',
        few: 'Pasują {n} wydarzenia.',
        many: 'Pasuje {n} wydarzeń.',
        other: 'Pasuje {n} wydarzenia.',
      },
      nothing: 'Żadne wydarzenie nie pasuje do wszystkiego, co jest wybrane. Najbliżej jest:',
    },
    associations: {
      title: 'Wybierz temat, miejsce, wiek …',
      found: {
        one: 'Pasuje {n} stowarzyszenie.',
        few: 'Pasują {n} stowarzyszenia.',
        many: 'Pasuje {n} stowarzyszeń.',
        other: 'Pasuje {n} stowarzyszenia.',
      },
      nothing: 'Żadne stowarzyszenie nie pasuje do wszystkiego, co jest wybrane. Najbliżej jest:',
    },
    venues: {
      title: 'Wybierz liczbę miejsc, okolicę, kuchnię, cenę …',
      found: {
        one: 'Pasuje {n} lokal.',
        few: 'Pasują {n} lokale.',
        many: 'Pasuje {n} lokali.',
        other: 'Pasuje {n} lokalu.',
      },
      nothing: 'Żaden lokal nie pasuje do wszystkiego, co jest wybrane. Najbliżej jest:',
    },
    tasks: {
      title: 'Wybierz czas, zainteresowania, miejsce …',
      found: {
        one: 'Pasuje {n} zadanie.',
        few: 'Pasują {n} zadania.',
        many: 'Pasuje {n} zadań.',
        other: 'Pasuje {n} zadania.',
      },
      nothing: 'Żadne zadanie nie pasuje do wszystkiego, co jest wybrane. Najbliżej jest:',
    },
  },
  everywhere: 'W całej gminie',
  later: 'Także później',
  more: 'Pokaż następne dni',
  when: 'Kiedy',
  anyTime: 'Kiedykolwiek',
  periods: {
    'i-dag': 'Dzisiaj',
    'i-morgen': 'Jutro',
    'i-helga': 'W weekend',
    'denne-uka': 'W tym tygodniu',
    'neste-uke': 'W przyszłym tygodniu',
  },
  from: 'Od dnia',
  to: 'Do dnia',
  age: 'Wiek (w latach)',
  timeOfDay: 'Pora dnia',
  access: 'Dostępność',
  language: 'Język rozmów',
  atMost: 'Najwyżej {price}',
  loading: 'Wczytywanie …',
  broken: 'Nie udało się wczytać wyboru. Spróbuj ponownie albo użyj linków.',
  without: 'Bez „{choice}”',
  anyDay: 'Kiedykolwiek',
  wholeWeek: 'Cały tydzień',
  all: 'Wszystkie',
  clear: 'Usuń cały wybór',
  showMore: 'Pokaż więcej',
  calendar: 'Kalendarz dla tego wyboru: {name}',
  nearestCalendar: 'Ten wybór nie ma własnego kalendarza. Najbliższy to „{name}”, jest w nim więcej',
  allCalendar: 'Ten wybór nie ma własnego kalendarza. Dodaj wszystkie wydarzenia do swojego kalendarza',
  areaCalendar: 'W kalendarzu nie ma tego, co dotyczy całej gminy.',
};

// The pages of single choices.
export const choicePages = {
  activities: {
    heading: '{choice}: wydarzenia',
    description: 'Wydarzenia w gminie {municipality} pasujące do wyboru „{choice}”, dzień po dniu.',
    lead: {
      one: 'Przed nami {n} wydarzenie.',
      few: 'Przed nami {n} wydarzenia.',
      many: 'Przed nami {n} wydarzeń.',
      other: 'Przed nami {n} wydarzenia.',
    },
    none: 'Na razie nic nie zgłoszono.',
    combine: 'Wybierz więcej: dzień, wiek, cenę …',
    seeAll: 'Zobacz wszystkie wydarzenia',
  },
  associations: {
    heading: '{choice}: stowarzyszenia',
    description:
      'Kluby i stowarzyszenia w gminie {municipality} pasujące do wyboru „{choice}”: co robią i do kogo zadzwonić.',
    lead: {
      one: '{n} stowarzyszenie, do którego można dołączyć.',
      few: '{n} stowarzyszenia, do których można dołączyć.',
      many: '{n} stowarzyszeń, do których można dołączyć.',
      other: '{n} stowarzyszenia, do których można dołączyć.',
    },
    none: 'Na razie nie zgłoszono tu żadnych stowarzyszeń.',
    combine: 'Wybierz więcej: miejsce, wiek, opiekuna …',
    seeAll: 'Zobacz wszystkie stowarzyszenia',
  },
  venues: {
    heading: '{choice}: lokale',
    description:
      'Lokale w gminie {municipality} pasujące do wyboru „{choice}”: liczba miejsc, kuchnia, cena i do kogo zadzwonić.',
    lead: {
      one: '{n} miejsce spotkań.',
      few: '{n} miejsca spotkań.',
      many: '{n} miejsc spotkań.',
      other: '{n} miejsca spotkań.',
    },
    none: 'Na razie nie zgłoszono tu żadnych lokali.',
    combine: 'Wybierz więcej: liczbę miejsc, okolicę, kuchnię …',
    seeAll: 'Zobacz wszystkie lokale',
  },
};
