import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { eraseFromHistory, repositoryToRewrite } from '../../../src/gateway/git/erase.ts';
import { soughtWords } from '../../../src/gateway/forgetting/sought-words.ts';
import { openRemote } from '../../../src/gateway/git/remote.ts';
import { temporaryFolder } from '../../publish/folders.ts';
import {
  type TestEditing,
  event,
  FILES,
  gatewayAt,
  gatewayOn,
  git,
  moderator,
  open,
  saveParameters,
  turlag,
} from '../support/editing.ts';

const TUR = 'events/turlag-kveldstur.md';
const NAME = 'Åse Kjærlig';
const PICTURE = 'media/turlag/ase.png';
const REPLACEMENTS = { text: 'slettet', person: 'Slettet person' };
const ERASURE = { words: soughtWords([NAME]), paths: [PICTURE], people: [7], replacements: REPLACEMENTS };
const DRAFT = { collection: 'events', slug: 'turlag-ny' };

const templates = mkdtempSync(join(tmpdir(), 'dugnad-erase-'));
const template = join(templates, 'content.git');
afterAll(() => rmSync(templates, { recursive: true, force: true }));

/** A portal with a remote, whose history contains a person: in a text, a picture, a draft and a deleted draft. */
async function portalWithPerson() {
  const path = join(temporaryFolder(), 'content.git');
  if (!existsSync(template)) await writePerson(template);
  cpSync(template, path, { recursive: true });
  const portal = await gatewayAt(path);
  const forge = join(temporaryFolder(), 'forge.git');
  git('/', 'init', '--quiet', '--bare', '--initial-branch=main', forge);
  git(portal.path, 'remote', 'add', 'origin', forge);
  const counts = { published: 0 };
  const remote = openRemote(portal.gateway.repository, {
    ...{ message: 'Slo sammen', retry: 50 },
    onPublished: () => counts.published++,
  });
  onTestFinished(() => remote.stop());
  const sync = async () => {
    remote.request();
    await remote.settled();
    return remote.state();
  };
  const change = (...words: Change) => changeAs(portal, ...words);
  return { ...portal, forge, sync, change, counts };
}

/** Writes the history to a folder once, and each test begins with a copy: it takes a dozen saves. */
async function writePerson(folder: string) {
  const body = `Spør ${NAME}, hun vet alt.`;
  const portal = await gatewayOn({
    ...FILES,
    [TUR]: event({ title: 'Kveldstur', owner: 'turlag', body }),
    [PICTURE]: 'bilde\0',
  });
  const named = event({ title: 'Ny', owner: 'turlag', body });
  await portal.ask(turlag, 'persistEntry', saveParameters('events/turlag-ny.md', named));
  await portal.ask(turlag, 'deleteUnpublishedEntry', DRAFT);
  await portal.ask(turlag, 'persistEntry', saveParameters('events/turlag-ny.md', named));
  await changeAs(portal, TUR, body, 'Alle er velkomne.');
  await changeAs(portal, 'events/turlag-ny.md', body, 'Alle er velkomne.');
  // The file is not a valid picture, so its version is named by hand.
  const versions = { [PICTURE]: git(portal.path, 'rev-parse', `main:${PICTURE}`) };
  await portal.ask(moderator, 'deleteFiles', { paths: [PICTURE], versions });
  cpSync(portal.path, folder, { recursive: true });
}

type Change = [path: string, from: string | RegExp, to: string];

/** Changes an entry as the hiking club. */
async function changeAs(portal: TestEditing, ...[path, from, to]: Change) {
  const { raw, base } = await open(portal, turlag, path);
  expect(raw).toMatch(from);
  const answer = await portal.ask(turlag, 'persistEntry', saveParameters(path, raw.replace(from, to), base));
  expect(answer.status).toBe(200);
}

/** Checks whether any object of a repository, reachable or not, contains a text. */
function holds(repository: string, words: string): boolean {
  const script = "git cat-file --batch-all-objects --batch-check='%(objectname)' | git cat-file --batch";
  return execFileSync('sh', ['-c', script], { cwd: repository, maxBuffer: 1e9 }).includes(Buffer.from(words));
}

test('a person is erased from every version, message and author name of the remote, and the gateway follows', async () => {
  const portal = await portalWithPerson();
  expect(await portal.sync()).toMatchObject({ state: 'synced' });
  const before = git(portal.path, 'rev-parse', 'main');
  const texts = git(portal.path, 'ls-tree', '-r', 'main');
  expect(await repositoryToRewrite(portal.path)).toBe(portal.forge);
  const { places, branches } = await eraseFromHistory(portal.forge, ERASURE);
  expect(places).toBeGreaterThan(5);
  expect(branches).toBe(2);
  expect(await portal.sync()).toMatchObject({ state: 'synced' });
  for (const place of [portal.forge, portal.path]) {
    expect(git(place, 'rev-parse', 'main')).not.toBe(before);
    expect(git(place, 'ls-tree', '-r', 'main')).toBe(texts);
    expect(git(place, 'log', '--all', '--format=%an')).not.toContain('Kari');
    expect(git(place, 'log', '--all', '--format=%H', '--', PICTURE)).toBe('');
    for (const words of [NAME, 'Kari Nordmann', 'bilde\0'])
      expect(holds(place, words), `${place} ${words}`).toBe(false);
    expect(git(place, 'fsck', '--no-dangling')).toBe('');
    expect(git(place, 'for-each-ref', '--format=%(refname)', 'refs/deleted')).toMatch(
      /^refs\/deleted\/events\/turlag-ny\/\w+$/,
    );
  }
  expect(portal.counts.published).toBe(1);
  // Normal work continues: a draft is read, changed and published, and old versions are still listed.
  await portal.change('events/turlag-ny.md', 'price: 0', 'price: 20');
  expect((await portal.ask(moderator, 'publishUnpublishedEntry', DRAFT)).status).toBe(200);
  await portal.change(TUR, 'price: 0', 'price: 30');
  expect(await portal.sync()).toMatchObject({ state: 'synced' });
  expect(git(portal.forge, 'show', `main:${TUR}`)).toContain('price: 30');
  expect(git(portal.forge, 'show', 'main:events/turlag-ny.md')).toContain('price: 20');
  expect(holds(portal.forge, NAME)).toBe(false);
});

test('unpushed saves are moved onto the rewritten history, with their authors', async () => {
  const portal = await portalWithPerson();
  await portal.sync();
  await eraseFromHistory(portal.forge, { ...ERASURE, people: [] });
  await portal.change(TUR, 'price: 0', 'price: 40');
  await portal.change(TUR, 'price: 40', 'price: 50');
  await portal.change('events/turlag-ny.md', 'price: 0', 'price: 60');
  await portal.ask(
    turlag,
    'persistEntry',
    saveParameters('events/turlag-b.md', event({ title: 'B', owner: 'turlag' })),
  );
  expect(await portal.sync()).toMatchObject({ state: 'synced' });
  for (const place of [portal.forge, portal.path]) {
    expect(git(place, 'show', `main:${TUR}`)).toContain('price: 50');
    expect(git(place, 'log', '-2', '--format=%an', 'main')).toBe('Kari Nordmann\nKari Nordmann');
    expect(git(place, 'show', 'cms/events/turlag-ny:events/turlag-ny.md')).toContain('price: 60');
    expect(git(place, 'log', '-1', '--format=%B', 'cms/events/turlag-ny')).toContain('Portal-Status: draft');
    expect(git(place, 'show', 'cms/events/turlag-b:events/turlag-b.md')).toContain('title: B');
    expect(holds(place, NAME)).toBe(false);
  }
});

test('a remote that was rewritten by other means is followed, and the old history is kept aside', async () => {
  const portal = await portalWithPerson();
  await portal.sync();
  const before = git(portal.path, 'rev-parse', 'main');
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];
  const squashed = git(portal.forge, ...identity, 'commit-tree', 'main^{tree}', '-m', 'Alt på nytt');
  git(portal.forge, 'update-ref', 'refs/heads/main', squashed);
  await portal.change(TUR, 'price: 0', 'price: 40');
  expect(await portal.sync()).toMatchObject({ state: 'synced' });
  expect(git(portal.forge, 'rev-list', '--count', '--first-parent', 'main')).toBe('2');
  expect(git(portal.forge, 'show', `main:${TUR}`)).toContain('price: 40');
  const kept = git(portal.path, 'for-each-ref', '--format=%(refname)', 'refs/dugnad/replaced');
  expect(git(portal.path, 'merge-base', '--is-ancestor', before, kept)).toBe('');
  expect(git(portal.path, 'show', 'cms/events/turlag-ny:events/turlag-ny.md')).toContain('Alle er velkomne.');
});

test('a remote that only lacks the latest saves is not treated as rewritten', async () => {
  const portal = await portalWithPerson();
  await portal.sync();
  const main = git(portal.path, 'rev-parse', 'main');
  git(portal.forge, 'update-ref', 'refs/heads/main', 'main~1');
  expect(await portal.sync()).toMatchObject({ state: 'synced' });
  expect(git(portal.forge, 'rev-parse', 'main')).toBe(main);
});

test('without a remote the repository itself is rewritten, even while a gateway is running', async () => {
  const portal = await gatewayOn({ ...FILES, [TUR]: event({ title: NAME, owner: 'turlag' }) });
  expect(await repositoryToRewrite(portal.path)).toBe(portal.path);
  const { raw, base } = await open(portal, moderator, TUR);
  await portal.ask(
    moderator,
    'persistEntry',
    saveParameters(TUR, raw.replace(NAME, 'Kveldstur'), base, { useWorkflow: false }),
  );
  await eraseFromHistory(portal.path, ERASURE);
  expect(holds(portal.path, NAME)).toBe(false);
  await portal.gateway.repository.refs({ fresh: true });
  const again = await open(portal, turlag, TUR);
  const answer = await portal.ask(
    turlag,
    'persistEntry',
    saveParameters(TUR, again.raw.replace('price: 0', 'price: 9'), again.base),
  );
  expect(answer).toMatchObject({ status: 200, body: { outcome: 'live' } });
});

test('a history that fails the check does not take the place of the old one', async () => {
  const portal = await gatewayOn({ ...FILES, [TUR]: event({ title: NAME, owner: 'turlag' }) });
  const before = git(portal.path, 'for-each-ref');
  const check = async (old: string, rewritten: string) => {
    expect([old, rewritten].map((each) => git(each, 'show', `main:${TUR}`).includes(NAME))).toEqual([true, false]);
    throw new Error('Not valid.');
  };
  await expect(eraseFromHistory(portal.path, ERASURE, { check })).rejects.toThrow('Not valid.');
  expect(git(portal.path, 'for-each-ref')).toBe(before);
});

test('a save while the history is rewritten is not lost: it begins again with it', async () => {
  const portal = await gatewayOn({ ...FILES, [TUR]: event({ title: NAME, owner: 'turlag' }) });
  let times = 0;
  const check = async () => {
    if (++times === 1) await changeAs(portal, TUR, 'price: 0', 'price: 70');
  };
  await eraseFromHistory(portal.path, ERASURE, { check });
  expect(times).toBe(2);
  expect(git(portal.path, 'show', `main:${TUR}`)).toContain('price: 70');
  expect(holds(portal.path, NAME)).toBe(false);
});

test('erasing something that was never there changes nothing', async () => {
  const portal = await gatewayOn();
  const main = git(portal.path, 'rev-parse', 'main');
  expect(await eraseFromHistory(portal.path, { ...ERASURE, people: [] })).toEqual({ places: 0, branches: 0 });
  expect(git(portal.path, 'rev-parse', 'main')).toBe(main);
});
