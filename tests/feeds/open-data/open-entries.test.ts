import { expect, test } from 'vitest';
import type { Portal } from '../../../src/domain/portal.ts';
import { openCsv, openEntries, openSchema } from '../../../src/feeds/open-data/open-entries.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { activity } from '../../activity.ts';
import { portalFrom } from '../../portal-from.ts';

const ORIGIN = 'https://elvedal.example';
const EVENT = activity(
  { title: 'Språkkafé', summary: 'Snakk norsk.', theme: 'language', price: '12.5', updated: '2026-11-20T09:12:00Z' },
  `url: https://mote.example/rom
contact: { role: Vert, phone: "+47 900 00 000" }
image: { src: media/elvedal-turlag/kafe.jpg, alt: Kaffe, consent: true }
translations: { en: { title: Language café, body: "Speak *Norwegian* <script>x</script>" } }`,
);

function portalOf(entries: Record<string, string>): Portal {
  return portalFrom(entries, '2026-11-21T10:00');
}

test('An entry has its address, its id, its fields and its text, and nothing that no page shows', () => {
  const [entry] = openEntries(portalOf({ 'events/kafe.md': EVENT }), 'events', ORIGIN);
  expect(entry).toMatchObject({
    slug: 'kafe',
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    page_url: 'https://elvedal.example/aktiviteter/kafe/',
    url: 'https://mote.example/rom',
    audiences: [],
    image: { src: 'https://elvedal.example/media/elvedal-turlag/kafe.jpg', alt: 'Kaffe' },
    html: '',
  });
  expect(entry?.image).not.toHaveProperty('consent');
});

test('A translated text is sanitised HTML', () => {
  const [entry] = openEntries(portalOf({ 'events/kafe.md': EVENT }), 'events', ORIGIN);
  expect(entry?.translations).toEqual({ en: { title: 'Language café', html: '<p>Speak <em>Norwegian</em> </p>' } });
});

test('Entries are sorted by slug, also if the folder is not', () => {
  const slugs = ['kafe', 'kafe-to', 'kafe2', 'a'].map((slug) => [`events/${slug}.md`, EVENT.replace(/^id:.*$/m, '')]);
  const portal = portalOf(Object.fromEntries(slugs));
  expect(openEntries(portal, 'events', ORIGIN).map(({ slug }) => slug)).toEqual(['a', 'kafe', 'kafe-to', 'kafe2']);
});

test('An event that was over long ago is left out', () => {
  const old = EVENT.replaceAll('2026-11-24', '2025-09-09');
  const portal = portalOf({ 'events/kafe.md': EVENT, 'events/gammel.md': old });
  expect(openEntries(portal, 'events', ORIGIN).map(({ slug }) => slug)).toEqual(['kafe']);
});

test("A schema has its own address as its id and describes each field with the editor's labels", () => {
  expect(openSchema('venues', ORIGIN, languageOf('nb'))).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://elvedal.example/data/venues.schema.json',
    title: 'Lokaler',
    type: 'array',
    items: {
      additionalProperties: false,
      required: expect.arrayContaining(['slug', 'id', 'page_url', 'title', 'html']),
      properties: {
        address: { title: 'Adresse', description: 'Gate og nummer, postnummer og sted.' },
        fixed_times: { properties: { deadline: { properties: { date: { type: 'string', format: 'date' } } } } },
      },
    },
  });
  expect(openSchema('venues', ORIGIN, languageOf('nn'))).toMatchObject({
    items: { properties: { address: { description: 'Gate og nummer, postnummer og stad.' } } },
  });
});

test('A row has the same columns whatever the entries contain, text without HTML, and escapes formulas', () => {
  const schema = openSchema('events', ORIGIN, languageOf('nb'));
  const [head, row] = openCsv(openEntries(portalOf({ 'events/kafe.md': EVENT }), 'events', ORIGIN), schema)
    .replace('\ufeff', '')
    .split('\r\n')
    .map((line) => line.split(';'));
  const cell = (column: string) => row?.[head?.indexOf(`"${column}"`) ?? -1];
  expect(openCsv([], schema)).toBe(`\ufeff${head?.join(';')}\r\n`);
  expect(head).not.toContain('"html"');
  expect(cell('title')).toBe('"Språkkafé"');
  expect(cell('price')).toBe('12,5');
  expect(cell('contact.phone')).toBe(`"'+47 900 00 000"`);
  expect(cell('changes.date')).toBe('');
});

test('A grant and an award have their status on the day, and the schema lists its values', () => {
  const grant = (fields: string) => `
title: Fondet
summary: Penger.
source: fund
giver: Fondet
for_whom: Lag.
for_what: Utstyr.
${fields}`;
  const portal = portalOf({
    'grants/lys.md': grant('deadlines: [{ date: 2026-11-27, time: "12:00", opens: 2026-10-19 }]'),
    'grants/over.md': grant('deadlines: [{ date: 2026-10-29 }]'),
    'grants/vanlig.md': grant('deadlines: [{ date: 2026-12-01, confirmed: false }]'),
  });
  const stands = openEntries(portal, 'grants', ORIGIN).map(({ slug, state, next_deadline }) => ({
    ...{ slug, state, next_deadline },
  }));
  expect(stands).toEqual([
    {
      ...{ slug: 'lys', state: 'closing' },
      next_deadline: { date: '2026-11-27', time: '12:00', opens: '2026-10-19', confirmed: true },
    },
    { slug: 'over', state: 'over', next_deadline: undefined },
    { slug: 'vanlig', state: 'unknown', next_deadline: { date: '2026-12-01', confirmed: false } },
  ]);
  expect(openSchema('grants', ORIGIN, languageOf('nb'))).toMatchObject({
    items: {
      required: expect.arrayContaining(['state']),
      properties: { state: { enum: ['open', 'closing', 'rolling', 'upcoming', 'unknown', 'over'] } },
    },
  });
  expect(openSchema('venues', ORIGIN, languageOf('nb')).items?.properties).not.toHaveProperty('state');
});
