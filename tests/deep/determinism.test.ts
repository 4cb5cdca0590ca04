import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { build, hashesOf, makeFolder } from '../build/builds.ts';

test('the whole sample is the same byte for byte, in whatever time zone it is built', async () => {
  const folder = makeFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const sites: string[][] = [];
  // One after the other: builds from one checkout share a folder of Astro's.
  for (const TZ of ['UTC', 'Asia/Tokyo', 'America/New_York']) {
    const site = join(folder, TZ.replace('/', '-'));
    const { code, said } = await build(site, { TZ });
    expect(code, said).toBe(0);
    sites.push(hashesOf(site));
  }
  const [utc, tokyo, newYork] = sites;
  expect(utc?.length).toBeGreaterThan(300);
  expect(tokyo).toEqual(utc);
  expect(newYork).toEqual(utc);
});
