import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { siteListener } from '../../../scripts/support/site-listener.ts';
import { smallSite, temporaryFolder, writeFiles } from '../../publish/folders.ts';

const READERS = 8;

test('a page is found at every moment while new sites are put in place of the old one', async () => {
  const root = temporaryFolder();
  const [site, other, old] = ['site', 'other', 'old'].map((name) => join(root, name)) as [string, string, string];
  writeFiles(site, smallSite());
  cpSync(site, other, { recursive: true });
  const origin = await serve(site);

  let replaced = 0;
  const reader = async () => {
    const statuses: number[] = [];
    for (let request = 0; request < 500; request += 1) statuses.push((await fetch(origin)).status);
    return statuses;
  };
  const replacing = setInterval(() => {
    // Without waiting, as a site is replaced.
    renameSync(site, old);
    renameSync(other, site);
    renameSync(old, other);
    replaced += 1;
  });
  const statuses = (await Promise.all(Array.from({ length: READERS }, reader))).flat();
  clearInterval(replacing);

  expect(statuses.filter((status) => status !== 200)).toEqual([]);
  expect(replaced).toBeGreaterThan(100);
});

async function serve(folder: string): Promise<string> {
  const server = createServer(siteListener(folder)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
