import { expect, test } from 'vitest';
import { languageOf } from '../../../src/i18n/index.ts';
import { type NeighbourView, neighbourViews } from '../../../src/views/activities/neighbours.ts';
import { viewContext } from '../view-context.ts';

const NOW = '2026-11-30T10:00';
const NEIGHBOUR = {
  title: 'Granlia',
  page: 'https://www.granlia.example/',
  feed: 'https://www.granlia.example/alt.ics',
};
const BAKING = {
  ...{ title: 'Bakekveld', start: '2026-12-03T18:00', end: '2026-12-03T20:00' },
  ...{ place: 'Grendehuset', url: 'https://granlia.example/bakekveld' },
};

function shown(events: object[], { fetched = '2026-11-29', language = 'nb', neighbours = [NEIGHBOUR] } = {}) {
  const { portal, ...context } = viewContext({}, NOW);
  const sources = [{ page: NEIGHBOUR.page, fetched, events: events as (typeof BAKING)[] }];
  const site = { ...portal.site, neighbours };
  return neighbourViews({
    ...context,
    language: languageOf(language),
    portal: { ...portal, site, neighbours: { sources } },
  });
}

test('what comes up is shown with its municipality, its source and the day it was fetched', () => {
  expect(shown([BAKING])).toMatchObject([
    {
      heading: 'Også i Granlia',
      page: NEIGHBOUR.page,
      end: BAKING.end,
      source: 'Hentet søndag 29. november fra granlia.example. Se alt der',
      rows: [{ title: 'Bakekveld', url: BAKING.url, where: 'kl. 18.00–20.00 · Grendehuset', end: BAKING.end }],
    },
  ]);
});

test('hours are told as far as they are known', () => {
  const wheres = (events: object[]) => shown(events)[0]?.rows.map(({ where }) => where);
  const whole = { title: 'Messe', start: '2026-12-05' };
  expect(wheres([whole, { ...whole, end: '2026-12-06' }, { title: 'Tur', start: '2026-12-07T11:00' }])).toEqual([
    'Hele dagen',
    'lørdag 5. desember – søndag 6. desember',
    'fra kl. 11.00',
  ]);
});

test('on a page in another language titles keep theirs', () => {
  expect(shown([BAKING])[0]?.rows[0]).not.toHaveProperty('lang');
  expect(shown([BAKING], { language: 'en' })[0]?.rows[0]?.lang).toBe('nb');
});

test('what is over, was fetched long ago, or is switched off is not shown', () => {
  const over = { ...BAKING, start: '2026-11-30T08:00', end: '2026-11-30T09:00' };
  expect(shown([over])).toEqual([]);
  expect(shown([BAKING], { fetched: '2026-11-15' })).toEqual([]);
  expect(shown([BAKING], { neighbours: [] })).toEqual([]);
});

test('a busy neighbour does not fill the page', () => {
  const [view] = shown(Array.from({ length: 60 }, () => BAKING)) as [NeighbourView];
  expect(view.rows).toHaveLength(8);
});
