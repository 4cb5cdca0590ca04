// The page about the data, and the words of the files themselves.

export const openData = {
  title: 'Otwarte dane',
  lead: 'Wszystko, co jest na stronie {name}, możesz pobrać i wykorzystać. To nic nie kosztuje i nie potrzebujesz klucza ani umowy.',
  description:
    'Wydarzenia, stowarzyszenia, lokale i dotacje w gminie {municipality} jako otwarte dane: JSON, CSV i kalendarz.',
  what: 'Co możesz pobrać',
  whatText:
    'CSV otworzysz w Excelu i innych arkuszach. JSON jest dla programów. „Pola” to schemat, który wyjaśnia każde pole.',
  collection: 'Co',
  count: 'Ile',
  files: 'Pliki',
  fields: 'Pola',
  fieldsOf: '{title}: pola',
  months: 'Daty miesiąc po miesiącu',
  monthsText: 'Wszystkie daty w miesiącu są obliczone, także przeniesione i odwołane. Godziny to czas norweski.',
  calendars: 'Kalendarze',
  calendarsText: 'Te kalendarze możesz subskrybować w swoim kalendarzu.',
  licence: 'Licencja',
  licenceText: 'Teksty i dane można wykorzystywać na warunkach licencji',
  photos: 'Nie dotyczy to zdjęć. Najpierw zapytaj fotografa.',
  source: 'Napisz to tam, gdzie używasz danych:',
  attribution: 'Źródło: {site}, {host}. {licence}',
  register: 'Numery rejestrowe i kategorie to dane publiczne. Jeśli ich używasz, napisz też:',
  registerSource: 'Źródło: Brønnøysundregistrene',
  registerLicence: 'Licencja tych danych to',
  people: 'Nazwiska i numery telefonów',
  peopleText:
    'Kontakty to role, na przykład „Kierownik”. Dlatego mogą tu być. Laureaci nagród są podani z nazwiska. Używaj tych danych tylko do tego, do czego zostały opublikowane.',
  promise: 'Na czym możesz polegać',
  promises: [
    'Pliki nigdy nie zmieniają adresów.',
    'Pole „id” nigdy się nie zmienia, nawet gdy zmienia się nazwa.',
    'Pola nie znikną i nie zmienią nazw, dopóki tu o tym nie uprzedzimy. Mogą pojawić się nowe.',
    'Pliki powstają od nowa za każdym razem, gdy coś jest publikowane.',
  ],
  code: 'Dla programistów',
  codeText:
    'Programy na innych stronach mogą pobierać pliki prosto z przeglądarki, bo CORS jest otwarty. Wszystkie pliki są wymienione w',
  codeExample: 'Jak znaleźć wszystko, co bezpłatne:',
  csv: 'O plikach CSV',
  csvText: [
    'Między polami jest średnik, a w liczbach dziesiętnych przecinek, tak jak oczekuje norweski Excel. Kodowanie to UTF-8.',
    'Pole wewnątrz pola ma kropkę w nazwie: „contact.phone”.',
    'Kilka wartości w jednej komórce jest rozdzielonych znakiem „ | ”.',
    'Tekst, który można pomylić z formułą, ma przed sobą apostrof. W JSON tekst jest bez zmian.',
    'Tłumaczenia są tylko w JSON.',
  ],
  build: 'Ostatnia aktualizacja',
  buildText: 'Ile opublikowano i nazwy tego, co pominięto.',
};
