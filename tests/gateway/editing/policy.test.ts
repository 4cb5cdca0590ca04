import { expect, test } from 'vitest';
import { actionNames, answerRequest } from '../../../src/gateway/editing/protocol.ts';
import { listRemoved, listVersions, readVersion, restoreVersion } from '../../../src/gateway/history/restore.ts';
import { decide } from '../../../src/gateway/editing/policy.ts';
import { Refusal } from '../../../src/gateway/editing/refusal.ts';
import { isDeep } from '../../deep-run.ts';
import { type TestEditing, errorIn, moderator, open, saveParameters, turlag } from '../support/editing.ts';
import { actions, paths, matrixPortal, restoreBranches, sessions, versionsAt } from '../support/matrix.ts';

/** The kinds of path that an association may access, by kind of action. */
const OWN = ['own event', 'own event with a draft', 'own new event', 'own entry'].map((kind) => paths[kind] as string);
const OWN_PICTURE = paths['own picture'] as string;
const SECRETS = ['Hemmelig konsert', 'hemmelig bilde', 'name: Dugnad', 'repositoryformatversion'];

/**
 * Staff may change most, which takes long to undo: each day one in so many of their requests, of every action and path,
 * and all at the settings, which are for administrators.
 */
const SHARE_OF_STAFF = isDeep ? 1 : 4;

test('the matrix covers every action of the protocol', () => {
  const named = new Set(Object.entries(actions).map(([name, ask]) => ask('').action ?? name));
  expect(actionNames.filter((name) => !named.has(name))).toEqual([]);
});

test.each(Object.keys(sessions))(
  'no action lets %s exceed its rights, at any kind of path',
  async (who) => {
    const session = sessions[who] as (typeof sessions)[string];
    const isStaff = who === 'moderator' || who === 'admin';
    const portal = await matrixPortal();
    const refs = await portal.gateway.repository.refs({ fresh: true });
    const bases = versionsAt(portal.path, Object.values(paths));
    const bypasses: string[] = [];
    let count = 0;
    let changing = 0;
    let allowed = 0;
    const { repository } = portal.gateway;
    const putBackMoved = puttingBack(portal, refs);
    for (const [row, [name, request]] of Object.entries(actions).entries()) {
      for (const [column, [kind, path]] of Object.entries(paths).entries()) {
        if (isStaff && kind !== 'settings' && (row + column) % SHARE_OF_STAFF > 0) continue;
        count++;
        const { action = name, params } = request(path, bases.get(path));
        const answer = await portal.ask(session, action, params);
        const told = JSON.stringify(answer.body) ?? '';
        const { moved, touched } = await putBackMoved();
        if (answer.status === 200) allowed++;
        if (moved.length > 0) changing++;
        const mine = who === 'association' || who === 'trusted';
        const isFault =
          answer.status >= 500 ||
          (answer.status !== 200 && moved.length > 0) ||
          touched.some((each) => !isContent(each)) ||
          (who === 'moderator' && touched.includes('site.yml')) ||
          (!isStaff && touched.some((each) => !mine || ![...OWN, OWN_PICTURE].includes(each))) ||
          (who !== 'trusted' && !isStaff && moved.includes('refs/heads/main')) ||
          (!isStaff && SECRETS.some((secret) => told.includes(secret)));
        if (isFault) bypasses.push(`${name} at ${kind}: ${answer.status} ${moved} ${touched} ${told.slice(0, 200)}`);
      }
    }
    expect(await repository.refs({ fresh: true })).toEqual(refs);
    console.log(
      `${who}: ${count} requests, ${allowed} answered, ${changing} changed something, ${bypasses.length} bypasses`,
    );
    expect(bypasses).toEqual([]);
    expect(allowed).toBeGreaterThan(isStaff ? 100 / SHARE_OF_STAFF : 50);
    if (who !== 'nobody' && who !== 'odd') expect(changing).toBeGreaterThan(3);
  },
  300_000,
);

test.each(Object.keys(sessions))(
  '%s can read and restore only own earlier versions, at any kind of path',
  async (who) => {
    const session = sessions[who] as (typeof sessions)[string];
    const isStaff = who === 'moderator' || who === 'admin';
    const isWriter = who === 'association' || who === 'trusted';
    const portal = await matrixPortal();
    const { gateway } = portal;
    const before = versionsAt(portal.path, EARLIER);
    for (const path of EARLIER) await raisePrice(portal, path);
    const now = versionsAt(portal.path, EARLIER);
    const refs = await gateway.repository.refs({ fresh: true });
    const foreign = before.get(paths["another's event"] as string) as string;
    const putBackMoved = puttingBack(portal, refs);
    const bypasses: string[] = [];
    let broughtBack = 0;
    for (const [kind, path] of Object.entries(paths)) {
      const version = before.get(path) ?? foreign;
      const asked = {
        listVersions: () => listVersions(gateway, session, path),
        readVersion: () => readVersion(gateway, session, path, version),
        restoreVersion: () => restoreVersion(gateway, session, path, { version, seen: now.get(path) }),
        'readVersion of another': () => readVersion(gateway, session, path, foreign),
        'restoreVersion of another': () =>
          restoreVersion(gateway, session, path, { version: foreign, seen: now.get(path) }),
      };
      for (const [name, ask] of Object.entries(asked)) {
        const told = await ask().catch((error: unknown) => {
          if (error instanceof Refusal) return error;
          throw error;
        });
        const { moved } = await putBackMoved();
        if (moved.length > 0) broughtBack++;
        const isAnswered = !(told instanceof Refusal);
        const mayAsk = (isStaff && (who === 'admin' || path !== 'site.yml')) || (isWriter && OWN.includes(path));
        const text = isAnswered ? JSON.stringify(told) : '';
        const isFault =
          (isAnswered ? !mayAsk : moved.length > 0) ||
          (name.endsWith('of another') && isAnswered && path !== paths["another's event"]) ||
          (!isStaff && SECRETS.some((secret) => text.includes(secret)));
        if (isFault) bypasses.push(`${name} at ${kind}: ${moved} ${text.slice(0, 200)}`);
      }
    }
    expect(bypasses).toEqual([]);
    // A version of another's event may be its own.
    expect(broughtBack).toBe(isStaff ? 3 : isWriter ? 1 : 0);
    const removed = await listRemoved(gateway, session).catch((error: Refusal) => error.code);
    expect(removed).toEqual(isStaff ? [] : 'staff-only');
  },
  120_000,
);

test('an action without a rule is refused for everyone', async () => {
  const portal = await matrixPortal();
  for (const action of ['publishEverything', 'constructor', '__proto__', 'hasOwnProperty', 'toString', '']) {
    expect(decide(moderator, action, {})).toEqual({ allow: false, reason: 'unknown-action' });
    const answer = await portal.ask(moderator, action);
    expect(answer.status).toBe(403);
    expect(errorIn(answer)).toBe('Portalen kan ikke gjøre dette.');
  }
});

test('an invalid request is answered with 400 and a sentence', async () => {
  const portal = await matrixPortal();
  for (const body of [undefined, null, 7, 'x', [], {}, { action: 7 }, { action: 'getEntry', params: [] }]) {
    expect((await answerRequest(portal.gateway, turlag, body)).status, JSON.stringify(body)).toBe(400);
  }
  expect((await portal.ask(turlag, 'getEntry', { path: 7 })).status).toBe(400);
  expect((await portal.ask(turlag, 'persistEntry', { dataFiles: 'x' })).status).toBe(400);
});

/** Paths whose files were of another kind before. */
const EARLIER = ['own event', "another's event"].map((kind) => paths[kind] as string);

/** Creates a function that restores all branches, and reads them only if one may have moved. */
function puttingBack(portal: TestEditing, refs: ReadonlyMap<string, string>): () => ReturnType<typeof restoreBranches> {
  const { repository } = portal.gateway;
  const { swap } = repository;
  let isSwapped = false;
  repository.swap = (changes) => {
    isSwapped = true;
    return swap(changes);
  };
  return async () => {
    if (!isSwapped) return { moved: [], touched: [] };
    const found = await restoreBranches(portal, refs);
    isSwapped = false;
    return found;
  };
}

async function raisePrice(portal: TestEditing, path: string): Promise<void> {
  const { raw, base } = await open(portal, moderator, path);
  await portal.ask(moderator, 'persistEntry', saveParameters(path, raw.replace('price: 0', 'price: 90'), base));
  const [collection = '', file = ''] = path.split('/');
  await portal.ask(moderator, 'publishUnpublishedEntry', { collection, slug: file.replace('.md', '') });
}

function isContent(path: string): boolean {
  return /^(?:[a-z]+\/[a-z0-9-]+\.md|media\/[a-z0-9-]+\/[a-z0-9-]+\.(?:jpg|png)|site\.yml|closures\.yml)$/.test(path);
}
