import type { Dictionary } from '../../dictionary.ts';

// How much the portal is read, for staff and the council.
export const statistics = {
  title: 'Portalen i tal',
  lead: 'Kor mykje sidene blir lesne, og kor mange som abonnerer på kalendrane. Tala er talde utan informasjonskapslar, og ingenting om den einskilde lesaren er lagra.',
  empty:
    'Ingenting er talt enno. Den som driftar portalen, tel tilgangsloggane til webtenaren med kommandoen «npm run stats».',
  months: 'Månad for månad',
  month: 'Månad',
  views: 'Sidevisingar',
  feedRequests: 'Henta',
  subscriptions: 'Abonnerer',
  partOfMonth: '{days} av {all} dagar',
  aboutSubscriptions:
    'Kor mange som abonnerer, er det minste det kan vere: Google og Outlook.com spør éin gong for alle brukarane sine. «Henta» er kor ofte kalenderprogram har spurt etter noko nytt.',
  pages: 'Mest lese i {month}',
  page: 'Side',
  morePages: { one: 'og {n} side til, i reknearket', other: 'og {n} sider til, i reknearket' },
  bots: {
    one: '{n} vising for søkjemotorar og andre robotar er halden utanfor.',
    other: '{n} visingar for søkjemotorar og andre robotar er haldne utanfor.',
  },
  feeds: 'Kalendrar og nyheitsstraumar i {month}',
  feed: 'Kalender eller nyheitsstraum',
  otherClients: 'andre',
  csv: 'Last ned alle tala som rekneark (CSV)',
} satisfies Dictionary['statistics'];
