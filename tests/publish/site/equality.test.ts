import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Random, seededRandom } from '../../../scripts/bench/content/random.ts';
import { buildSite } from '../../../src/publish/build.ts';
import { openProgram } from '../../../src/publish/program/built-program.ts';
import { openSiteBuilder, type SiteBuilder } from '../../../src/publish/site/site-builder.ts';
import { copyPartOfSample, hashesOf, makeFolder } from '../../build/builds.ts';
import { isDeep } from '../../deep-run.ts';
import { EDITS, type Edited } from './edits.ts';

const folder = makeFolder();

// Built once for all tests of this version of the sources.
beforeAll(() => openProgram(), 180_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** A portal, and how often it is edited. */
interface Case {
  name: string;
  contentOf: () => string;
  steps: number;
}

const CASES: Case[] = [
  {
    name: 'a small portal',
    contentOf: () => copyPartOfSample(folder, { events: 8, others: 2 }),
    steps: isDeep ? 100 : 8,
  },
];
if (isDeep) CASES.push({ name: 'the sample', contentOf: wholeSample, steps: 4 });

const HALF_AN_HOUR = 30 * 60_000;

test.each(CASES)(
  '$name that is published edit by edit is the same as one built from nothing',
  async (each) => {
    const seed = Number(process.env.DUGNAD_SEED) || Date.now();
    const random = seededRandom(seed);
    const portal = openPortal(each.contentOf());
    const names: string[] = ['the first site'];
    await portal.publish();
    for (let step = 0; step < each.steps; step += 1) {
      names.push(...portal.edit(random));
      const { published, fresh } = await portal.publishAndCompare();
      expect(published, `DUGNAD_SEED=${seed}, after: ${names.join(', ')}`).toEqual(fresh);
    }
  },
  HALF_AN_HOUR,
);

/** Publishes a portal again and again with one builder, and compares with a builder that remembers nothing. */
function openPortal(content: string) {
  const site = mkdtempSync(join(folder, 'site-'));
  const before = `${site}-before`;
  const builder = openSiteBuilder();
  const edited: Edited = { content, now: '2026-11-21T10:00' };
  const build = (destination: string, by: SiteBuilder, previous: string) =>
    buildSite({
      ...{ destination, build: by, keepsSpare: true },
      environment: {
        DUGNAD_CONTENT: content,
        DUGNAD_NOW: edited.now,
        DUGNAD_URL: 'https://elvedal.example',
        DUGNAD_REPORT: `${site}-report.json`,
        DUGNAD_CACHE: `${site}-cache`,
        DUGNAD_PREVIOUS: join(previous, 'data/build.json'),
      },
    }).then(
      () => 'built',
      (error: Error) => error.message,
    );
  return {
    publish: () => build(site, builder, site),
    edit(random: Random): string[] {
      const names = Array.from({ length: random.between(1, 2) }, () => random.pick(Object.keys(EDITS)));
      for (const name of names) edited.now = EDITS[name]?.(edited, random) ?? edited.now;
      return names;
    },
    async publishAndCompare() {
      // What is published decides the time stamps of calendars, so both start from it.
      rmSync(before, { recursive: true, force: true });
      copyReports(site, before);
      const fresh = join(folder, 'fresh');
      rmSync(fresh, { recursive: true, force: true });
      const outcome = await build(site, builder, before);
      const other = await build(fresh, openSiteBuilder(), before);
      expect(outcome).toBe(other);
      if (outcome !== 'built') return { published: [], fresh: [] };
      return { published: hashesOf(site), fresh: hashesOf(fresh) };
    },
  };
}

function copyReports(site: string, to: string): void {
  for (const path of globSync('{,*/}data/{build,calendar-stamps}.json', { cwd: site })) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(join(site, path), join(to, path));
  }
}

function wholeSample(): string {
  const content = mkdtempSync(join(folder, 'content-'));
  cpSync('content', content, { recursive: true });
  return content;
}
