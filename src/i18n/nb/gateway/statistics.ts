// How much the portal is read, for staff and the council.
export const statistics = {
  title: 'Portalen i tall',
  lead: 'Hvor mye sidene leses, og hvor mange som abonnerer på kalenderne. Tallene er talt uten informasjonskapsler, og ingenting om den enkelte leseren er lagret.',
  empty:
    'Ingenting er talt ennå. Den som drifter portalen, teller tilgangsloggene til webserveren med kommandoen «npm run stats».',
  months: 'Måned for måned',
  month: 'Måned',
  views: 'Sidevisninger',
  feedRequests: 'Hentet',
  subscriptions: 'Abonnerer',
  partOfMonth: '{days} av {all} dager',
  aboutSubscriptions:
    'Hvor mange som abonnerer, er det minste det kan være: Google og Outlook.com spør én gang for alle sine brukere. «Hentet» er hvor ofte kalenderprogrammer har spurt etter noe nytt.',
  pages: 'Mest lest i {month}',
  page: 'Side',
  morePages: { one: 'og {n} side til, i regnearket', other: 'og {n} sider til, i regnearket' },
  bots: {
    one: '{n} visning for søkemotorer og andre roboter er holdt utenfor.',
    other: '{n} visninger for søkemotorer og andre roboter er holdt utenfor.',
  },
  feeds: 'Kalendere og nyhetsstrømmer i {month}',
  feed: 'Kalender eller nyhetsstrøm',
  otherClients: 'andre',
  csv: 'Last ned alle tallene som regneark (CSV)',
};
