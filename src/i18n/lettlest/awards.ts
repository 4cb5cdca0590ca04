import type { ReaderDictionary } from '../dictionary.ts';

// Awards and scholarships.
export const awards = {
  title: 'Priser til folk',
  heading: 'Priser til folk som gjør noe bra',
  lead: 'Kjenner du noen som fortjener en pris? Alle i {municipality} kan foreslå noen.',
  description: 'Priser i {municipality}. Se hvem som kan få dem. Les hvordan du foreslår noen.',
  onThisPage: 'På denne siden',
  groups: {
    open: { short: 'Åpne nå ({n})', heading: 'Her kan du foreslå noen nå' },
    rolling: { short: 'Hele året ({n})', heading: 'Her kan du foreslå noen hele året' },
    upcoming: { short: 'Åpner senere ({n})', heading: 'Åpner senere' },
    unknown: { short: 'Spør først ({n})', heading: 'Spør dem som gir, når du kan foreslå noen' },
    over: { short: 'Over for i år ({n})', heading: 'Over for i år' },
  },
  none: 'Det er ingen priser ennå.',
  latest: 'Sist: {name} ({year})',
  criteria: 'Hvem kan få prisen?',
  themeOfYear: 'Tema i år',
  deadline: 'Siste dag',
  levels: { local: 'Siste dag å foreslå', national: 'Siste dag i Norge', report: 'Siste dag for rapport' },
  thenDeadline: '{what}: {date}',
  nominate: 'Slik foreslår du noen',
  form: 'Bruk skjemaet ({host})',
  jury: 'Hvem velger',
  prize: 'Dette får de',
  giver: 'Hvem gir prisen',
  winners: 'De som har fått prisen før',
  noWinners: 'Ingen har fått prisen ennå.',
} satisfies ReaderDictionary['awards'];
