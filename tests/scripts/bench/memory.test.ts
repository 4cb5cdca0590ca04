import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { followMemory } from '../../../scripts/bench/measuring/memory.ts';

const MEGABYTES = 300;
const FILL = `const full = Buffer.alloc(${MEGABYTES} * 2 ** 20, 1); setTimeout(() => full.length, 1500)`;

test('the memory of a process that a shell started counts, also after it has ended', async () => {
  const shell = spawn('sh', ['-c', '"$0" -e "$1"; sleep 1', process.execPath, FILL], { stdio: 'ignore' });
  const memory = followMemory(shell.pid ?? 0);
  await once(shell, 'exit');
  const { peak, resident } = await memory.stop();
  if (!existsSync('/proc/self/status')) return expect(peak).toBeUndefined();
  expect(peak).toBeGreaterThan(MEGABYTES);
  expect(resident).toBeLessThan(MEGABYTES);
});
