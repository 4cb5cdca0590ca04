import type { Dictionary } from '../../dictionary.ts';

// Pages about volunteering in the municipality.
export const pages = {
  nextRevision: 'Skal sjåast over på nytt {date}',
  dates: 'Datoar',
  noDates: 'Ingen datoar er sette enno.',
  documents: 'Dokument',
  adopted: 'Vedteke {date}',
  revised: 'skal sjåast over på nytt {date}',
  figures: 'Tala',
  figure: 'Kva',
  value: 'Tal',
  year: 'År',
  source: 'Kjelde',
  wishes: 'Ønske',
  offers: 'Tilbod',
  activityYear: {
    title: 'Aktivitetane i {year}',
    lead: {
      one: 'Kalenderen har {n} aktivitet i {year}, på {dates}. Avlyste datoar er ikkje med.',
      other: 'Kalenderen har {n} aktivitetar i {year}, på {dates}. Avlyste datoar er ikkje med.',
    },
    dates: { one: '{n} dato', other: '{n} datoar' },
    byTheme: 'Kva handlar dei om?',
    byArea: 'Kvar er dei?',
    byAudience: 'Kven er dei for?',
    byPrice: 'Kva kostar dei?',
    what: 'Kva',
    activitiesColumn: 'Aktivitetar',
    datesColumn: 'Datoar',
    severalAudiences: 'Det som er for fleire grupper, er talt med i kvar av dei.',
    everyone: 'Alle',
    noArea: 'På nett og andre stader',
    price: { free: 'Gratis', paid: 'Kostar pengar', varies: 'Prisen varierer' },
  },
} satisfies Dictionary['pages'];
