import { memoize } from './memoize.ts';
import type { openObjects } from './objects.ts';

/** An entry of a folder: a file, a folder, or something else such as a symbolic link or submodule. */
export interface TreeEntry {
  kind: 'file' | 'folder' | 'other';
  id: string;
}

/** The parts of a commit that the gateway uses. */
export interface Commit {
  tree: string;
  parents: string[];
  author: string;
  /** The id of the person; 0 for the portal itself, its forms and its imports; undefined for commits made elsewhere. */
  authorId: number | undefined;
  /** The author date, as an ISO instant in UTC. */
  at: string;
  message: string;
}

/** Reads commits and folders, cached by their immutable ids. */
export function openTrees(objects: ReturnType<typeof openObjects>) {
  const folders = memoize(2000, async (id) => entriesIn(await bytesOf(id, 'tree'), id.length / 2));
  const commits = memoize(5000, async (id) => commitFrom((await bytesOf(id, 'commit')).toString()));

  async function bytesOf(id: string, type: string): Promise<Buffer> {
    const found = await objects.read(id);
    if (found?.type !== type) throw new Error(`The repository has no ${type} ${id}.`);
    return found.bytes;
  }

  async function find(commit: string, path: string): Promise<TreeEntry | undefined> {
    let at: TreeEntry | undefined = { kind: 'folder', id: (await commits.get(commit)).tree };
    for (const name of path.split('/')) {
      if (at?.kind !== 'folder') return at && { ...at, kind: 'other' };
      at = (await folders.get(at.id)).get(name);
    }
    return at;
  }

  return {
    commit: commits.get,
    /** Finds the entry at a path; for a path below a file, that file as `other`. */
    find,
    /** Lists the files directly in a folder, by name. */
    async files(commit: string, folder: string): Promise<[name: string, id: string][]> {
      const found = await find(commit, folder);
      if (found?.kind !== 'folder') return [];
      return [...(await folders.get(found.id))].flatMap(([name, { kind, id }]) =>
        kind === 'file' ? [[name, id]] : [],
      );
    },
    /** Lists the folders directly in a folder. */
    async folders(commit: string, folder: string): Promise<string[]> {
      const found = await find(commit, folder);
      if (found?.kind !== 'folder') return [];
      return [...(await folders.get(found.id))].flatMap(([name, { kind }]) => (kind === 'folder' ? [name] : []));
    },
  };
}

/** Parses a tree object: repeated `<mode> <name>`, a zero byte and the id as bytes. */
function entriesIn(tree: Buffer, idLength: number): Map<string, TreeEntry> {
  const entries = new Map<string, TreeEntry>();
  for (let at = 0; at < tree.length;) {
    const space = tree.indexOf(' ', at);
    const zero = tree.indexOf(0, space);
    const id = tree.subarray(zero + 1, zero + 1 + idLength).toString('hex');
    entries.set(tree.subarray(space + 1, zero).toString(), { kind: kindOf(tree.subarray(at, space).toString()), id });
    at = zero + 1 + idLength;
  }
  return entries;
}

function kindOf(mode: string): TreeEntry['kind'] {
  if (mode === '40000') return 'folder';
  return mode.startsWith('100') ? 'file' : 'other';
}

function commitFrom(text: string): Commit {
  const end = text.indexOf('\n\n');
  const head = text.slice(0, end).split('\n');
  const all = (key: string) =>
    head.filter((line) => line.startsWith(`${key} `)).map((line) => line.slice(key.length + 1));
  const [, author = '', email = '', seconds = '0'] = /^(.*) <([^>]*)> (\d+)/.exec(all('author')[0] ?? '') ?? [];
  const id = /^u(\d+)@users\.invalid$/.exec(email)?.[1];
  const at = new Date(Number(seconds) * 1000).toISOString();
  const [tree = ''] = all('tree');
  const authorId = id === undefined ? undefined : Number(id);
  return { tree, parents: all('parent'), author, authorId, at, message: text.slice(end + 2) };
}
