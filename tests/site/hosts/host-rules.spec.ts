import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { tileHostOf } from '../../../scripts/support/tile-host-of.ts';
import { headersFor } from '../../../src/integrations/headers.ts';
import { listFiles } from '../../../src/publish/site-files.ts';
import { cloudflareHeaders, netlifyHeaders } from '../../integrations/header-files.ts';
import { TEST_SITE } from '../support/pages.ts';

for (const [host, headersBy] of Object.entries({ cloudflare: cloudflareHeaders, netlify: netlifyHeaders })) {
  test(`every file of a site has its headers at ${host}, and old addresses lead to pages that are there`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dugnad-host-'));
    const site = join(folder, 'site');
    try {
      execFileSync('cp', ['-al', TEST_SITE, site]);
      execFileSync(process.execPath, ['scripts/host-rules.ts', host], { env: { ...process.env, DUGNAD_DIST: site } });
      const files = (await listFiles(site)).filter((path) => !path.startsWith('_headers') && path !== '_redirects');
      expect(files.length).toBeGreaterThan(1000);
      expect(files.filter((path) => /\.(?:br|gz)$/.test(path))).toEqual([]);
      const rules = readFileSync(join(site, '_headers'), 'utf8');
      const wrong = files.map(addressOf).filter((address) => {
        const wanted = Object.entries(headersFor(address, tileHostOf(site, address)));
        const found = headersBy(rules, address);
        return (
          wanted.some(([name, value]) => found[name.toLowerCase()] !== value) ||
          Object.keys(found).length !== wanted.length
        );
      });
      expect(wrong).toEqual([]);
      const redirects = readFileSync(join(site, '_redirects'), 'utf8').trim().split('\n');
      const targets = redirects.map((line) => line.split(' ')[1] ?? '').filter((to) => !to.includes(':'));
      expect(targets.length).toBeGreaterThan(5);
      for (const to of targets) expect(files).toContain(`${to}index.html`.slice(1));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

/** Returns the address of a file: a page is at its folder. */
function addressOf(path: string): string {
  return `/${path}`.replace(/\/index\.html$/, '/');
}
