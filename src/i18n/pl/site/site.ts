// What every page has, and the pages for missing and moved addresses.

export const site = {
  of: 'w {municipality}',
  skip: 'Przejdź do treści',
  mainMenu: 'Menu główne',
  menu: 'Menu',
  languages: 'Języki',
  unreviewed: 'Nikt jeszcze nie sprawdził tego tłumaczenia.',
  pageLanguage: 'Język strony: {language}.',
  inLanguage: 'język: {language}',
  forYou: 'Dla ciebie',
  youAreHere: 'Jesteś tutaj',
  home: 'Strona główna',
  askUs: 'Zapytaj nas',
  everything: 'Wszystko na stronie {name}',
  sms: 'SMS',
  askHere: 'Zapytaj tutaj',
  email: 'E-mail',
  builtAt: 'Data utworzenia strony: {date}.',
  municipality: 'Gmina {name}.',
  sampleShown: 'To przykład. Strona wygląda tak, jakby dziś był dzień: {date}.',
  sample: 'To przykład: takiej gminy nie ma.',
  report: 'Zgłoś błąd',
  checked: 'Sprawdzono: {date}',
  changed: 'Zmieniono: {date}',
  feedAll: 'Subskrybuj wszystkie wydarzenia (.ics)',
  feedDeadlines: 'Subskrybuj terminy (.ics)',
  notice: 'Ogłoszenie',
  readMore: 'Czytaj więcej ({host})',
  callUs: 'Zadzwoń: {phone}',
  smsTo: 'Wyślij SMS: {phone}',
  writeTo: 'Napisz: {email}',
  showOnMap: 'Pokaż na mapie (norgeskart.no)',
  photo: 'Zdjęcie: {credit}',
};

export const notFound = {
  title: 'Nie ma takiej strony',
  lead: 'Być może w adresie jest błąd albo strona została usunięta.',
  tryThis: 'Spróbuj jednej z tych stron',
  call: 'Albo zadzwoń: {phone}. Pomożemy ci znaleźć to, czego szukasz.',
};

export const redirect = {
  title: 'Strona ma nowy adres',
  titled: 'Strona ma nowy adres: {title}',
  lead: 'To, czego szukasz, ma nowy adres. Stary adres nadal działa.',
  go: 'Przejdź: {title}',
};
