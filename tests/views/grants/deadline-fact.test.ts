import { expect, test } from 'vitest';
import { deadlineStatus } from '../../../src/domain/grants/deadline-status.ts';
import type { Deadline } from '../../../src/schemas/fields/deadline.ts';
import { deadlineFact } from '../../../src/views/grants/deadline-fact.ts';
import { viewContext } from '../view-context.ts';

const now = '2026-11-21T10:00';

function factOf(deadline: Partial<Deadline>) {
  const deadlines = [{ date: '2026-12-01', level: 'local' as const, yearly: false, confirmed: true, ...deadline }];
  return deadlineFact(viewContext({}, now), deadlineStatus({ deadlines }, now));
}

test('a deadline says its day, its time, its status and the time left', () => {
  expect(factOf({ time: '16:00' })).toEqual({
    text: 'Tirsdag 1. desember',
    time: 'kl. 16.00',
    badge: { kind: 'open', text: 'Åpen' },
    left: '10 dager igjen',
  });
});

test('a deadline that is not confirmed is said to be usual', () => {
  expect(factOf({ confirmed: false, opens: '2026-11-01' }).text).toBe('Pleier å være tirsdag 1. desember');
});

test('without a known day, only the status is said', () => {
  expect(factOf({ date: '2026-02-01' })).toEqual({ badge: { kind: 'shut', text: 'Over for i år' } });
});
