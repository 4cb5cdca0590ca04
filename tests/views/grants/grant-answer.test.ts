import { expect, test } from 'vitest';
import { deadlineStatus } from '../../../src/domain/grants/deadline-status.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import type { Deadline } from '../../../src/schemas/fields/deadline.ts';
import { answerForGrant, answerForGrants } from '../../../src/views/grants/grant-answer.ts';
import { viewContext } from '../view-context.ts';

const now = '2026-11-21T10:00';

function answer(...deadlines: Partial<Deadline>[]): string {
  const all = deadlines.map((each) => ({
    date: '2026-12-01',
    level: 'local' as const,
    yearly: false,
    confirmed: true,
    ...each,
  }));
  return answerForGrant(languageOf('nb'), deadlineStatus({ deadlines: all }, now), now);
}

test('one can apply until the deadline, which may have a time', () => {
  expect(answer({})).toBe('Ja, fram til 1. desember.');
  expect(answer({ date: '2026-11-23', time: '12:00' })).toBe('Ja, fram til 23. november kl. 12.00.');
  expect(answer({ opens: '2026-11-01', confirmed: false })).toBe(
    'Ja, trolig. Fristen pleier å være 1. desember, men datoen er ikke bekreftet.',
  );
});

test('before it opens one cannot apply yet', () => {
  expect(answer({ date: '2027-03-01', opens: '2027-02-01' })).toBe('Nei, ikke ennå. Åpner 1. februar 2027.');
  expect(answer({ opens: '2026-11-25', confirmed: false })).toBe('Nei, ikke ennå. Pleier å åpne 25. november.');
});

test('without a certain day the giver knows, and after this year’s round the next is usual', () => {
  expect(answer({ confirmed: false })).toBe('Det er ikke sikkert. Spør giveren. Fristen pleier å være 1. desember.');
  expect(answer()).toBe('Det er ikke sikkert. Spør giveren.');
  expect(answer({ date: '2026-04-01', yearly: true })).toBe(
    'Nei, det er over for i år. Fristen pleier å være 1. april 2027.',
  );
});

test('a list counts what is open now, else says which opens next', () => {
  const grant = (title: string, deadline: string) => `title: ${title}
summary: Penger.
source: fund
giver: Fondet
for_whom: Foreninger
for_what: Utstyr
${deadline}`;
  const listOf = (entries: Record<string, string>) => {
    const context = viewContext(entries, now);
    return answerForGrants(context, context.portal.grants);
  };
  const later = { 'grants/senere.md': grant('Senere', 'deadlines: [{ date: 2027-03-01, opens: 2027-02-01 }]') };
  expect(listOf({ ...later, 'grants/na.md': grant('Nå', 'rolling: true') })).toBe(
    'Ja, ett tilskudd kan dere søke på nå.',
  );
  expect(listOf(later)).toBe('Nei, ingen tilskudd er åpne akkurat nå. Det neste åpner 1. februar 2027.');
  expect(listOf({})).toBe('Nei, ingen tilskudd er åpne akkurat nå.');
});
