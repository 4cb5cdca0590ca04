import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkOutput } from '../../src/publish/check-output.ts';
import { openProgram } from '../../src/publish/program/built-program.ts';
import { publish } from '../../src/publish/publish.ts';
import { copyPartOfSample, hashesOf, makeFolder } from '../build/builds.ts';
import { commitTo, repositoryWith } from '../publish/repositories.ts';

/** Publishes two commits in turn with one builder until it is killed, and prints a line after each. */
const PUBLISHER = `
  const { publish } = await import(process.env.PUBLISH + 'publish.ts');
  const { openExporter } = await import(process.env.PUBLISH + 'export-commit.ts');
  const { openSiteBuilder } = await import(process.env.PUBLISH + 'site/site-builder.ts');
  const tools = { build: openSiteBuilder(), exportCommit: openExporter() };
  const { REPOSITORY: repository, TARGET: target } = process.env;
  for (let turn = 0; ; turn++) {
    await publish({ repository, target, commit: turn % 2 ? 'HEAD' : 'HEAD~1', ...tools });
    console.log('published');
  }
`;

const KILLS = 50;

const folder = makeFolder();
const target = join(folder, 'site');
const environment = {
  DUGNAD_NOW: '2026-11-21T10:00',
  DUGNAD_URL: 'https://elvedal.example',
  DUGNAD_REPORT: join(folder, 'report.json'),
};

beforeAll(() => openProgram(), 180_000);

afterAll(() => rmSync(folder, { recursive: true }));

test(`${KILLS} kills while sites are published edit by edit leave a whole site, and the next one is right`, async () => {
  const repository = twoCommits();
  const versions = [await pagesOf(repository, 'HEAD~1'), await pagesOf(repository, 'HEAD')];
  await publish({ repository, target, commit: 'HEAD', environment });
  for (let kill = 0; kill < KILLS; kill += 1) {
    await killAfter(repository, kill % 3, Math.random() * 800);
    const current = join(target, 'current');
    expect(versions).toContainEqual(pagesIn(current));
    // Texts of the sample link to entries that are not among the few.
    const faults = await checkOutput(realpathSync(current));
    expect(faults.filter(({ level }) => level === 'error')).toEqual([]);
  }
  await publish({ repository, target, commit: 'HEAD', environment });
  expect(pagesIn(join(target, 'current'))).toEqual(versions[1]);
});

/** Starts publishing and kills it some milliseconds after a number of publishes. */
async function killAfter(repository: string, publishes: number, milliseconds: number): Promise<void> {
  const publisher = spawn(process.execPath, ['--input-type=module', '-e', PUBLISHER], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...{ ...process.env, ...environment, REPOSITORY: repository, TARGET: target },
      PUBLISH: new URL('../../src/publish/', import.meta.url).href,
    },
  });
  const closed = once(publisher, 'close');
  for (let count = 0; count < publishes; count += 1) await once(publisher.stdout, 'data');
  await pause(milliseconds);
  publisher.kill('SIGKILL');
  await closed;
}

/** Publishes a commit from nothing, and returns a line for each page. */
async function pagesOf(repository: string, commit: string): Promise<string[]> {
  const alone = join(folder, 'alone');
  await publish({ repository, target: alone, commit, environment });
  const pages = pagesIn(join(alone, 'current'));
  rmSync(alone, { recursive: true });
  return pages;
}

// Calendars say when they last changed, which depends on what was published before; pages do not.
function pagesIn(site: string): string[] {
  return hashesOf(realpathSync(site)).filter((line) => line.includes('.html '));
}

/** Makes a repository in which the second commit gives an activity another name. */
function twoCommits(): string {
  const repository = repositoryWith(filesIn(copyPartOfSample(folder, { events: 4, others: 4 })));
  const [path = ''] = globSync('events/*.md', { cwd: repository }).sort();
  const text = readFileSync(join(repository, path), 'utf8');
  commitTo(repository, { [path]: text.replace(/^title: .*$/m, 'title: Et annet navn') });
  return repository;
}

function filesIn(content: string): Record<string, string> {
  const paths = globSync(['*.yml', '*/*.md'], { cwd: content });
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(content, path), 'utf8')]));
}
