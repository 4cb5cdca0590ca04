import { expect, test } from 'vitest';
import { choicePath, choicesOf, deadlinesPath, grantChoices } from '../../../src/domain/grants/choices.ts';
import { portalFrom } from '../../portal-from.ts';

const now = '2026-11-21T10:00';

function codesOf(question: string, fields: string): string[] {
  const text = `title: Fondet
summary: Penger.
source: fund
giver: Fondet
for_whom: Foreninger
for_what: Utstyr
deadline_note: Se avisa.
${fields}`;
  const [grant] = portalFrom({ 'grants/fondet.md': text }, now).grants;
  if (!grant) throw new Error('The grant is not valid.');
  return choicesOf(grant.data, now)
    .filter((choice) => choice.question === question)
    .map(({ code }) => code);
}

test('a grant is for its applicants, and for associations if it names none', () => {
  expect(codesOf('applicant', 'applicants: [group, youth]')).toEqual(['group', 'youth']);
  expect(codesOf('applicant', '')).toEqual(['association']);
});

test('a grant fits its purposes and themes', () => {
  expect(codesOf('purpose', 'purposes: [equipment, event]')).toEqual(['equipment', 'event']);
  expect(codesOf('theme', 'themes: [music]')).toEqual(['music']);
});

test.each([
  ['rolling: true', ['now', 'soon', 'later', 'rolling']],
  ['deadlines: [{ date: 2026-11-21 }]', ['now', 'soon']],
  ['deadlines: [{ date: 2027-02-01, opens: 2026-12-01 }]', ['soon']],
  ['deadlines: [{ date: 2027-06-01, opens: 2027-04-01 }]', ['later']],
  ['deadlines: [{ date: 2027-06-01 }]', ['now', 'soon', 'later']],
  ['deadlines: [{ date: 2027-01-10, confirmed: false }]', ['soon']],
  ['deadlines: [{ date: 2026-04-01, yearly: true }]', ['later']],
  ['deadlines: [{ date: 2026-01-01 }]', []],
])('with %s people can apply at the times %j', (fields, times) => {
  expect(codesOf('time', fields)).toEqual(times);
});

test.each([
  ['amounts: { to: 10000 }', ['small']],
  ['amounts: { from: 4000, to: 12000 }', ['small', 'medium']],
  ['amounts: { from: 50000 }', ['medium', 'large', 'huge']],
  ['amounts: { from: 20000, to: 200000 }', ['medium', 'large']],
  ['amounts: { to: 0 }', ['small']],
  ['amounts: {}', ['varies']],
  ['', ['varies']],
])('with %s people can apply for the amounts %j', (fields, amounts) => {
  expect(codesOf('amount', fields)).toEqual(amounts);
});

test('every choice has an address of its own, and those of who and what a calendar', () => {
  const paths = grantChoices.map(choicePath);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toContain('/tilskudd/formal/utstyr/');
  expect(deadlinesPath({ question: 'applicant', code: 'group' })).toBe('/kalender/frister/soker/gruppe.ics');
  expect(deadlinesPath({ question: 'time', code: 'now' })).toBeUndefined();
});
