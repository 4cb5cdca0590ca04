import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished, expect, test } from 'vitest';
import { openRemote, type Remote } from '../../../src/gateway/git/remote.ts';
import { temporaryFolder, writeFiles } from '../../publish/folders.ts';
import { type TestEditing, event, gatewayOn, git, open, saveParameters, turlag } from '../support/editing.ts';

const REMOTE = { message: 'Slo sammen', onPublished: () => undefined };
const TUR = 'events/turlag-kveldstur.md';

async function portalWithRemote() {
  const portal = await gatewayOn();
  const forge = join(temporaryFolder(), 'forge.git');
  git('/', 'init', '--quiet', '--bare', '--initial-branch=main', forge);
  git(portal.path, 'remote', 'add', 'origin', forge);
  let published = 0;
  const remote = openRemote(portal.gateway.repository, { ...REMOTE, retry: 50, onPublished: () => published++ });
  onTestFinished(() => remote.stop());
  await sync(remote);
  return { portal, forge, remote, published: () => published };
}

async function sync(remote: Remote): Promise<void> {
  remote.request();
  await remote.settled();
}

/** A commit pushed by a developer. */
function pushFrom(forge: string, files: Record<string, string>): void {
  const clone = join(temporaryFolder(), 'clone');
  git('/', 'clone', '--quiet', forge, clone);
  writeFiles(clone, files);
  git(clone, 'add', '--all');
  git(clone, '-c', 'user.name=Utvikler', '-c', 'user.email=u@example.org', 'commit', '--quiet', '-m', 'Utenfra');
  git(clone, 'push', '--quiet', 'origin', 'main');
}

async function correct({ ask, ...rest }: TestEditing, price: number): Promise<void> {
  const { raw, base } = await open({ ask, ...rest }, turlag, TUR);
  await ask(turlag, 'persistEntry', saveParameters(TUR, raw.replace(/price: \d+/, `price: ${price}`), base));
}

test('without a remote the state says so', async () => {
  const { gateway } = await gatewayOn();
  const remote = openRemote(gateway.repository, REMOTE);
  await sync(remote);
  expect(remote.state()).toEqual({ state: 'none' });
});

test('published content, drafts with their status, and deleted drafts are all pushed', async () => {
  const { portal, forge, remote } = await portalWithRemote();
  await portal.ask(
    turlag,
    'persistEntry',
    saveParameters('events/turlag-ny.md', event({ title: 'Ny', owner: 'turlag' })),
  );
  await portal.ask(turlag, 'updateUnpublishedEntryStatus', {
    collection: 'events',
    slug: 'turlag-ny',
    newStatus: 'pending_review',
  });
  await sync(remote);
  expect(remote.state()).toMatchObject({ state: 'synced' });
  expect(git(forge, 'log', '-1', '--format=%B', 'refs/heads/cms/events/turlag-ny')).toContain(
    'Portal-Status: pending_review',
  );
  await portal.ask(turlag, 'deleteUnpublishedEntry', { collection: 'events', slug: 'turlag-ny' });
  await sync(remote);
  expect(git(forge, 'for-each-ref', '--format=%(refname)', 'refs/heads/cms')).toBe('');
  expect(git(forge, 'for-each-ref', '--format=%(refname)', 'refs/deleted')).toMatch(
    /^refs\/deleted\/events\/turlag-ny\//,
  );
});

test('commits pushed by a developer are merged with local saves, and published', async () => {
  const { portal, forge, remote, published } = await portalWithRemote();
  pushFrom(forge, { 'pages/om.md': 'x' });
  await correct(portal, 40);
  await sync(remote);
  expect(published()).toBe(1);
  for (const place of [portal.path, forge]) {
    expect(git(place, 'show', 'main:pages/om.md')).toBe('x');
    expect(git(place, 'show', `main:${TUR}`)).toContain('price: 40');
  }
  pushFrom(forge, { 'pages/om.md': 'y' });
  await sync(remote);
  expect(git(portal.path, 'show', 'main:pages/om.md')).toBe('y');
});

test('on conflict, the local content is kept and the state names the file', async () => {
  const { portal, forge, remote } = await portalWithRemote();
  pushFrom(forge, {
    [TUR]: event({ title: 'Noe annet', owner: 'turlag', body: 'Helt ny.' }).replace('price: 0', 'price: 70'),
  });
  await correct(portal, 40);
  await sync(remote);
  expect(remote.state()).toMatchObject({ state: 'conflict', reason: TUR });
  expect(git(portal.path, 'show', `main:${TUR}`)).toContain('price: 40');
  await correct(portal, 50);
  expect(git(portal.path, 'show', `main:${TUR}`)).toContain('price: 50');
});

test('an unreachable remote blocks no saves, and is retried until it works', async () => {
  const { portal, forge, remote } = await portalWithRemote();
  renameSync(forge, `${forge}-away`);
  await correct(portal, 40);
  await sync(remote);
  expect(remote.state().state).toBe('unreachable');
  expect(remote.state().at).toBeDefined();
  renameSync(`${forge}-away`, forge);
  await expect.poll(() => remote.state().state, { timeout: 20_000 }).toBe('synced');
  expect(git(forge, 'show', `main:${TUR}`)).toContain('price: 40');
});

test('a password in the URL of the remote is not shown', async () => {
  const { gateway, path } = await gatewayOn();
  git(path, 'remote', 'add', 'origin', 'https://robot:hemmelig@127.0.0.1:1/x.git');
  const remote = openRemote(gateway.repository, REMOTE);
  onTestFinished(() => remote.stop());
  await sync(remote);
  expect(remote.state().state).toBe('unreachable');
  expect(JSON.stringify(remote.state())).not.toContain('hemmelig');
});
