import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, type TestContext, test } from 'vitest';

const TIMEOUT = 600_000;

// All of the benchmark runs here, on a portal of some entries, so that it cannot rot; without Lighthouse, which needs a
// browser, and with two kinds of edits, as each waits for publishes.
describe.concurrent('the benchmark', { timeout: TIMEOUT }, () => {
  test('compares builds, and times validation, feeds and drafts', async (context) => {
    const printed = await bench(context, '--only', 'builds', '--only', 'steps', '--only', 'feeds', '--only', 'drafts');
    const [, pages = '', whole = ''] = printed.split(/^(?:Pages alone|Whole sites)/m);
    expect(pages).toMatch(/^tiny +Dugnad +[1-9]\d* +[\d.]+ +[\d.]+ +\S+ +[\d.]+$/m);
    expect(pages).toMatch(/^tiny +Eleventy +[1-9]\d* +[\d.]+ +[\d.]+ +\S+ +[\d.]+$/m);
    expect(pages).toMatch(/^tiny +Dugnad \/ Eleventy +[\d.]+/m);
    expect(whole).toMatch(/^tiny +Dugnad +[1-9]\d* +[\d.]+ +[\d.]+ +\S+ +[\d.]+$/m);
    expect(printed).toMatch(/^ {2}\/plakat\/<name>\/: Dugnad \d+$/m);
    expect(printed).toMatch(/^tiny: judging [1-9]\d* entries \d+ ms \(0 problems\)$/m);
    expect(printed).toMatch(/^tiny: all [1-9]\d* calendars/m);
    expect(printed).toMatch(/^tiny: board of 60 drafts/m);
  });

  test('times an edit until it is served by a gateway that publishes', async (context) => {
    const printed = await bench(context, '--only', 'editing', '--edit', 'cancel', '--edit', 'delete');
    expect(printed).toMatch(/^tiny +Dugnad +[\d.]+ +[\d.]+ +[\d.]+ +\S+ +\S+$/m);
  });

  test('asks our listener and nginx for the same files', async (context) => {
    const printed = await bench(context, '--only', 'serving');
    for (const path of ['/', '/aktiviteter/', '/kalender/alt\\.ics']) {
      expect(printed).toMatch(new RegExp(`^${path} +[1-9]\\d*(?: +[1-9]\\d*){2} +[\\d.]+(?: +\\d+){2} +\\S+$`, 'm'));
    }
  });

  test('measures what forms cost on a phone', async (context) => {
    const printed = await bench(context, '--only', 'phone');
    for (const task of ['new activity, until', 'email to calling off', 'new activity in Decap'])
      expect(printed).toMatch(new RegExp(`^${task}.* [\\d.]+ +[1-9]\\d* +[1-9]\\d* +[\\d.]+`, 'm'));
  });

  test('access logs are counted, with speed and memory', async (context) => {
    const printed = await bench(context, '--only', 'stats', '--megabytes', '4');
    expect(printed).toMatch(/^stats: [45] MB of access log, \d+ MB per second .*, at most \d+ MB of memory$/m);
  });
});

/** Runs the benchmark at its smallest size, without an earlier commit, and returns what it prints. */
async function bench({ onTestFinished }: TestContext, ...words: string[]): Promise<string> {
  const options = ['--size', 'tiny', '--runs', '1', '--baseline', 'none', ...words];
  const child = spawn(process.execPath, ['scripts/bench/bench.ts', ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // In a process group, so that a test that takes too long ends the gateway too.
    detached: true,
  });
  const ended = once(child, 'close');
  onTestFinished(() => {
    if (child.exitCode === null) process.kill(-(child.pid as number), 'SIGKILL');
  });
  const [printed, complaints] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect([await ended, complaints]).toEqual([[0, null], '']);
  return printed;
}
