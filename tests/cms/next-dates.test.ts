import { expect, test } from 'vitest';
import { nextDates } from '../../src/cms/next-dates.ts';

const NOW = Date.parse('2026-11-24T12:00:00+01:00');
const closures = {
  school_years: [{ title: '2026–2027', from: '2026-08-17', to: '2027-06-18' }],
  school_holidays: [{ title: 'Juleferie', from: '2026-12-21', to: '2027-01-03' }],
  closed: [],
};

test('the next five dates are said in words, without holidays, exceptions and what is past', () => {
  const repeat = { every: 'week', on: ['tue'], skip: ['school-holidays'], except: ['2026-12-08'] } as const;
  const series = { start: '2026-11-03T18:00', repeat: structuredClone(repeat) as never, closures };
  expect(nextDates(series, 'nb', NOW)).toEqual([
    'Tirsdag 24. november kl. 18.00',
    'Tirsdag 1. desember kl. 18.00',
    'Tirsdag 15. desember kl. 18.00',
    'Tirsdag 5. januar 2027 kl. 18.00',
    'Tirsdag 12. januar 2027 kl. 18.00',
  ]);
  expect(nextDates(series, 'nn', NOW)[0]).toBe('Tysdag 24. november kl. 18.00');
});

test('today is today in Oslo, wherever the browser is', () => {
  const series = { start: '2026-11-24T18:00', repeat: undefined, closures };
  const lateInOslo = Date.parse('2026-11-25T00:30:00+01:00');
  expect(nextDates(series, 'nb', lateInOslo)).toEqual([]);
  expect(nextDates(series, 'nb', lateInOslo - 3_600_000)).toEqual(['Tirsdag 24. november kl. 18.00']);
});

test('whole days have no time', () => {
  const series = { start: '2026-12-01', repeat: { every: 'month', day: 1, until: '2027-01-31' } as never, closures };
  expect(nextDates(series, 'nb', NOW)).toEqual(['Tirsdag 1. desember', 'Fredag 1. januar 2027']);
});

test('what is half written has no dates yet, and breaks nothing', () => {
  expect(nextDates({ start: '', repeat: { every: 'week' } as never, closures }, 'nb', NOW)).toEqual([]);
  expect(nextDates({ start: '2026-12-01', repeat: { dates: [] } as never, closures }, 'nb', NOW)).toEqual([]);
  const backwards = { every: 'week', until: '2026-01-01' } as never;
  expect(nextDates({ start: '2026-12-01', repeat: backwards, closures }, 'nb', NOW)).toEqual([]);
});
