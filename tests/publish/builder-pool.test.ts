import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openBuilderPool, type PoolSize } from '../../src/publish/builder-pool.ts';
import type { BuildOrder } from '../../src/publish/site/site-builder.ts';

const ORDER: BuildOrder = { folder: 'site', environment: {} };

/** A pool whose builds take as long as the test says, with what happened: builds begun, and processes stopped. */
function poolOf(size: PoolSize) {
  const begun: number[] = [];
  const stopped: number[] = [];
  const ends: (() => void)[] = [];
  let opened = 0;
  const pool = openBuilderPool(size, () => {
    const number = opened++;
    return {
      async build() {
        begun.push(number);
        const { promise, resolve } = Promise.withResolvers<void>();
        ends.push(resolve);
        await promise;
        return [];
      },
      stop: () => void stopped.push(number),
    };
  });
  const end = async () => {
    await pause(1);
    ends.shift()?.();
    await pause(1);
  };
  return { pool, begun, stopped, end };
}

test('each portal has its turn before another one has its second', async () => {
  const { pool, begun, end } = poolOf({ atOnce: 2, warm: 9 });
  const builders = [0, 1, 2].map(() => pool.open());
  const builds = [0, 1, 2, 0, 1].map((portal) => builders[portal]?.(ORDER));
  await pause(1);
  expect(begun).toEqual([0, 1]);
  for (const expected of [
    [0, 1, 2],
    [0, 1, 2, 0],
    [0, 1, 2, 0, 1],
  ]) {
    await end();
    expect(begun).toEqual(expected);
  }
  for (const _ of [1, 2]) await end();
  await Promise.all(builds);
});

test('the portal whose last build is longest ago loses its process first, and none that builds does', async () => {
  const { pool, stopped, end } = poolOf({ atOnce: 1, warm: 2 });
  const builders = [0, 1, 2].map(() => pool.open());
  for (const portal of [0, 1, 0]) {
    const build = builders[portal]?.(ORDER);
    await end();
    await build;
  }
  expect(stopped).toEqual([]);
  const build = builders[2]?.(ORDER);
  await pause(1);
  expect(stopped).toEqual([1]);
  await end();
  await build;
  expect(stopped).toEqual([1]);
});

test('a build that is stopped while it waits leaves the queue, and keeps nobody waiting', async () => {
  const { pool, begun, end } = poolOf({ atOnce: 1, warm: 9 });
  const [first, second, third] = [pool.open(), pool.open(), pool.open()];
  const abort = new AbortController();
  const builds = [first(ORDER), second({ ...ORDER, signal: abort.signal }), third(ORDER)];
  builds[1]?.catch(() => undefined);
  abort.abort(new Error('The gateway stops.'));
  await expect(builds[1]).rejects.toThrow('The gateway stops.');
  await end();
  expect(begun).toEqual([0, 2]);
  await end();
  await Promise.all([builds[0], builds[2]]);
});

test('a build that fails gives its turn to the next one', async () => {
  let builds = 0;
  const pool = openBuilderPool({ atOnce: 1, warm: 1 }, () => ({
    build: async () => {
      builds += 1;
      if (builds === 1) throw new Error('No memory.');
      return [];
    },
    stop: () => undefined,
  }));
  const [first, second] = [pool.open(), pool.open()];
  const results = await Promise.allSettled([first(ORDER), second(ORDER)]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});
