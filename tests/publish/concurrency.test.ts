import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openTurns } from '../../src/publish/concurrency.ts';

const never = () => new Promise<never>(() => undefined);

/** A queue, with the names of the jobs that have begun. */
function queueOf(longest: number) {
  const stopping = new AbortController();
  const turns = openTurns(1, { longest });
  const begun: string[] = [];
  const add = (name: string, job: () => Promise<unknown> = async () => name) =>
    turns.take(() => {
      begun.push(name);
      return job();
    }, stopping.signal);
  return { add, begun, stop: () => stopping.abort() };
}

test('a job begins when the one before it has ended, also if that failed', async () => {
  const { add, begun } = queueOf(60_000);
  const failing = Promise.withResolvers<void>();
  const first = add('elvedal', () => failing.promise);
  const second = add('nabovik');
  await pause(20);
  expect(begun).toEqual(['elvedal']);
  failing.reject(new Error('No disk'));
  await expect(first).rejects.toThrow('No disk');
  expect(await second).toBe('nabovik');
});

test('a job that never ends keeps the others waiting for a while only, counted from when it began', async () => {
  const { add, begun } = queueOf(50);
  void add('elvedal', never);
  void add('nabovik', never);
  const third = add('fjellby');
  await pause(70);
  expect(begun).toEqual(['elvedal', 'nabovik']);
  expect(await third).toBe('fjellby');
});

test('no job begins after the end', async () => {
  const { add, begun, stop } = queueOf(60_000);
  const running = add('elvedal', () => pause(20));
  const waiting = add('nabovik');
  waiting.catch(() => undefined);
  await pause(1);
  stop();
  await running;
  await expect(waiting).rejects.toThrow('aborted');
  expect(begun).toEqual(['elvedal']);
});
