import type { ReaderDictionary } from '../../dictionary.ts';

// Pages about volunteering in the municipality.
export const pages = {
  nextRevision: 'Vi leser den på nytt {date}',
  dates: 'Datoer',
  noDates: 'Det er ingen datoer ennå.',
  documents: 'Papirer',
  adopted: 'Bestemt {date}',
  revised: 'leses på nytt {date}',
  figures: 'Tallene',
  figure: 'Hva',
  value: 'Tall',
  year: 'År',
  source: 'Hvor tallet er fra',
  wishes: 'Dette ønsker folk',
  offers: 'Dette tilbyr folk',
  activityYear: {
    title: 'Aktivitetene i {year}',
    lead: {
      one: 'Kalenderen har {n} aktivitet i {year}. Den er på {dates}. Avlyste datoer er ikke med.',
      other: 'Kalenderen har {n} aktiviteter i {year}. De er på {dates}. Avlyste datoer er ikke med.',
    },
    dates: { one: '{n} dato', other: '{n} datoer' },
    byTheme: 'Hva handler de om?',
    byArea: 'Hvor er de?',
    byAudience: 'Hvem er de for?',
    byPrice: 'Hva koster de?',
    // The columns of the tables.
    what: 'Hva',
    activitiesColumn: 'Aktiviteter',
    datesColumn: 'Datoer',
    severalAudiences: 'Noe er for flere grupper. Da er det med i hver gruppe.',
    everyone: 'Alle',
    noArea: 'På nett og andre steder',
    price: { free: 'Gratis', paid: 'Koster penger', varies: 'Prisen er forskjellig' },
  },
} satisfies ReaderDictionary['pages'];
