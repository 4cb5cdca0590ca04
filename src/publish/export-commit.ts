import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ExcludedFile } from '../entries/environment.ts';
import { readBlobs } from './blobs.ts';
import { folderIdentity } from './folder-identity.ts';
import { environmentForGit, git } from './git.ts';

export interface ExportedCommit {
  /** The full hash. */
  commit: string;
  /** The folder with `site.yml` in it. */
  content: string;
  /** Excluded entries: they could point anywhere on this machine, or change what is exported. */
  leftOut: ExcludedFile[];
}

/** Exports the content of commits to a folder. */
export type Exporter = (repository: string, commit: string, folder: string) => Promise<ExportedCommit>;

/**
 * Opens an exporter, which remembers what it wrote to a folder: of the next commit it writes only what differs.
 *
 * Trees and blobs are read directly: nothing in the repository, such as `.gitattributes`, can affect the result, and no
 * filter changes a byte.
 */
export function openExporter(): Exporter {
  let last: { folder: string; identity: string | undefined; ids: ReadonlyMap<string, string> } | undefined;
  return async (repository, commit, folder) => {
    const gitFolder = (await git(repository, 'rev-parse', '--absolute-git-dir')).trim();
    const hash = (await git(gitFolder, 'rev-parse', '--verify', '--end-of-options', `${commit}^{commit}`)).trim();
    const entries = await listEntries(gitFolder, hash);
    const root = contentRoot(entries, commit);
    const found = entries.filter(({ path }) => path.startsWith(root));
    const leftOut = found.flatMap(({ path, kind }) => (kind === 'file' ? [] : [{ path: readable(path), kind }]));
    const files = found.filter(({ kind }) => kind === 'file');
    const isKnown = last?.folder === folder && last.identity !== undefined && last.identity === folderIdentity(folder);
    const known = isKnown ? last?.ids : undefined;
    // Until it is complete, it is not known what the folder has.
    last = undefined;
    if (!known) await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const ids = new Map(files.map(({ path, id }) => [path, id]));
    for (const path of known?.keys() ?? []) if (!ids.has(path)) await removeFile(folder, path);
    await writeFiles(
      gitFolder,
      files.filter(({ path, id }) => known?.get(path) !== id),
      folder,
    );
    last = { folder, identity: folderIdentity(folder), ids };
    return { commit: hash, content: join(folder, root), leftOut };
  };
}

interface TreeEntry {
  kind: 'file' | ExcludedFile['kind'];
  id: string;
  /** One character per byte (latin1), since a name need not be UTF-8. */
  path: string;
}

async function listEntries(gitFolder: string, hash: string): Promise<TreeEntry[]> {
  const child = spawn('git', ['ls-tree', '-r', '-z', '--full-tree', hash], {
    cwd: gitFolder,
    env: environmentForGit(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`Could not list commit ${hash} (see above).`);
  return Buffer.concat(chunks)
    .toString('latin1')
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const [mode = '', , id = ''] = line.split(/[ \t]/, 3);
      const path = line.slice(line.indexOf('\t') + 1);
      return { kind: kindOf(mode, path), id, path };
    });
}

function kindOf(mode: string, path: string): TreeEntry['kind'] {
  const names = path.split('/');
  if (names.some((name) => ['', '.', '..', '.git'].includes(name.toLowerCase()))) return 'name';
  if (names.at(-1)?.toLowerCase() === '.gitattributes') return 'attributes';
  if (mode === '160000') return 'submodule';
  return mode.startsWith('100') ? 'file' : 'link';
}

/** Finds the content folder: the root of a repository of its own, or `content/` next to the code. */
function contentRoot(entries: readonly TreeEntry[], commit: string): string {
  const files = new Set(entries.filter(({ kind }) => kind === 'file').map(({ path }) => path));
  const root = ['', 'content/'].find((folder) => files.has(`${folder}site.yml`));
  if (root === undefined) throw new Error(`${commit} has no site.yml, neither at its root nor in content/.`);
  return root;
}

async function writeFiles(gitFolder: string, files: readonly TreeEntry[], folder: string): Promise<void> {
  const folders = new Set(files.map(({ path }) => path.slice(0, Math.max(path.lastIndexOf('/'), 0))));
  for (const each of folders) await mkdir(pathIn(folder, each), { recursive: true });
  let next = 0;
  for await (const bytes of readBlobs(
    gitFolder,
    files.map(({ id }) => id),
  )) {
    await writeFile(pathIn(folder, (files[next++] as TreeEntry).path), bytes);
  }
}

/** Deletes a file, and the folders that are empty without it. */
async function removeFile(folder: string, path: string): Promise<void> {
  await rm(pathIn(folder, path), { force: true });
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const isEmpty = await rmdir(pathIn(folder, path.slice(0, end))).then(
      () => true,
      () => false,
    );
    if (!isEmpty) return;
  }
}

function pathIn(folder: string, path: string): Buffer {
  return Buffer.concat([Buffer.from(folder + sep), Buffer.from(path, 'latin1')]);
}

function readable(path: string): string {
  return Buffer.from(path, 'latin1').toString();
}
