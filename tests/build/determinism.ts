import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { build, hashesOf, makeFolder } from './builds.ts';

test('builds in different time zones are the same, byte for byte', { timeout: 240_000 }, async () => {
  const folder = makeFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const zones = { utc: 'UTC', tokyo: 'Asia/Tokyo', newYork: 'America/New_York' };
  const ended = await Promise.all(Object.entries(zones).map(([name, TZ]) => build(join(folder, name), { TZ })));
  expect(ended.map(({ code, said }) => code === 0 || said)).toEqual([true, true, true]);
  const [utc, tokyo, newYork] = Object.keys(zones).map((name) => hashesOf(join(folder, name)));
  expect(utc?.length).toBeGreaterThan(300);
  expect(tokyo).toEqual(utc);
  expect(newYork).toEqual(utc);
});
