import { expect, test } from 'vitest';
import { grantYear } from '../../../src/views/grants/grant-year.ts';
import { portalFrom } from '../../portal-from.ts';

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
  return grantYear(portalFrom({ 'grants/kulturmidler.md': text }, now).grants, now);
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

test.each([
  ['2027-02-01', '2027-02-10', undefined, 'start'],
  ['2027-02-08', '2027-02-11', 'mid', 'mid'],
  ['2027-02-20', '2027-02-24', 'mid', 'mid'],
  ['2027-02-21', '2027-02-25', 'late', 'end'],
])('what opens on %s and closes on %s is drawn from %s to %s', (opens, date, from, at) => {
  const year = yearOf(`deadlines: [{ date: ${date}, opens: ${opens} }]`);
  expect(year?.lines[0]?.cells[3]).toMatchObject({ isOpen: true, from, due: { day: Number(date.slice(8)), at } });
});
