import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, realpathSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExporter } from '../../src/publish/export-commit.ts';
import { openHistoryReader } from '../../src/publish/history.ts';
import { openProgram } from '../../src/publish/program/built-program.ts';
import { publish } from '../../src/publish/publish.ts';
import { currentRelease, listReleases } from '../../src/publish/releases.ts';
import { openSiteBuilder } from '../../src/publish/site/site-builder.ts';
import { copyPartOfSample, hashesOf, makeFolder } from '../build/builds.ts';
import { git } from '../publish/repositories.ts';

const folder = makeFolder();
const target = join(folder, 'site');
const repository = copyPartOfSample(folder, { events: 4, others: 4 });
const kept = warmTools();
const PNG = 'cards/*.png';

beforeAll(async () => {
  await openProgram();
  git(repository, 'init', '--quiet', '--initial-branch=main');
  commit();
  await publishWarm();
  retitle('Et nytt navn');
  await publishWarm();
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('a history that is rewritten from its first commit on, with the old one deleted, is published as it is', async () => {
  git(repository, 'checkout', '--quiet', '--orphan', 'other');
  retitle('Skrevet om');
  git(repository, 'branch', '--quiet', '--force', 'main', 'other');
  git(repository, 'checkout', '--quiet', 'main');
  git(repository, 'branch', '--quiet', '-D', 'other');
  git(repository, 'reflog', 'expire', '--expire=now', '--all');
  git(repository, 'gc', '--quiet', '--prune=now');
  await publishWarm();
  await expectRightSite('Skrevet om');
});

test('a release that is served, or that was served before, may be deleted by hand', async () => {
  const current = (await currentRelease(target)) ?? '';
  rmSync(join(target, 'releases', current), { recursive: true });
  retitle('Etter sletting');
  const { warnings } = await publishWarm();
  expect(warnings[0]).toContain(`releases/${current} was deleted by hand`);
  await expectRightSite('Etter sletting');
  const before = (await listReleases(target)).filter((name) => !realpathSync(join(target, 'current')).endsWith(name));
  for (const name of before) rmSync(join(target, 'releases', name), { recursive: true });
  retitle('Alene igjen');
  await publishWarm();
  await expectRightSite('Alene igjen');
});

test('a cache that is cut off or of something else is made again', async () => {
  const cards = globSync(PNG, { cwd: join(target, '.cache') }).map((path) => join(target, '.cache', path));
  const [cut = '', empty = '', other = ''] = cards;
  truncateSync(cut, Math.floor(statSync(cut).size / 2));
  truncateSync(empty);
  writeFileSync(other, 'not a picture, but as long as one may be');
  await publishWarm(new Date(), warmTools());
  await expectRightSite('Alene igjen');
});

test('on a full disk nothing is published, and what was served is; with room again all is right', async () => {
  const served = hashesOf(realpathSync(join(target, 'current')));
  retitle('Uten plass');
  limitFiles('0:');
  const failed = await publishWarm().then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error.code ?? error.message,
  );
  limitFiles('unlimited:');
  expect(failed).toBeTruthy();
  expect(hashesOf(realpathSync(join(target, 'current')))).toEqual(served);
  await publishWarm();
  await expectRightSite('Uten plass');
});

test('with the clock set back by two days the newest commit is served, not the newest name', async () => {
  retitle('Før i tiden');
  const back = new Date(Date.now() - 2 * 24 * 60 * 60_000);
  const { release } = await publishWarm(back);
  expect(await currentRelease(target)).toBe(release);
  await expectRightSite('Før i tiden');
  retitle('Og én til');
  await publishWarm(back);
  await expectRightSite('Og én til');
});

function warmTools() {
  return { build: openSiteBuilder(), exportCommit: openExporter(), readHistory: openHistoryReader() };
}

/** Publishes the last commit as a server does that stays from one publish to the next. */
function publishWarm(now = new Date(), tools = kept) {
  return publish({ repository, target, now, environment: environmentOf(target), ...tools });
}

/** Expects the site of a name that is the same, but for stamps of earlier publishes, as one published from nothing. */
async function expectRightSite(name: string): Promise<void> {
  const alone = join(folder, 'alone');
  // Its pictures need not be drawn again each time.
  for (const name of ['releases', 'current']) rmSync(join(alone, name), { recursive: true, force: true });
  await publish({ repository, target: alone, environment: environmentOf(alone) });
  const [own, other] = [target, alone].map((each) => realpathSync(join(each, 'current')));
  expect(comparable(own)).toEqual(comparable(other));
  expect(readFileSync(join(own ?? '', 'aktiviteter', slug(), 'index.html'), 'utf8')).toContain(name);
}

// Calendars say when they last changed, which depends on what was published before.
function comparable(site = ''): string[] {
  return hashesOf(site).filter((line) => /\.(?:html|png|jpg|webp) /.test(line));
}

function environmentOf(place: string): Record<string, string> {
  return {
    ...{ DUGNAD_NOW: '2026-11-21T10:00', DUGNAD_URL: 'https://elvedal.example' },
    DUGNAD_REPORT: `${place}-report.json`,
  };
}

function slug(): string {
  const [path = ''] = globSync('events/*.md', { cwd: repository }).sort();
  return path.slice('events/'.length, -'.md'.length);
}

/** Gives an activity another name. */
function retitle(title: string): void {
  const path = join(repository, 'events', `${slug()}.md`);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: .*$/m, `title: ${title}`));
  commit();
}

function commit(): void {
  git(repository, 'add', '--all');
  git(repository, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '--quiet', '-m', 'Content');
}

/** Limits the size of the files that this process may write, as a disk without room does. */
function limitFiles(limit: string): void {
  execFileSync('prlimit', ['--pid', String(process.pid), `--fsize=${limit}`]);
}
