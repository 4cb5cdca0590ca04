import { expect, test } from 'vitest';
import { steadyMoment } from '../../../src/domain/calendar/steady-moment.ts';
import { activity } from '../../activity.ts';
import { portalFrom } from '../../portal-from.ts';

const CHANGES = 'changes: [{ date: 2026-11-24, status: moved, start: 2026-11-24T19:00, end: 2026-11-24T21:00 }]';
const GRANT = `title: Kulturmidler
summary: Til kultur.
source: municipality
giver: Elvedal kommune
for_whom: Foreninger.
for_what: Kultur.
deadlines: [{ date: 2025-11-24, time: 13:00, yearly: true }]`;

const momentAt = (now: string) =>
  steadyMoment(portalFrom({ 'events/tur.md': activity({}, CHANGES), 'grants/kultur.md': GRANT }, now));

test('the moment stands between what starts, ends and closes on the day', () => {
  expect(momentAt('2026-11-24T09:10')).toBe('2026-11-24T00:00');
  expect(momentAt('2026-11-24T13:00')).toBe('2026-11-24T13:00');
  expect(momentAt('2026-11-24T17:59')).toBe('2026-11-24T13:00');
  expect(momentAt('2026-11-24T18:59')).toBe('2026-11-24T18:00');
  expect(momentAt('2026-11-24T20:30')).toBe('2026-11-24T20:00');
  expect(momentAt('2026-11-24T23:59')).toBe('2026-11-24T21:00');
});

test('another day starts with its midnight', () => {
  expect(momentAt('2026-11-25T00:00')).toBe('2026-11-25T00:00');
});
