import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { environmentForGit, git } from './git.ts';

export interface ExportedCommit {
  /** The whole hash. */
  commit: string;
  /** The folder with `site.yml` in it. */
  content: string;
  /** Symbolic links and submodules, which stay behind: they could point anywhere on this machine. */
  leftOut: string[];
}

/** Writes the content of one commit, and nothing that is not in it, to a folder. */
export async function exportCommit(repository: string, commit: string, folder: string): Promise<ExportedCommit> {
  const gitFolder = (await git(repository, 'rev-parse', '--absolute-git-dir')).trim();
  const hash = (await git(gitFolder, 'rev-parse', '--verify', '--end-of-options', `${commit}^{commit}`)).trim();
  const entries = await listEntries(gitFolder, hash);
  const root = contentRoot(entries, commit);
  const leftOut = entries.filter(({ path, mode }) => path.startsWith(root) && !isFile(mode)).map(({ path }) => path);
  await mkdir(folder, { recursive: true });
  await unpack(gitFolder, hash, [root || '.', ...leftOut.map((path) => `:(exclude,literal)${path}`)], folder);
  return { commit: hash, content: join(folder, root), leftOut };
}

interface TreeEntry {
  mode: string;
  path: string;
}

async function listEntries(gitFolder: string, hash: string): Promise<TreeEntry[]> {
  const listing = await git(gitFolder, 'ls-tree', '-r', '-z', '--full-tree', hash);
  return listing
    .split('\0')
    .filter(Boolean)
    .map((line) => ({ mode: line.slice(0, 6), path: line.slice(line.indexOf('\t') + 1) }));
}

/** Tells where content lies: in a repository of its own, or beside the code as in Dugnad's own. */
function contentRoot(entries: TreeEntry[], commit: string): string {
  const files = new Set(entries.filter(({ mode }) => isFile(mode)).map(({ path }) => path));
  const root = ['', 'content/'].find((folder) => files.has(`${folder}site.yml`));
  if (root === undefined) throw new Error(`${commit} has no site.yml, neither at its root nor in content/.`);
  return root;
}

function isFile(mode: string): boolean {
  return mode.startsWith('100');
}

async function unpack(gitFolder: string, hash: string, paths: string[], folder: string): Promise<void> {
  const archive = spawn('git', ['archive', '--format=tar', hash, '--', ...paths], {
    cwd: gitFolder,
    env: environmentForGit(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const tar = spawn('tar', ['-x', '--no-same-owner', '-f', '-', '-C', folder], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const [[archived], [unpacked]] = await Promise.all([
    once(archive, 'close'),
    once(tar, 'close'),
    // A program that dies closes its end of the pipe; its exit code says more than the broken pipe does.
    pipeline(archive.stdout, tar.stdin).catch(() => undefined),
  ]);
  if (archived !== 0 || unpacked !== 0) throw new Error(`Could not unpack commit ${hash} (see above).`);
}
