import { expect, test } from 'vitest';
import { actionNames, answer } from '../../src/gateway/editing/protocol.ts';
import { decide } from '../../src/gateway/editing/policy.ts';
import { errorIn, moderator, turlag } from './editing.ts';
import { actions, paths, portalOfMatrix, putBack, sessions, versionAt } from './matrix.ts';

/** What an association may ever touch: kinds of path, by what it does there. */
const OWN = ['own event', 'own event with a draft', 'own new event', 'own entry'].map((kind) => paths[kind] as string);
const OWN_PICTURE = paths['own picture'] as string;
const SECRETS = ['Hemmelig konsert', 'hemmelig bilde', 'name: Dugnad', 'repositoryformatversion'];

test('the matrix names every action of the protocol', () => {
  const named = new Set(Object.entries(actions).map(([name, ask]) => ask('').action ?? name));
  expect(actionNames.filter((name) => !named.has(name))).toEqual([]);
});

test.each(Object.keys(sessions))(
  'no action takes %s past what it may do, at any kind of path',
  async (who) => {
    const session = sessions[who] as (typeof sessions)[string];
    const isStaff = who === 'moderator' || who === 'admin';
    const portal = await portalOfMatrix();
    const refs = await portal.gateway.repository.refs({ fresh: true });
    const bases = new Map(
      Object.values(paths).map((path) => [path, path.includes('\0') ? undefined : versionAt(portal.path, path)]),
    );
    const bypasses: string[] = [];
    let count = 0;
    let changing = 0;
    let allowed = 0;
    const { repository } = portal.gateway;
    const { swap } = repository;
    let swapped = false;
    repository.swap = (changes) => {
      swapped = true;
      return swap(changes);
    };
    for (const [name, request] of Object.entries(actions)) {
      for (const [kind, path] of Object.entries(paths)) {
        count++;
        const { action = name, params } = request(path, bases.get(path));
        const answer = await portal.ask(session, action, params);
        const told = JSON.stringify(answer.body) ?? '';
        const { moved, touched } = swapped ? await putBack(portal, refs) : { moved: [], touched: [] };
        swapped = false;
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
    expect(allowed).toBeGreaterThan(isStaff ? 100 : 50);
    if (who !== 'nobody' && who !== 'odd') expect(changing).toBeGreaterThan(3);
  },
  300_000,
);

test('an action that nobody has made a rule for is refused, whoever asks', async () => {
  const portal = await portalOfMatrix();
  for (const action of ['publishEverything', 'constructor', '__proto__', 'hasOwnProperty', 'toString', '']) {
    expect(decide(moderator, action, {})).toEqual({ allow: false, reason: 'unknown-action' });
    const answer = await portal.ask(moderator, action);
    expect(answer.status).toBe(403);
    expect(errorIn(answer)).toBe('Portalen kjenner ikke denne handlingen.');
  }
});

test('what is no request at all is answered with 400 and a sentence', async () => {
  const portal = await portalOfMatrix();
  for (const body of [undefined, null, 7, 'x', [], {}, { action: 7 }, { action: 'getEntry', params: [] }]) {
    expect((await answer(portal.gateway, turlag, body)).status, JSON.stringify(body)).toBe(400);
  }
  expect((await portal.ask(turlag, 'getEntry', { path: 7 })).status).toBe(400);
  expect((await portal.ask(turlag, 'persistEntry', { dataFiles: 'x' })).status).toBe(400);
});

function isContent(path: string): boolean {
  return /^(?:[a-z]+\/[a-z0-9-]+\.md|media\/[a-z0-9-]+\/[a-z0-9-]+\.(?:jpg|png)|site\.yml|closures\.yml)$/.test(path);
}
