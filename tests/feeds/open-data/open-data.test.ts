import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildPortal } from '../../../src/domain/portal.ts';
import { contentIn } from '../../../src/domain/translation.ts';
import { buildReport, occurrencesByMonth } from '../../../src/feeds/open-data/open-data.ts';
import { languageOf, languagesOf } from '../../../src/i18n/index.ts';
import { activity } from '../../activity.ts';
import { contentFrom, portalFrom } from '../../portal-from.ts';

const NOW = '2026-11-21T10:00';
const EVENT = activity(
  { title: 'Språkkafé', summary: 'Snakk norsk.', theme: 'language', price: 40 },
  `repeat: { every: week, until: 2027-02-02 }
changes: [{ date: 2026-12-01, status: cancelled }, { date: 2026-12-29, status: moved, start: 2027-01-04T18:00 }]`,
);

test('a month has what starts in it, moved dates on their new day, in Oslo wall-clock time', () => {
  const months = occurrencesByMonth(portalFrom({ 'events/kafe.md': EVENT }, NOW), languageOf('nb'));
  expect(months.get('2026-12')?.map(({ start, status }) => [start, status])).toEqual([
    ['2026-12-01T18:00', 'cancelled'],
    ['2026-12-08T18:00', 'planned'],
    ['2026-12-15T18:00', 'planned'],
    ['2026-12-22T18:00', 'planned'],
  ]);
  expect(months.get('2027-01')?.[0]).toEqual({
    start: '2027-01-04T18:00',
    end: '2027-01-04T20:00',
    title: 'Språkkafé',
    url: '/aktiviteter/kafe/',
    status: 'moved',
    planned: '2026-12-29T18:00',
    place: 'Krona bibliotek',
    venue: 'krona-bibliotek',
    area: 'sentrum',
    theme: 'language',
    audiences: [],
    price: 40,
    organisers: ['Elvedal turlag'],
  });
});

test('in another language a month links to pages in that language, and names the language of a title', () => {
  const content = contentIn(contentFrom({ 'events/kafe.md': EVENT }), 'en');
  const english = languagesOf({ language: 'nb', languages: [{ code: 'en', full: true }] })[1] ?? expect.unreachable();
  const [first] = occurrencesByMonth(buildPortal(content, NOW), english).get('2026-11') ?? [];
  expect(first).toMatchObject({ title: 'Språkkafé', lang: 'nb', url: '/en/aktiviteter/kafe/' });
});

test('a month with 35 activities a day is under 25 kB after gzip', () => {
  const days = Array.from({ length: 7 }, (_, n) => `2026-11-${String(16 + n)}`);
  const series = days.flatMap((day) =>
    Array.from({ length: 35 }, (_, n) => {
      const hour = String(8 + (n % 13)).padStart(2, '0');
      const yaml = EVENT.replace(/title: .*/, `title: Formiddagstreff nummer ${n} på ${day}`)
        .replace(/changes: .*\n/, '')
        .replace(/2026-11-24T18:00/, `${day}T${hour}:00`)
        .replace(/2026-11-24T20:00/, `${day}T${hour}:45`);
      return [`events/treff-${day}-${n}.md`, yaml] as const;
    }),
  );
  const months = occurrencesByMonth(portalFrom(Object.fromEntries(series), NOW), languageOf('nb'));
  const december = months.get('2026-12') ?? [];
  expect(december.length).toBeGreaterThan(1_000);
  expect(gzipSync(JSON.stringify(december)).length).toBeLessThan(25_000);
});

test('there is a file for three past months, this one and twelve to come, also for an empty month', () => {
  const months = occurrencesByMonth(portalFrom({}, NOW), languageOf('nb'));
  expect([...months.keys()].at(0)).toBe('2026-08');
  expect([...months.keys()].at(-1)).toBe('2027-11');
  expect(months.get('2027-07')).toEqual([]);
});

test('the report of a build names the entries left out, and not why', () => {
  const { site } = portalFrom({}, NOW);
  const facts = { site, now: NOW, leftOut: ['events/feil.md'], commit: 'abc', sampleShown: false };
  expect(buildReport({ events: [{ slug: 'kafe' }] }, facts)).toMatchObject({
    now: NOW,
    commit: 'abc',
    counts: { events: 1, venues: 0 },
    entries: { events: ['kafe'], venues: [] },
    leftOut: ['events/feil.md'],
    sample: null,
  });
});
