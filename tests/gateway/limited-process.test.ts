import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { runInLimitedProcess } from '../../src/gateway/limited-process.ts';

const LIMITS = { timeout: 20_000, megabytes: 64 };
const folder = mkdtempSync(join(tmpdir(), 'dugnad-process-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('two processes at most work at the same time, and all get their answers', async () => {
  const file = program(
    'slow',
    'const begun = Date.now(); setTimeout(() => process.send({ task, begun, ended: Date.now() }), 200)',
  );
  const runs = await Promise.all(
    [1, 2, 3, 4, 5].map((task) =>
      runInLimitedProcess<{ task: number; begun: number; ended: number }>(file, task, LIMITS),
    ),
  );
  expect(runs.map((run) => run?.task)).toEqual([1, 2, 3, 4, 5]);
  const together = runs.map((run) => runs.filter((other) => isAt(run?.begun ?? 0, other)).length);
  expect(Math.max(...together)).toBeLessThanOrEqual(2);
});

test('one that takes too long or too much memory, or fails, gives nothing, and the next one works', async () => {
  const endless = program('endless', 'for (;;);');
  const hungry = program('hungry', 'const all = []; for (;;) all.push(new Array(1000).fill({}));');
  expect(await runInLimitedProcess(endless, 0, { ...LIMITS, timeout: 300 })).toBeUndefined();
  expect(await runInLimitedProcess(hungry, 0, LIMITS)).toBeUndefined();
  expect(await runInLimitedProcess(program('wrong', 'throw new Error("wrong");'), 0, LIMITS)).toBeUndefined();
  const next = program('next', 'process.send([task + 1, Object.keys(process.env)]);');
  expect(await runInLimitedProcess(next, 1, LIMITS)).toEqual([2, expect.not.arrayContaining(['PATH', 'HOME'])]);
});

function program(name: string, code: string): URL {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, `process.once('message', (task) => { ${code} });`);
  return pathToFileURL(file);
}

function isAt(instant: number, run: { begun: number; ended: number } | undefined): boolean {
  return run !== undefined && run.begun <= instant && instant < run.ended;
}
