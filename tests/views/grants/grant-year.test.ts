import { expect, test } from 'vitest';
import { grantYear } from '../../../src/views/grants/grant-year.ts';
import { viewContext } from '../view-context.ts';

const now = '2026-11-21T10:00';

function yearOf(deadlines: string) {
  const text = `title: Kulturmidler
summary: Penger til kultur.
source: municipality
giver: Elvedal kommune
for_whom: Foreninger
for_what: Konserter
deadline_note: Se avisa.
${deadlines}`;
  const context = viewContext({ 'grants/kulturmidler.md': text }, now);
  return grantYear(context, context.portal.grants);
}

function lineOf(deadlines: string) {
  return yearOf(deadlines)?.lines[0];
}

test('a grant that is never open in the year has no line, and without lines there is no year', () => {
  expect(yearOf('deadlines: [{ date: 2026-02-01 }]')).toBeUndefined();
});

test('the year begins with the present month', () => {
  expect(yearOf('deadlines: [{ date: 2027-02-01 }]')?.months).toEqual([
    ...['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01', '2027-03-01', '2027-04-01'],
    ...['2027-05-01', '2027-06-01', '2027-07-01', '2027-08-01', '2027-09-01', '2027-10-01'],
  ]);
});

test('a period is one bar across months, from the day on which it opens to the end of its last day', () => {
  const line = lineOf('deadlines: [{ date: 2027-03-31, opens: 2026-12-01 }]');
  expect(line?.bars).toEqual([{ from: 1, to: 5 }]);
  expect(line?.marks).toEqual([{ at: 4.98, day: 31, kind: 'due' }]);
  expect([line?.opens, line?.deadlines]).toEqual(['1. desember', { local: '31. mars 2027' }]);
});

test('what is open all year is one bar without marks', () => {
  const line = lineOf('rolling: true');
  expect([line?.bars, line?.marks, line?.opens]).toEqual([[{ from: 0, to: 12 }], [], 'Hele året']);
});

test('a deadline that is not confirmed is marked as usual, in the picture and in words', () => {
  const line = lineOf('deadlines: [{ date: 2027-04-01, confirmed: false }]');
  expect([line?.bars, line?.marks]).toEqual([[], [{ at: 5.02, day: 1, kind: 'usual' }]]);
  expect(line?.deadlines).toEqual({ local: 'pleier å være 1. april 2027' });
});

test('a deadline of this week is marked as soon', () => {
  expect(lineOf('deadlines: [{ date: 2026-11-27 }]')?.marks).toEqual([{ at: 0.85, day: 27, kind: 'soon' }]);
});

test('local and national deadlines are side by side, and so is that of the report', () => {
  const line = lineOf(`deadlines:
  - { date: 2026-12-01 }
  - { date: 2027-01-15, level: national }
  - { date: 2027-06-01, level: report }`);
  expect(line?.marks.map(({ day, kind }) => [day, kind])).toEqual([
    [1, 'due'],
    [15, 'national'],
  ]);
  expect(line?.deadlines).toEqual({ local: '1. desember', national: '15. januar 2027', report: '1. juni 2027' });
});
