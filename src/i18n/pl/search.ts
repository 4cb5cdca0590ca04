// Finding.

export const search = {
  title: 'Szukaj',
  /** The title of the browser's tab when somebody has searched. */
  titled: 'Szukaj: „{query}”',
  description:
    'Szukaj we wszystkim na stronie {name}: wydarzenia, stowarzyszenia, lokale, dotacje, zadania, pomoc i poradnik.',
  label: 'Czego szukasz?',
  button: 'Szukaj',
  unscripted:
    'Pole wyszukiwania działa tylko z JavaScriptem. Zamiast tego jest tu wszystko od A do Å. Możesz też zadzwonić: {phone}.',
  kind: 'Rodzaj',
  everyKind: 'Wszystko',
  theme: 'Temat',
  area: 'Miejsce',
  all: 'Wszystkie',
  filterMore: 'Zawęź: rodzaj, temat i miejsce',
  clear: 'Usuń zawężenie',
  results: 'Wyniki',
  searching: 'Szukam …',
  hits: {
    one: '„{query}”: {n} wynik',
    few: '„{query}”: {n} wyniki',
    many: '„{query}”: {n} wyników',
    other: '„{query}”: {n} wyniku',
  },
  none: '„{query}”: brak wyników',
  advice: [
    'Sprawdź, czy słowo jest dobrze napisane.',
    'Spróbuj mniej słów albo słowa o tym samym znaczeniu.',
    'Poszukaj na liście od A do Å poniżej.',
  ],
  past: 'Już było',
  more: { one: 'Pokaż jeszcze {n}', few: 'Pokaż jeszcze {n}', many: 'Pokaż jeszcze {n}', other: 'Pokaż jeszcze {n}' },
  /** Stands before a link with a word that exists. */
  didYouMean: 'Czy chodzi o słowo',
  /** Searches the full texts of all pages. */
  fullText: 'Więcej wyników w tekstach',
  fullTextNone: 'Nie ma więcej wyników w tekstach',
  /** What the list of a day is. */
  dayList: 'Wszystko, co się dzieje tego dnia, godzina po godzinie.',
  call: 'Nie ma tego, czego szukasz? Zadzwoń: {phone}. Poszukamy razem.',
  broken: 'Wyszukiwanie teraz nie działa. Poszukaj na liście od A do Å.',
  directory: 'Wszystko od A do Å',
  listed: { one: 'Na liście: {n}', few: 'Na liście: {n}', many: 'Na liście: {n}', other: 'Na liście: {n}' },
  /** Results of a search by kind, theme and place only. */
  matches: { one: '{n} wynik', few: '{n} wyniki', many: '{n} wyników', other: '{n} wyniku' },
  /** A letter, or «0–9». */
  onLetter: 'Wszystko na {letter}',
  onLetterDescription:
    'Wszystko na stronie {name} na {letter}, według nazwy: stowarzyszenia, lokale, dotacje, zadania, pomoc i poradnik.',
  oneKind: 'Tylko jeden rodzaj:',
  letters: 'Przejdź do litery',
  withoutActivities: 'Wydarzeń jest za dużo, żeby pokazać je tutaj. Znajdziesz je dzień po dniu.',
  deadline: 'Termin: {date}',
  /** What the main pages are about, in words that people search by. */
  sections: {
    activities:
      'Wszystko, co się dzieje w gminie {municipality} w najbliższych dniach: kalendarz, imprezy, kursy i spotkania.',
    volunteer: 'Chcesz pomagać? Zadzwoń do nas, a znajdziemy coś dla ciebie. Tu zobaczysz, co robią wolontariusze.',
    tasks: 'Zadania dla wolontariuszy: co, gdzie, jak często i do kogo zadzwonić.',
    help: 'Potrzebujesz pomocy na co dzień, towarzystwa, odwiedzin albo rozmowy? Zadzwoń do nas.',
    associations: 'Stowarzyszenia, kluby i grupy w gminie {municipality}. Dołącz do nich.',
    forAssociations: 'Pieniądze, lokale, sprzęt, porady i doradztwo dla klubów i stowarzyszeń.',
    sendIn: 'Dodaj wydarzenie, kurs lub imprezę do kalendarza. Nie potrzebujesz konta.',
    writing:
      'Pomoc dla osób, które piszą dla stowarzyszenia: logowanie, dodawanie, odwoływanie, zmiana i poprawianie wydarzeń.',
    grants: 'Dotacje, wsparcie, stypendia i fundusze dla klubów i stowarzyszeń. Terminy przez cały rok.',
    venues: 'Wypożycz lub wynajmij pokój, salę, halę, salę gimnastyczną, salę spotkań albo lokal na przyjęcie.',
    equipment: 'Wypożycz narty, namiot, głośnik, minibus i inny sprzęt bezpłatnie albo tanio.',
    handbook:
      'Jak założyć klub, zarząd, walne zebranie, statut, zaświadczenie z policji, księgowość i wzory dokumentów.',
    examples: 'Co udało się innym, jak to zrobili i ile to kosztowało.',
    awards: 'Nagroda dla wolontariuszy i inne nagrody. Zgłoś kogoś, kto zasługuje.',
    contacts: 'Telefon, e-mail i godziny otwarcia centrum wolontariatu i gminy.',
    accessibility: 'Dostępność dla wszystkich, czytnik ekranu i deklaracja dostępności.',
    map: 'Mapa lokali, zajęć, stowarzyszeń i sprzętu: zobacz, co jest w pobliżu, i znajdź drogę.',
    calendar: 'Cały miesiąc na jednej stronie: zobacz miesiąc po miesiącu, co się dzieje, jako tabelę lub listę.',
    subscribe: 'Subskrybuj kalendarz w telefonie: iPhone, Android, Kalendarz Google i Outlook.',
    weekProgramme: 'Program tygodnia do wydrukowania i powieszenia na tablicy ogłoszeń.',
    signUp: 'Formularz internetowy dla osób, które chcą zostać wolontariuszami. Oddzwonimy.',
    paperForm: 'Formularz na papierze dla osób, które chcą zostać wolontariuszami, do wydrukowania.',
    correction:
      'Daj znać, jeśli coś jest błędne, zmieniło się lub czegoś brakuje: numeru telefonu, godziny, miejsca lub linku.',
    wholeHandbook: 'Wszystkie rozdziały poradnika na jednej stronie, do czytania naraz lub do wydruku.',
    signIn: 'Dla stowarzyszeń i pracowników, którzy piszą, zmieniają i odwołują. Dostajesz link e-mailem, bez hasła.',
    linkCards: 'Karty i linki dla innych stron, które chcą pokazać drogę tutaj.',
    openData: 'To, co tu jest, jako JSON, CSV i pliki kalendarza do swobodnego użytku w innych programach.',
  },
};
