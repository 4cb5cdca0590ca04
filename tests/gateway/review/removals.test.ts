import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { recordRemoval, prepareRelease, findRemovals } from '../../../src/gateway/review/removals.ts';
import { event, git, moderator } from '../support/editing.ts';
import { CHECKED, hiddenFields, moderatedPortal, textOf } from '../support/review.ts';

const NAMES = Array.from({ length: 12 }, (_, each) => `turlag-tur-${each}`);
const pathOf = (name: string) => `events/${name}.md`;

/** A portal where everything is published: twelve tours of the hiking club and six other entries. */
async function publishedPortal() {
  const tours = NAMES.map((name) => [
    pathOf(name),
    event({ title: name, owner: 'turlag', more: 'checked: 2026-10-01' }),
  ]);
  const files: Record<string, string> = { ...CHECKED, ...Object.fromEntries(tours) };
  const portal = await moderatedPortal({ files });
  const entries: Record<string, string[]> = {};
  for (const path of Object.keys(files)) {
    const [collection = '', file] = path.split('/');
    if (file) entries[collection] = [...(entries[collection] ?? []), file.replace('.md', '')];
  }
  portal.served.report = { entries };
  const remove = async (...names: string[]) => {
    const answer = await portal.asking.ask(portal.session(portal.mona), 'deleteFiles', { paths: names.map(pathOf) });
    expect(answer.status).toBe(200);
  };
  return { ...portal, remove, of: Object.values(entries).flat().length };
}

/** Removes entries as a developer who pushes to the repository does. */
function pushAway(repository: string, names: readonly string[]): void {
  const removed = names.map((name) => `0 ${'0'.repeat(40)}\t${pathOf(name)}\n`).join('');
  const environment = { ...process.env, GIT_INDEX_FILE: `${repository}/index-of-test` };
  const plumb = (words: string[], input = '') =>
    execFileSync('git', words, { cwd: repository, env: environment, encoding: 'utf8', input }).trim();
  plumb(['read-tree', 'main']);
  plumb(['update-index', '--index-info'], removed);
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];
  const commit = plumb([...identity, 'commit-tree', plumb(['write-tree']), '-p', 'main', '-m', 'Tømt']);
  git(repository, 'update-ref', 'refs/heads/main', commit);
}

describe('missing entries', () => {
  test('are removed without a question when people deleted a few in the editor, and do not count', async () => {
    const portal = await publishedPortal();
    await portal.remove(...NAMES.slice(0, 5));
    const { environment, commit } = await prepareRelease(portal.parts);
    expect(environment).toEqual({ DUGNAD_REMOVED: '5' });
    expect(commit).toBe(git(portal.asking.path, 'rev-parse', 'main'));
  });

  test('stop the publish with a question to staff when people deleted many, and are removed after confirmation', async () => {
    const portal = await publishedPortal();
    await portal.remove(...NAMES);
    await expect(prepareRelease(portal.parts)).rejects.toThrow(
      `12 av ${portal.of} sider er borte fra innholdet. Noen må svare på om det er meningen.`,
    );
    const mona = await portal.signedIn(portal.mona);
    const text = await textOf(mona.get('/admin/saker/'));
    expect(text).toContain(`12 av ${portal.of} sider blir borte fra nettstedet. Er det meningen?`);
    expect(text).toContain('events/turlag-tur-0.md');
    expect(text).not.toContain('lageret for innholdet.');
    const asked = await hiddenFields(mona.get('/admin/saker/'), '/admin/saker/borte/');
    const before = portal.asking.counts.published;
    expect((await mona.post('/admin/saker/borte/', asked)).status).toBe(303);
    expect(portal.asking.counts.published).toBe(before + 1);
    expect((await prepareRelease(portal.parts)).environment).toEqual({ DUGNAD_REMOVED: '12' });
    expect(await textOf(mona.get('/admin/saker/'))).not.toContain('Er det meningen?');
  });

  test('stop it too when they were deleted in the repository, which the question says', async () => {
    const portal = await publishedPortal();
    pushAway(portal.asking.path, NAMES);
    await portal.asking.gateway.repository.refs({ fresh: true });
    await expect(prepareRelease(portal.parts)).rejects.toThrow('er borte fra innholdet');
    const mona = await portal.signedIn(portal.mona);
    expect(await textOf(mona.get('/admin/saker/'))).toContain(
      '12 av dem er ikke slettet her, men i lageret for innholdet.',
    );
  });

  test('that are few and were deleted in the repository are not reported to the build, so its brake counts them', async () => {
    const portal = await publishedPortal();
    pushAway(portal.asking.path, NAMES.slice(0, 3));
    await portal.asking.gateway.repository.refs({ fresh: true });
    await portal.remove(...NAMES.slice(3, 5));
    expect((await prepareRelease(portal.parts)).environment).toEqual({ DUGNAD_REMOVED: '2' });
  });

  test('are confirmed as shown: if more are missing meanwhile, the answer is 409 and the new list', async () => {
    const portal = await publishedPortal();
    await portal.remove(...NAMES.slice(0, 10));
    const mona = await portal.signedIn(portal.mona);
    const asked = await hiddenFields(mona.get('/admin/saker/'), '/admin/saker/borte/');
    await portal.remove(...NAMES.slice(10));
    for (const fields of [asked, {}, { seen: 'x' }]) {
      const answer = await mona.post('/admin/saker/borte/', fields);
      expect(answer.status).toBe(409);
      expect(await textOf(answer)).toContain(`12 av ${portal.of} sider`);
    }
    await expect(prepareRelease(portal.parts)).rejects.toThrow('12 av');
  });

  test('can be confirmed by staff only', async () => {
    const portal = await publishedPortal();
    await portal.remove(...NAMES);
    const kari = await portal.signedIn(portal.kari);
    expect((await kari.post('/admin/saker/borte/', { seen: 'x' })).status).toBe(403);
  });

  test('are no longer allowed if they come back and are removed again another way', async () => {
    const portal = await publishedPortal();
    const [name = ''] = NAMES;
    await portal.remove(name);
    const version = git(portal.asking.path, 'rev-parse', `main~1:${pathOf(name)}`);
    await portal.asking.ask(moderator, 'persistEntry', {
      dataFiles: [{ slug: name, path: pathOf(name), raw: git(portal.asking.path, 'cat-file', 'blob', version) }],
      options: { collectionName: 'events', useWorkflow: false, newEntry: true },
    });
    await prepareRelease(portal.parts);
    pushAway(portal.asking.path, [name]);
    await portal.asking.gateway.repository.refs({ fresh: true });
    expect(await findRemovals(portal.parts)).toMatchObject({ allowed: 0 });
  });

  test('are not allowed because a draft was discarded', async () => {
    const portal = await publishedPortal();
    const location = { collection: 'events', slug: NAMES[0] ?? '', path: pathOf(NAMES[0] ?? '') } as const;
    const done = { what: 'deleted', owner: null, person: { id: 1, name: 'x' }, byStaff: true, title: 'x' } as const;
    recordRemoval(portal.gateway.state, { ...done, location }, portal.gateway.now);
    pushAway(portal.asking.path, NAMES.slice(0, 1));
    await portal.asking.gateway.repository.refs({ fresh: true });
    expect(await findRemovals(portal.parts)).toMatchObject({ allowed: 0 });
  });
});
