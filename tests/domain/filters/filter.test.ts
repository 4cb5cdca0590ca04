import { expect, test } from 'vitest';
import { formatChoices, parseChoices, periodOf } from '../../../src/domain/filters/address.ts';
import {
  type Choices,
  countEntries,
  countOptions,
  type Facts,
  type Filter,
  type FilterRow,
  matchingRows,
} from '../../../src/domain/filters/filter.ts';
import { nearestFeed, nearestWider } from '../../../src/domain/filters/nearest.ts';

// A Tuesday.
const TODAY = '2026-11-24';

const option = (value: string, feed?: string) => ({ value, text: value.toUpperCase(), feed });
const FILTERS: Filter[] = [
  { key: 'nar', title: 'Når', match: 'days', options: [] },
  { key: 'sted', title: 'Sted', match: 'any', isOpen: true, options: [option('asen', '/asen.ics'), option('moen')] },
  { key: 'tema', title: 'Tema', match: 'any', options: [option('mat', '/mat.ics'), option('sprak', '/sprak.ics')] },
  { key: 'alder', title: 'Alder', match: 'age', isOpen: true, options: [] },
  { key: 'pris', title: 'Pris', match: 'atMost', options: [option('0', '/gratis.ics'), option('50')] },
  { key: 'med', title: 'Med', match: 'every', options: [option('toalett'), option('heis')] },
];

function row(entry: string, facts: Facts, ...days: string[]): FilterRow {
  return { entry, facts, days };
}

const found = (rows: readonly FilterRow[], choices: Choices) =>
  matchingRows(rows, FILTERS, choices, periodOf(choices, TODAY)).map(({ entry }) => entry);

test('free, for a child of eight, on Saturday, in one place: all four must fit', () => {
  const fits: Facts = { sted: ['asen'], alder: [[6, 12]], pris: 0 };
  const rows = [
    row('right', fits, '2026-11-28'),
    row('sunday', fits, '2026-11-29'),
    row('elsewhere', { ...fits, sted: ['moen'] }, '2026-11-28'),
    row('older', { ...fits, alder: [[13, 19]] }, '2026-11-28'),
    row('paid', { ...fits, pris: 50 }, '2026-11-28'),
    row('unpriced', { sted: ['asen'] }, '2026-11-28'),
  ];
  const choices = parseChoices('?fra=2026-11-28&til=2026-11-28&sted=asen&alder=8&pris=0', FILTERS);
  expect(found(rows, choices)).toEqual(['right']);
});

test('what has no area is for the whole municipality, and what has no ages for everyone', () => {
  expect(found([row('open', {}, TODAY)], { sted: ['asen'], alder: ['8'] })).toEqual(['open']);
});

test('one of two places is enough, but every kind of access is needed', () => {
  const rows = [row('one', { sted: ['moen'], med: ['toalett'] }, TODAY)];
  expect(found(rows, { sted: ['asen', 'moen'], med: ['toalett'] })).toEqual(['one']);
  expect(found(rows, { med: ['toalett', 'heis'] })).toEqual([]);
});

test.each([
  ['i-dag', '2026-11-24', '2026-11-24'],
  ['i-morgen', '2026-11-25', '2026-11-25'],
  ['i-helga', '2026-11-28', '2026-11-29'],
  ['denne-uka', '2026-11-24', '2026-11-29'],
  ['neste-uke', '2026-11-30', '2026-12-06'],
])('«%s» on a Tuesday is from %s to %s', (word, from, to) => {
  expect(periodOf({ nar: [word] }, TODAY)).toEqual({ from, to });
});

test('on a Sunday the weekend is that day alone', () => {
  expect(periodOf({ nar: ['i-helga'] }, '2026-11-29')).toEqual({ from: '2026-11-29', to: '2026-11-29' });
});

test('choices are the same after they have been an address', () => {
  const choices = { nar: ['neste-uke'], sted: ['asen', 'moen'], alder: ['8'], med: ['heis'] };
  const address = formatChoices(choices, FILTERS);
  expect(address).toBe('?nar=neste-uke&sted=asen&sted=moen&alder=8&med=heis');
  expect(parseChoices(address, FILTERS)).toEqual(choices);
  expect(formatChoices({}, FILTERS)).toBe('');
});

test('what an address has beside known choices is ignored', () => {
  expect(parseChoices('?sted=oslo&alder=-1&alder=900&fra=2026-13-01&x=1&pris=0&pris=50', FILTERS)).toEqual({
    pris: ['0'],
  });
});

test('an option counts entries, not their dates, beside what the other filters have', () => {
  const rows = [
    row('a', { sted: ['asen'], tema: ['mat'] }, TODAY, '2026-12-01'),
    row('a', { sted: ['asen'], tema: ['mat'] }, '2026-12-08'),
    row('b', { sted: ['moen'], tema: ['mat'] }, TODAY),
    row('c', { sted: ['moen'], tema: ['sprak'] }, TODAY),
  ];
  const counts = countOptions(rows, FILTERS, { sted: ['asen'], tema: ['mat'] });
  expect(counts.get('sted')).toEqual(
    new Map([
      ['asen', 1],
      ['moen', 1],
    ]),
  );
  expect(counts.get('tema')).toEqual(
    new Map([
      ['mat', 1],
      ['sprak', 0],
    ]),
  );
  expect(countEntries(rows)).toBe(3);
});

test('an empty result has the nearest wider choices: the week, any day, or one choice less', () => {
  const rows = [
    row('later', { sted: ['asen'], pris: 0 }, '2026-12-20'),
    row('sunday', { sted: ['asen'], pris: 0 }, '2026-11-29'),
    row('paid', { sted: ['asen'], pris: 50 }, '2026-11-28'),
  ];
  const choices = { fra: ['2026-11-28'], til: ['2026-11-28'], pris: ['0'] };
  expect(nearestWider(rows, FILTERS, choices, TODAY).map(({ dropped, n }) => [...dropped, n])).toEqual([
    ['week', 1],
    ['nar', 2],
    ['pris', 1],
  ]);
});

test('of a number asked for, rows with at least as much pass, and those that say nothing do not', () => {
  const seats: Filter = { key: 'bord', title: 'Bord', match: 'atLeast', options: [option('30'), option('60')] };
  const rows: FilterRow[] = [
    { entry: 'hall', facts: { bord: 120 } },
    { entry: 'room', facts: { bord: 30 } },
    { entry: 'field', facts: {} },
  ];
  const passing = (bord: string) => matchingRows(rows, [seats], { bord: [bord] }).map(({ entry }) => entry);
  expect(passing('30')).toEqual(['hall', 'room']);
  expect(passing('60')).toEqual(['hall']);
});

test('a list without days may call a filter as other lists call theirs', () => {
  const when: Filter = { key: 'nar', title: 'Når', match: 'any', options: [option('na'), option('senere')] };
  expect(parseChoices('?nar=na&fra=2026-11-28', [when])).toEqual({ nar: ['na'] });
  expect(parseChoices('?nar=i-dag', [when])).toEqual({});
  expect(formatChoices({ nar: ['na'] }, [when])).toBe('?nar=na');
  const rows = [{ entry: 'fund', facts: { nar: ['senere'] } }];
  expect(nearestWider(rows, [when], { nar: ['na'] }, TODAY)).toEqual([{ choices: {}, dropped: ['nar'], n: 1 }]);
});

test('if no choice less is enough, two less are tried, and at last everything', () => {
  const rows = [row('a', { sted: ['moen'], tema: ['sprak'], pris: 100 }, TODAY)];
  const choices = { sted: ['asen'], tema: ['mat'], pris: ['0'] };
  expect(nearestWider(rows, FILTERS, choices, TODAY)).toEqual([
    { choices: {}, dropped: ['sted', 'tema', 'pris'], n: 1 },
  ]);
  expect(nearestWider(rows, FILTERS, { sted: ['asen'], tema: ['mat'] }, TODAY)).toHaveLength(1);
  expect(nearestWider([], FILTERS, choices, TODAY)).toEqual([]);
});

test('the calendar of one choice is its own; of several it is the one with the fewest others', () => {
  const rows = [
    row('a', { sted: ['asen'], tema: ['mat'] }, TODAY),
    row('b', { sted: ['asen'], tema: ['sprak'] }, TODAY),
  ];
  expect(nearestFeed(rows, FILTERS, { tema: ['mat'] })).toEqual({ feed: '/mat.ics', name: 'MAT', isExact: true });
  expect(nearestFeed(rows, FILTERS, { sted: ['asen'], tema: ['mat'] })).toMatchObject({
    feed: '/mat.ics',
    isExact: false,
  });
  expect(nearestFeed(rows, FILTERS, { tema: ['mat'], nar: ['i-dag'] })).toMatchObject({ isExact: false });
  expect(nearestFeed(rows, FILTERS, { tema: ['mat', 'sprak'] })).toBeUndefined();
  expect(nearestFeed(rows, FILTERS, { med: ['heis'] })).toBeUndefined();
});
