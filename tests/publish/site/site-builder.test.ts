import { appendFileSync, globSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildSite } from '../../../src/publish/build.ts';
import { openProgram } from '../../../src/publish/program/built-program.ts';
import { openSiteBuilder, type SiteBuilder } from '../../../src/publish/site/site-builder.ts';
import { copyPartOfSample, hashesOf, makeFolder } from '../../build/builds.ts';

const folder = makeFolder();
const site = join(folder, 'site');
const content = copyPartOfSample(folder, { events: 4, others: 4 });
const builder = openSiteBuilder();

beforeAll(async () => {
  await openProgram();
  await publish();
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('the next site shares every file that has not changed, and no file is written in place', async () => {
  const before = numbersOf();
  const old = hashesOf(site);
  edit('events', (text) => `${text.trimEnd()}\n\nTa med lykt.\n`);
  await publish();
  const changed = [...numbersOf()].filter(([path, number]) => before.get(path) !== number).map(([path]) => path);
  expect(changed).toContain(`aktiviteter/${firstOf('events')}/index.html`);
  expect(changed.length).toBeLessThan(before.size / 10);
  const spare = globSync('.site-spare-*', { cwd: folder }).map((name) => join(folder, name));
  expect(spare.map(hashesOf)).toEqual([old]);
});

test('a site that someone changed by hand is made anew from its files, and says what is true', async () => {
  const page = join(site, 'aktiviteter', firstOf('events'), 'index.html');
  const right = readFileSync(page, 'utf8');
  rmSync(page);
  await publish();
  expect(readFileSync(page, 'utf8')).toBe(right);
  rmSync(site, { recursive: true });
  await publish();
  expect(readFileSync(page, 'utf8')).toBe(right);
});

test('a file that someone wrote to is noticed within ten minutes, and the whole site is made anew', async () => {
  const page = join(site, 'index.html');
  const right = readFileSync(page, 'utf8');
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 });
  writeFileSync(page, 'changed by hand');
  utimesSync(page, new Date(), new Date());
  const [fault] = await publish();
  vi.useRealTimers();
  expect(fault).toMatchObject({ file: 'index.html', reason: expect.stringContaining('changed by hand') });
  expect(readFileSync(page, 'utf8')).toBe(right);
});

test('a builder that knows nothing of the served site compares its files, and mends those that differ', async () => {
  const front = join(site, 'index.html');
  const right = readFileSync(front, 'utf8');
  const kept = statSync(join(site, '404.html')).ino;
  rmSync(front);
  writeFileSync(front, 'changed by hand');
  appendFileSync(join(site, 'robots.txt'), '# changed by hand\n');
  await publish(openSiteBuilder());
  expect(readFileSync(front, 'utf8')).toBe(right);
  expect(readFileSync(join(site, 'robots.txt'), 'utf8')).not.toContain('by hand');
  expect(statSync(join(site, '404.html')).ino).toBe(kept);
});

test('a failing build leaves the served site and what is remembered of it', async () => {
  const before = hashesOf(site);
  const settings = readFileSync(join(content, 'site.yml'), 'utf8');
  writeFileSync(join(content, 'site.yml'), settings.replace('language: nb', 'language: sv'));
  await expect(publish()).rejects.toThrow('«sv»');
  expect(hashesOf(site)).toEqual(before);
  writeFileSync(join(content, 'site.yml'), settings);
  await publish();
  expect(hashesOf(site)).toEqual(before);
});

/** Builds the site as on a Saturday, with the builder of these tests or another one. */
function publish(build: SiteBuilder = builder) {
  return buildSite({
    ...{ destination: site, build, keepsSpare: true },
    environment: {
      DUGNAD_CONTENT: content,
      DUGNAD_NOW: '2026-11-21T10:00',
      DUGNAD_URL: 'https://elvedal.example',
      DUGNAD_REPORT: `${site}-report.json`,
      DUGNAD_CACHE: `${site}-cache`,
    },
  });
}

/** Returns the number of each file on the disk, which another file in its place does not have. */
function numbersOf(): Map<string, number> {
  const paths = globSync('**/*.*', { cwd: site }).filter((path) => statSync(join(site, path)).isFile());
  return new Map(paths.map((path) => [path, statSync(join(site, path)).ino]));
}

function firstOf(collection: string): string {
  const [path = ''] = globSync(`${collection}/*.md`, { cwd: content }).sort();
  return path.slice(collection.length + 1, -'.md'.length);
}

function edit(collection: string, change: (text: string) => string): void {
  const path = join(content, collection, `${firstOf(collection)}.md`);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
