import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { readEnvironment } from '../../src/entries/environment.ts';
import { openBuilderProcess } from '../../src/publish/builder-process.ts';
import { temporaryFolder } from './folders.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  for (const { pid } of builders()) process.kill(pid);
});

test.each([
  ['1500', ['--max-old-space-size=1500']],
  ['', []],
])('DUGNAD_BUILD_MEMORY "%s" reaches the process that builds', async (megabytes, options) => {
  vi.stubEnv('DUGNAD_BUILD_MEMORY', megabytes);
  const { build } = openBuilderProcess();
  // It answers at once, and stays for the next order.
  const order = { folder: join(temporaryFolder(), 'site'), environment: { DUGNAD_NOW: 'soon' } };
  await expect(build(order)).rejects.toThrow('DUGNAD_NOW is "soon"');
  const [builder] = builders();
  expect(builder?.words.filter((word) => word.startsWith('--max-old-space-size'))).toEqual(options);
});

test.each(['2 GB', '1.5', '-1', '100'])('DUGNAD_BUILD_MEMORY "%s" is refused, not ignored', (text) => {
  expect(() => readEnvironment({ DUGNAD_BUILD_MEMORY: text })).toThrow(`DUGNAD_BUILD_MEMORY is "${text}".`);
});

/** Finds the processes that build for this one, with the words of their commands. */
function builders(): { pid: number; words: string[] }[] {
  const own = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === process.pid);
  const running = own.map((name) => ({ pid: Number(name), words: read(name, 'cmdline').split('\0') }));
  return running.filter(({ words }) => words.some((word) => word.endsWith('builder-program.ts')));
}

function parentOf(pid: string): number {
  const stat = read(pid, 'stat');
  // The second field, the program name in brackets, may contain spaces and brackets.
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // It has ended.
    return '';
  }
}
