import { expect, test } from 'vitest';
import { lifeOf } from '../../../src/domain/events/retention.ts';
import { activity } from '../../activity.ts';
import { portalFrom } from '../../portal-from.ts';

const EVENT = activity({ start: undefined, end: undefined });

const life = (fields: string, now: string) => {
  const portal = portalFrom({ 'events/kveldstur.md': `${EVENT}\n${fields}` }, now);
  return lifeOf(portal.events[0] ?? expect.unreachable(), portal);
};

const ONCE = 'start: 2026-09-08T18:00\nend: 2026-09-08T20:00';

test.each([
  ['2026-09-08T19:59', 'coming'],
  ['2026-09-08T20:00', 'finished'],
  ['2027-09-08T12:00', 'finished'],
  ['2027-09-09T00:00', 'gone'],
])('an event of 8 September 2026 is at %s «%s»', (now, expected) => {
  expect(life(ONCE, now)).toBe(expected);
});

test('a series counts from its last date', () => {
  const weekly = `${ONCE}\nrepeat: { every: week, until: 2026-12-15 }`;
  expect(life(weekly, '2027-12-15T10:00')).toBe('finished');
  expect(life(weekly, '2027-12-16T10:00')).toBe('gone');
});

test('a moved last date counts from its new day', () => {
  const moved = `${ONCE}\nchanges: [{ date: 2026-09-08, status: moved, start: 2026-10-20T18:00 }]`;
  expect(life(moved, '2027-10-20T10:00')).toBe('finished');
});
