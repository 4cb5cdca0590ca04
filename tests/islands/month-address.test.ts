import { expect, test } from 'vitest';
import { parseMonthView, formatMonthView } from '../../src/islands/month-address.ts';
import type { MonthFilter } from '../../src/views/calendar/month-grid.ts';

const FILTERS: MonthFilter[] = [
  { key: 'theme', parameter: 'tema', title: 'Tema', choices: [{ value: 'language', slug: 'sprak', text: 'Språk' }] },
  { key: 'area', parameter: 'sted', title: 'Sted', choices: [{ value: 'asen', slug: 'asen', text: 'Åsen' }] },
];

test.each(['', '?vis=rutenett', '?vis=rutenett&tema=sprak', '?vis=rutenett&tema=sprak&sted=asen'])(
  'the address %s leads back to itself',
  (search) => {
    expect(formatMonthView(parseMonthView(search, FILTERS), FILTERS)).toBe(search);
  },
);

test('a choice alone asks for the grid', () => {
  expect(parseMonthView('?tema=sprak', FILTERS)).toEqual({ isGrid: true, choices: { theme: 'language' } });
});

test('what the month cannot be narrowed by is no choice', () => {
  expect(parseMonthView('?tema=mat&sted=%3Cscript%3E&annet=1', FILTERS)).toEqual({ isGrid: false, choices: {} });
});
