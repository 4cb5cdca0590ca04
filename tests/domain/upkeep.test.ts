import { expect, test } from 'vitest';
import { isCurrent, upkeepOf } from '../../src/domain/upkeep.ts';
import { activity } from '../activity.ts';
import { portalFrom } from '../portal-from.ts';

const EVENT = activity({ start: '2026-09-01T18:00', end: '2026-09-01T20:00' });

const GRANT = `title: Aktivitetsmidler
summary: Til aktivitet.
source: municipality
giver: Elvedal kommune
for_whom: Lag og foreninger.
for_what: Det dere vil.
checked: 2026-11-01`;

test('a grant is listed if its next deadline is only the usual one', () => {
  const { deadlines } = upkeepOf(
    portalFrom(
      {
        'grants/vanlig.md': `${GRANT}\ndeadlines: [{ date: 2026-04-01, yearly: true }]`,
        'grants/ventet.md': `${GRANT}\ndeadlines: [{ date: 2027-05-01, confirmed: false }]`,
        'grants/sikker.md': `${GRANT}\ndeadlines: [{ date: 2027-04-01 }]`,
        'grants/over.md': `${GRANT}\ndeadlines: [{ date: 2026-04-01 }]`,
      },
      '2026-11-21T10:00',
    ),
  );
  expect(deadlines.map(({ slug, date }) => [slug, date])).toEqual([
    ['vanlig', '2027-04-01'],
    ['ventet', '2027-05-01'],
  ]);
});

test('a series that ends within six weeks is listed with its last date, and a cancelled one is not', () => {
  const ending = `${EVENT}\nrepeat: { every: week, until: 2026-12-15 }`;
  const { ending: found } = upkeepOf(
    portalFrom(
      {
        'events/ender.md': ending,
        'events/avlyst.md': `${ending}\ncancelled: { note: Ingen leder. }`,
        'events/fortsetter.md': `${EVENT}\nrepeat: { every: week, until: 2027-06-15 }`,
      },
      '2026-11-21T10:00',
    ),
  );
  expect(found).toEqual([
    { collection: 'events', slug: 'ender', title: 'Kveldstur', owner: 'elvedal-turlag', date: '2026-12-15' },
  ]);
});

test('what nobody has confirmed for a year is listed, oldest first; what is over is not', () => {
  const weekly = `${EVENT}\nrepeat: { every: week, until: 2027-12-14 }`;
  const { unchecked } = upkeepOf(
    portalFrom(
      {
        'events/gammel.md': `${weekly}\nchecked: 2026-10-30`,
        'events/ny.md': `${weekly}\nchecked: 2026-11-30`,
        'events/over.md': `${EVENT}\nchecked: 2026-09-01`,
      },
      '2027-11-02T10:00',
    ),
  );
  expect(unchecked.map(({ collection, slug, date }) => [collection, slug, date])).toEqual([
    ['associations', 'elvedal-turlag', '2026-10-01'],
    ['venues', 'krona-bibliotek', '2026-10-02'],
    ['events', 'gammel', '2026-10-30'],
  ]);
});

test('an activity concerns its association while it has future dates, and a series three months longer', () => {
  const at = (fields: string) => (now: string) => {
    const portal = portalFrom({ 'events/kveldstur.md': fields }, now);
    const [event = expect.unreachable()] = portal.events;
    return isCurrent(event, portal);
  };
  expect(['2026-08-01T10:00', '2026-09-02T10:00'].map(at(EVENT))).toEqual([true, false]);
  const series = `${EVENT}\nrepeat: { every: week, until: 2026-12-15 }`;
  expect(['2026-12-16T10:00', '2027-03-15T10:00', '2027-03-16T10:00'].map(at(series))).toEqual([true, true, false]);
});
