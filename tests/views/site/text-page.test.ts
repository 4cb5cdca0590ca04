import { expect, test } from 'vitest';
import { agendaOf } from '../../../src/domain/calendar/agenda.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { textPageView } from '../../../src/views/site/text-page.ts';
import { activity } from '../../activity.ts';
import { portalFrom } from '../../portal-from.ts';

const WEEKLY = 'repeat: { every: week, until: 2027-02-28 }';

function pageWith(yaml: string) {
  const page = `title: Frivilligbørs\nsummary: Ønsker og tilbud.\n${yaml}`;
  const entries = {
    'pages/bors.md': page,
    'events/mandag.md': activity({ title: 'Mandag', start: '2026-11-23T18:00', end: '2026-11-23T20:00' }, WEEKLY),
    'events/tirsdag.md': activity({ title: 'Tirsdag' }, WEEKLY),
    'events/forbi.md': activity({ title: 'Forbi', start: '2026-11-20T18:00', end: '2026-11-20T20:00' }),
  };
  const portal = portalFrom(entries, '2026-11-21T10:00');
  const [entry = expect.unreachable()] = portal.pages;
  const origin = new URL('https://elvedal.example.no');
  const context = { portal, agenda: agendaOf(portal), language: languageOf('nb'), sampleShown: false, origin };
  return textPageView(context, entry);
}

test('the next eight dates of the activities of a text come in order, whichever activity they are of', () => {
  const { dates = [] } = pageWith('events: [tirsdag, mandag]');
  expect(dates.map(({ end }) => end.slice(0, 10))).toEqual([
    ...['2026-11-23', '2026-11-24', '2026-11-30', '2026-12-01'],
    ...['2026-12-07', '2026-12-08', '2026-12-14', '2026-12-15'],
  ]);
});

test('a text whose activities are over says that there are no dates, one without activities says nothing', () => {
  expect(pageWith('events: [forbi]').dates).toEqual([]);
  expect(pageWith('').dates).toBeUndefined();
});

test.each([
  ['without a contact of its own has that of its association', 'association: elvedal-turlag', { phone: '61 00 00 14' }],
  [
    'with a contact of its own has that alone',
    'association: elvedal-turlag, contact: { role: Kari, email: kari@example.no }',
    { email: 'kari@example.no' },
  ],
  [
    'has no email address if it has a phone number',
    'who: Kari, contact: { role: Kari, phone: "90 00 00 00", email: kari@example.no }',
    { phone: '90 00 00 00' },
  ],
])('a wish %s', (_, yaml, ways) => {
  const { phone, email } = pageWith(`exchange: [{ kind: wish, what: En tilhenger, ${yaml} }]`).exchange[0] ?? {};
  expect({ phone, email }).toEqual(ways);
});

test('a wish names the association with a link, or else who it is of', () => {
  const { exchange } = pageWith(`exchange:
  - { kind: wish, what: En tilhenger, association: elvedal-turlag, who: Kari }
  - { kind: wish, what: Et telt, association: borte, who: Kari }`);
  expect(exchange.map(({ association, who }) => ({ association, who }))).toEqual([
    { association: { title: 'Elvedal turlag', address: '/foreninger/elvedal-turlag/' } },
    { who: 'Kari' },
  ]);
});

test('a text that asks for it has the activities of the year as tables, the longest bar full', () => {
  const { activityYear } = pageWith('activity_counts: true');
  expect(activityYear?.title).toBe('Aktivitetene i 2026');
  // Monday and Tuesday from 23 and 24 November to the end of the year, and one that is over.
  expect(activityYear?.lead).toBe('Kalenderen har 3 aktiviteter i 2026, på 13 datoer. Avlyste datoer er ikke med.');
  expect(activityYear?.tables.map(({ rows }) => rows.map(({ name, numbers }) => [name, ...numbers]))).toEqual([
    [['Tur og friluft', '13', '3']],
    [['Sentrum', '13', '3']],
    [['Alle', '13', '3']],
    [['Gratis', '13', '3']],
  ]);
  expect(activityYear?.tables.flatMap(({ rows }) => rows.map(({ length }) => length))).toEqual([100, 100, 100, 100]);
  expect(pageWith('').activityYear).toBeUndefined();
});
