import { expect, test } from 'vitest';
import { nextDates, type Series } from '../../src/cms/next-dates.ts';
import { languageOf } from '../../src/i18n/index.ts';

const nb = languageOf('nb');

const NOW = Date.parse('2026-11-24T12:00:00+01:00');
const closures = {
  school_years: [{ title: '2026–2027', from: '2026-08-17', to: '2027-06-18' }],
  school_holidays: [{ title: 'Juleferie', from: '2026-12-21', to: '2027-01-03' }],
  closed: [],
};

function inWords(series: Series, language = nb, now = NOW): string[] {
  return nextDates(series, language, now).map(({ text }) => text);
}

test('the next five dates are listed, with the skipped days between them and the reason', () => {
  const repeat = { every: 'week', on: ['tue'], skip: ['school-holidays'], except: ['2026-12-08'] } as const;
  const series = { start: '2026-11-03T18:00', repeat: structuredClone(repeat) as never, closures };
  expect(inWords(series)).toEqual([
    'Tirsdag 24. november kl. 18.00',
    'Tirsdag 1. desember kl. 18.00',
    'Ikke tirsdag 8. desember: dere har tatt den bort',
    'Tirsdag 15. desember kl. 18.00',
    'Ikke tirsdag 22. desember: skoleferie',
    'Ikke tirsdag 29. desember: skoleferie',
    'Tirsdag 5. januar 2027 kl. 18.00',
    'Tirsdag 12. januar 2027 kl. 18.00',
  ]);
  expect(nextDates(series, nb, NOW).filter(({ isSkipped }) => isSkipped)).toHaveLength(3);
  expect(inWords(series, languageOf('nn')).slice(0, 3)).toEqual([
    'Tysdag 24. november kl. 18.00',
    'Tysdag 1. desember kl. 18.00',
    'Ikkje tysdag 8. desember: de har teke han bort',
  ]);
});

test('today is today in Oslo, wherever the browser is', () => {
  const series = { start: '2026-11-24T18:00', repeat: undefined, closures };
  const lateInOslo = Date.parse('2026-11-25T00:30:00+01:00');
  expect(inWords(series, nb, lateInOslo)).toEqual([]);
  expect(inWords(series, nb, lateInOslo - 3_600_000)).toEqual(['Tirsdag 24. november kl. 18.00']);
});

test('whole days have no time', () => {
  const series = { start: '2026-12-01', repeat: { every: 'month', day: 1, until: '2027-01-31' } as never, closures };
  expect(inWords(series)).toEqual(['Tirsdag 1. desember', 'Fredag 1. januar 2027']);
});

test('an incomplete series has no dates and causes no error', () => {
  expect(nextDates({ start: '', repeat: { every: 'week' } as never, closures }, nb, NOW)).toEqual([]);
  expect(nextDates({ start: '2026-12-01', repeat: { dates: [] } as never, closures }, nb, NOW)).toEqual([]);
  const backwards = { every: 'week', until: '2026-01-01' } as never;
  expect(nextDates({ start: '2026-12-01', repeat: backwards, closures }, nb, NOW)).toEqual([]);
});
