import { join } from 'node:path';
import { expect } from 'vitest';
import { build, hashesOf } from './builds.ts';

/** Builds content side by side as if this machine stood elsewhere, and expects the same of all. */
export async function expectSameIn(folder: string, zones: readonly string[], content: string): Promise<void> {
  const places = zones.map((TZ, index) => ({ TZ, site: join(folder, `site-${index}`) }));
  const ended = await Promise.all(places.map(({ TZ, site }) => build(site, { TZ, DUGNAD_CONTENT: content })));
  expect(ended.map(({ code, said }) => code === 0 || said)).toEqual(zones.map(() => true));
  const [first, ...others] = places.map(({ site }) => hashesOf(site));
  expect(first?.length).toBeGreaterThan(300);
  for (const other of others) expect(other).toEqual(first);
}
