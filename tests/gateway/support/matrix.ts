import { execFileSync } from 'node:child_process';
import type { Session } from '../../../src/gateway/people/session.ts';
import {
  admin,
  type TestEditing,
  event,
  FILES,
  gatewayOn,
  git,
  korps,
  moderator,
  saveParameters,
  trusted,
  turlag,
} from './editing.ts';

const nobody: Session = { ...turlag, associations: [] };
// Values that SQLite might return by mistake must not grant access.
const odd: Session = {
  ...turlag,
  associations: [
    { slug: '__proto__', trusted: true },
    { slug: '', trusted: true },
  ],
};

export const sessions: Record<string, Session> = { nobody, odd, association: turlag, trusted, moderator, admin };

/** Example paths by kind. */
export const paths: Record<string, string> = {
  'own event': 'events/turlag-kveldstur.md',
  'own event with a draft': 'events/turlag-vintertur.md',
  'own new event': 'events/turlag-ny.md',
  'own entry': 'associations/turlag.md',
  "another's event": 'events/korps-ovelse.md',
  "another's draft": 'events/korps-konsert.md',
  "another's entry": 'associations/korps.md',
  'a new association': 'associations/nytt-lag.md',
  'a venue': 'venues/krona.md',
  'a new venue': 'venues/ny.md',
  'a new page': 'pages/personvern.md',
  settings: 'site.yml',
  closures: 'closures.yml',
  'own picture': 'media/turlag/tur.png',
  "another's picture": 'media/korps/korps.png',
  'a picture of none': 'media/logo.jpg',
  'a drawing': 'media/turlag/tur.svg',
  'config of Git': '.git/config',
  'config of a bare repository': 'config',
  hook: 'hooks/post-update',
  workflow: '.github/workflows/x.yml',
  attributes: '.gitattributes',
  'attributes in a folder': 'events/.gitattributes',
  'up and away': 'events/../../escape.md',
  'up to settings': 'events/../site.yml',
  'up to another': 'events/../events/korps-ovelse.md',
  absolute: '/etc/passwd',
  backslash: 'events\\turlag-ny.md',
  encoded: 'events/%2e%2e/site.yml',
  'encoded slash': 'events%2Fkorps-ovelse.md',
  'other case': 'Events/turlag-kveldstur.md',
  'other case of the name': 'events/Korps-Ovelse.md',
  'in parts': 'events/turlag-ma\u030ane.md',
  'with a zero': 'events/turlag-ny.md\0.md',
  'with a line break': 'events/turlag-ny.md\nD site.yml',
  'with quotes': '"events/turlag-ny.md"',
  'symbolic link': 'events/turlag-lenke.md',
  submodule: 'events/turlag-modul.md',
  'below a file': 'events/turlag-kveldstur.md/ny.md',
  'a folder': 'events',
  'prototype name': '__proto__/turlag-ny.md',
  constructor: 'constructor/turlag-ny.md',
  empty: '',
};

const collectionOf = (path: string) => path.split('/')[0] ?? '';
const slugOf = (path: string) => path.slice(path.indexOf('/') + 1).replace(/\.(?:md|yml)$/, '');
const named = (path: string) => ({
  collection: path.endsWith('.yml') && !path.includes('/') ? 'settings' : collectionOf(path),
  slug: slugOf(path),
});

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const text = event({ title: 'Fra matrisen', owner: 'turlag' });

/** The strongest attack knows the current version. */
function persisting(path: string, base: string | undefined, raw = text, options: Record<string, unknown> = {}) {
  const sent = saveParameters(path, raw, base, { collectionName: named(path).collection, ...options });
  return { ...sent, dataFiles: sent.dataFiles.map((file) => ({ ...file, slug: named(path).slug })) };
}

/** Every action and some unknown ones, with parameters that name a path. */
export const actions: Record<
  string,
  (path: string, base?: string) => { action?: string; params: Record<string, unknown> }
> = {
  entriesByFolder: (path) => ({ params: { folder: path, extension: 'md', depth: 1 } }),
  entriesByFiles: (path) => ({ params: { files: [{ path }] } }),
  getEntry: (path) => ({ params: { path } }),
  unpublishedEntries: () => ({ params: {} }),
  unpublishedEntry: (path) => ({ params: named(path) }),
  'unpublishedEntry by id': (path) => ({ action: 'unpublishedEntry', params: { id: path.replace(/\.md$/, '') } }),
  unpublishedEntryDataFile: (path) => ({ params: { ...named(path), path, id: '' } }),
  'unpublishedEntryDataFile of own': (path) => ({
    action: 'unpublishedEntryDataFile',
    params: { collection: 'events', slug: 'turlag-vintertur', path, id: '' },
  }),
  unpublishedEntryMediaFile: (path) => ({ params: { collection: 'events', slug: 'turlag-vintertur', path, id: '' } }),
  persistEntry: (path, base) => ({ params: persisting(path, base) }),
  checkEntry: (path) => ({ params: { ...named(path), raw: text } }),
  "persistEntry of another's text": (path, base) => ({
    action: 'persistEntry',
    params: persisting(path, base, text.replace('[turlag]', '[korps]')),
  }),
  'persistEntry at once': (path, base) => ({
    action: 'persistEntry',
    params: persisting(path, base, text, { useWorkflow: false }),
  }),
  'persistEntry that renames': (path) => {
    const sent = persisting('events/turlag-ny.md', undefined);
    return {
      action: 'persistEntry',
      params: { ...sent, dataFiles: sent.dataFiles.map((file) => ({ ...file, newPath: path })) },
    };
  },
  'persistEntry of two': (path) => {
    const sent = persisting('events/turlag-ny.md', undefined);
    return {
      action: 'persistEntry',
      params: { ...sent, dataFiles: [...sent.dataFiles, { slug: 'x', path, raw: text }] },
    };
  },
  'persistEntry with another name': (path, base) => {
    const sent = persisting(path, base, text, { collectionName: 'events' });
    return { action: 'persistEntry', params: { ...sent, dataFiles: [{ slug: 'turlag-ny', path, raw: text, base }] } };
  },
  'persistEntry with a picture': (path) => ({
    action: 'persistEntry',
    params: { ...persisting('events/turlag-ny.md', undefined), assets: [{ path, content: PIXEL, encoding: 'base64' }] },
  }),
  updateUnpublishedEntryStatus: (path) => ({ params: { ...named(path), newStatus: 'pending_review' } }),
  'updateUnpublishedEntryStatus to approved': (path) => ({
    action: 'updateUnpublishedEntryStatus',
    params: { ...named(path), newStatus: 'pending_publish' },
  }),
  publishUnpublishedEntry: (path) => ({ params: named(path) }),
  deleteUnpublishedEntry: (path) => ({ params: named(path) }),
  deleteFile: (path) => ({ params: { path } }),
  deleteFiles: (path) => ({ params: { paths: [path] } }),
  getMedia: (path) => ({ params: { mediaFolder: path } }),
  getMediaFile: (path) => ({ params: { path } }),
  persistMedia: (path) => ({ params: { asset: { path, content: PIXEL, encoding: 'base64' } } }),
  getNotes: (path) => ({ params: named(path) }),
  addNote: (path) => ({ params: { ...named(path), note: { text: 'x' } } }),
  updateNote: (path) => ({ params: { ...named(path), noteId: '1', updates: {} } }),
  deleteNote: (path) => ({ params: { ...named(path), noteId: '1' } }),
  toggleNoteResolution: (path) => ({ params: { ...named(path), noteId: '1' } }),
  getPRMetadata: (path) => ({ params: named(path) }),
  getDeployPreview: (path) => ({ params: named(path) }),
  info: () => ({ params: {} }),
  anActionOfTomorrow: (path) => ({ params: { path, ...named(path) } }),
  ...Object.fromEntries(
    ['constructor', 'toString', 'valueOf'].map((name) => [name, (path: string) => ({ params: { path } })]),
  ),
  ['__proto__']: (path: string) => ({ params: { path } }),
};

/** A portal with the files of the paths: drafts of two associations, their pictures, a link and a submodule. */
export async function matrixPortal() {
  const portal = await gatewayOn({
    ...FILES,
    'media/turlag/tur.png': 'x',
    'media/korps/korps.png': 'hemmelig bilde',
    'media/logo.jpg': 'x',
  });
  const index = { ...process.env, GIT_INDEX_FILE: `${portal.path}/odd-index` };
  const blob = git(portal.path, 'rev-parse', 'main:site.yml');
  const plumb = (words: string[], input = '') =>
    execFileSync('git', words, { cwd: portal.path, env: index, encoding: 'utf8', input }).trim();
  plumb(['read-tree', 'main']);
  const odd = `120000 ${blob}\tevents/turlag-lenke.md\n160000 ${git(portal.path, 'rev-parse', 'main')}\tevents/turlag-modul.md\n`;
  plumb(['update-index', '--index-info'], odd);
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x@example.org'];
  const commit = plumb([...identity, 'commit-tree', plumb(['write-tree']), '-p', 'main', '-m', 'x']);
  git(portal.path, 'update-ref', 'refs/heads/main', commit);
  await portal.gateway.repository.refs({ fresh: true });
  const draft = (title: string, owner: string) => event({ title, owner });
  await portal.ask(turlag, 'persistEntry', saveParameters('events/turlag-vintertur.md', draft('Vintertur', 'turlag')));
  await portal.ask(
    korps,
    'persistEntry',
    saveParameters('events/korps-konsert.md', draft('Hemmelig konsert', 'korps')),
  );
  return portal;
}

/** Returns the versions of paths in a draft or published; paths that Git cannot store have none. */
export function versionsAt(repository: string, at: readonly string[]): Map<string, string | undefined> {
  const known = at.filter((path) => path && !/[\0\n]/.test(path));
  const names = known.flatMap((path) => [
    `refs/heads/cms/${path.replace(/\.md$/, '')}:${path}`,
    `refs/heads/main:${path}`,
  ]);
  const words = ['cat-file', '--batch-check=%(objectname)'];
  const lines = execFileSync('git', words, { cwd: repository, encoding: 'utf8', input: names.join('\n') }).split('\n');
  const found = lines.map((line) => (/^[0-9a-f]{40}$/.test(line) ? line : undefined));
  return new Map(known.map((path, index) => [path, found[2 * index] ?? found[2 * index + 1]]));
}

/** Restores all branches and returns the changed paths by branch. */
export async function restoreBranches({ gateway, path }: TestEditing, refs: ReadonlyMap<string, string>) {
  const now = await gateway.repository.refs({ fresh: true });
  const names = [...new Set([...now.keys(), ...refs.keys()])];
  const moved = names.filter((ref) => now.get(ref) !== refs.get(ref));
  const main = refs.get('refs/heads/main') as string;
  const touched = moved.flatMap((ref) => {
    const [from, to] = [refs.get(ref) ?? main, now.get(ref) ?? main];
    return ref.startsWith('refs/deleted/')
      ? []
      : git(path, 'diff', '--name-only', '-z', from, to).split('\0').filter(Boolean);
  });
  await gateway.repository.swap(moved.map((ref) => ({ ref, from: now.get(ref), to: refs.get(ref) })));
  return { moved, touched };
}
