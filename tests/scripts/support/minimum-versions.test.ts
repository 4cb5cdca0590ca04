import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { validRange } from 'semver';
import { expect, test } from 'vitest';
import { type Lock, MINIMUM_VERSIONS, outdatedPackages } from '../../../scripts/support/minimum-versions.ts';

const LOCK = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

test('a package older than its minimum version is listed, wherever it is and whatever depends on it', () => {
  const packages = {
    '': { version: '0.1.0' },
    'node_modules/astro': { version: '7.2.7' },
    'node_modules/a/node_modules/ws': { version: '8.17.0' },
    'node_modules/b/node_modules/ws': { version: '7.5.10' },
    'node_modules/@types/ws': { version: '1.0.0' },
    'node_modules/constructor': { version: '1.0.0' },
    'node_modules/linked': {},
  };
  expect(outdatedPackages({ packages })).toEqual([
    'node_modules/astro is 7.2.7, but must be >=7.2.8, because of GHSA-26w7-cxv4-gfx2.',
    'node_modules/a/node_modules/ws is 8.17.0, but must be ^7.5.10 || >=8.17.1, because of CVE-2024-37890.',
  ]);
});

test('nothing in the lockfile is outdated, and every package of the list is still in it', () => {
  expect(outdatedPackages(LOCK)).toEqual([]);
  const names = new Set(Object.keys(LOCK.packages).map((path) => path.split('node_modules/').at(-1)));
  expect(Object.keys(MINIMUM_VERSIONS).filter((name) => !names.has(name))).toEqual([]);
  expect(Object.values(MINIMUM_VERSIONS).filter(({ range }) => validRange(range) === null)).toEqual([]);
});

test('the check fails if something is outdated', () => {
  expect(readFileSync('package.json', 'utf8')).toMatch(/"check": ".*node scripts\/check-versions\.ts/);
  expect(outdatedPackages(LOCK, { astro: { range: '>=99.0.0', because: 'a trial' } })).toHaveLength(1);
});

test('the software bill of materials is CycloneDX, and lists what the lockfile lists', () => {
  const bill = JSON.parse(execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8' })) as {
    bomFormat: string;
    components: { name: string; version: string; purl: string }[];
  };
  expect(bill.bomFormat).toBe('CycloneDX');
  const purls = bill.components.map(({ purl }) => purl);
  for (const name of ['astro', 'hono', 'decap-cms-app', 'ipaddr.js']) {
    expect(purls).toContain(`pkg:npm/${name}@${LOCK.packages[`node_modules/${name}`]?.version}`);
  }
});

test('no release younger than a week is installed', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^min-release-age=7$/m);
});
