import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { backgroundTasks } from '../../../src/gateway/scheduled-jobs/background-tasks.ts';
import { checkTasks } from '../../../src/gateway/health/checks.ts';

const SECOND = 1000;
const HOUR = 60 * 60 * SECOND;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function tasksWithLog() {
  const logged: { event: string; [fact: string]: unknown }[] = [];
  const tasks = backgroundTasks((event, facts) => logged.push({ event, ...facts }));
  return { tasks, logged, health: checkTasks(tasks) };
}

function fullDisk(): never {
  throw Object.assign(new Error('kari@lag.example does not fit'), { code: 'ENOSPC' });
}

test('an error is logged without its message, shown in /helse, and retried with growing delays', async () => {
  const { tasks, logged, health } = tasksWithLog();
  const tries: number[] = [];
  const began = Date.now();
  let isFull = true;
  tasks.every('outbox', SECOND, () => {
    tries.push((Date.now() - began) / SECOND);
    if (isFull) fullDisk();
  });
  await vi.advanceTimersByTimeAsync(20 * SECOND);
  expect(tries).toEqual([1, 2, 4, 8, 16]);
  expect(logged[0]).toMatchObject({
    event: 'task-failed',
    task: 'outbox',
    failures: 1,
    error: 'Error',
    code: 'ENOSPC',
  });
  expect(JSON.stringify(logged)).not.toContain('kari');
  expect(await health()).toEqual({ state: 'warning', failing: 'outbox', failures: 5, error: 'Error' });
  isFull = false;
  await vi.advanceTimersByTimeAsync(12 * SECOND);
  expect(await health()).toEqual({ state: 'ok' });
  await vi.advanceTimersByTimeAsync(3 * SECOND);
  expect(tries.slice(-3)).toEqual([33, 34, 35]);
});

test('a later rejection is caught too, and tasks do not wait for each other', async () => {
  const { tasks, health } = tasksWithLog();
  let rounds = 0;
  tasks.every('digests', SECOND, () => Promise.reject(new TypeError('later')));
  tasks.every('outbox', SECOND, async () => {
    rounds++;
  });
  await vi.advanceTimersByTimeAsync(10 * SECOND);
  expect(rounds).toBe(10);
  expect(await health()).toMatchObject({ failing: 'digests', error: 'TypeError' });
});

test('a task does not run twice at once', async () => {
  const { tasks } = tasksWithLog();
  let going = 0;
  let most = 0;
  tasks.every('slow', SECOND, async () => {
    going++;
    most = Math.max(most, going);
    await new Promise((resolve) => setTimeout(resolve, 5 * SECOND));
    going--;
  });
  await vi.advanceTimersByTimeAsync(30 * SECOND);
  expect(most).toBe(1);
});

test('one-off work runs in order for each key, is retried until it succeeds, and does not delay other keys', async () => {
  const { tasks, health } = tasksWithLog();
  const done: string[] = [];
  let isFull = true;
  tasks.once('change-log', 'a', () => (isFull ? fullDisk() : done.push('a1')));
  tasks.once('change-log', 'a', () => done.push('a2'));
  tasks.once('change-log', 'b', () => done.push('b'));
  await vi.advanceTimersByTimeAsync(10 * SECOND);
  expect(done).toEqual(['b']);
  isFull = false;
  await vi.advanceTimersByTimeAsync(20 * SECOND);
  expect(done).toEqual(['b', 'a1', 'a2']);
  expect(await health()).toEqual({ state: 'ok' });
});

test('work that never succeeds is abandoned after a day, and the next work of its key runs', async () => {
  const { tasks, logged } = tasksWithLog();
  const done: string[] = [];
  tasks.once('letters', 'a', fullDisk);
  tasks.once('letters', 'a', () => done.push('next'));
  await vi.advanceTimersByTimeAsync(23 * HOUR);
  tasks.once('letters', 'a', () => done.push('last'));
  expect(done).toEqual([]);
  await vi.advanceTimersByTimeAsync(2 * HOUR);
  expect(done).toEqual(['next', 'last']);
  expect(logged.filter(({ event }) => event === 'task-given-up')).toHaveLength(1);
});

test('after a stop nothing starts, and the current run can be waited for', async () => {
  const { tasks } = tasksWithLog();
  const done: string[] = [];
  tasks.every('round', SECOND, () => done.push('round'));
  tasks.once('slow', '', async () => {
    await new Promise((resolve) => setTimeout(resolve, 3 * SECOND));
    done.push('slow');
  });
  await vi.advanceTimersByTimeAsync(0);
  tasks.stop();
  const settled = tasks.settled().then(() => done.push('settled'));
  tasks.once('late', '', () => done.push('late'));
  await vi.advanceTimersByTimeAsync(10 * SECOND);
  await settled;
  expect(done).toEqual(['slow', 'settled']);
});
