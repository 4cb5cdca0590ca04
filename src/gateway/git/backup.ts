import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { writeCommits } from './commits.ts';
import { runGit } from '../../publish/git.ts';
import { swapRefs } from './refs.ts';
import { MAIN } from './repository.ts';

// Years of pictures take long to copy.
const NO_TIMEOUT = { timeout: 0 };

/** Creates a bare repository whose first published commit holds the files of a folder. */
export async function createRepository(folder: string, seed: string, message: string): Promise<void> {
  await createAtomically(folder, async (partial) => {
    await mkdir(partial, { recursive: true });
    await runGit(partial, ['init', '--quiet', '--bare', '--initial-branch=main']);
    const files = new Map(await filesBelow(seed, ''));
    const author = { id: 0, name: 'Dugnad' };
    const first = { parents: [], files, author, message, at: new Date() };
    const [to] = await writeCommits(partial, [first]);
    await swapRefs(partial, [{ ref: MAIN, from: undefined, to }]);
  });
}

/** Writes all branches and their history into one file, a Git bundle. */
export async function backupRepository(repository: string, file: string): Promise<void> {
  const aside = `${resolve(file)}.part`;
  await runGit(repository, ['bundle', 'create', '--quiet', aside, '--all'], NO_TIMEOUT);
  await runGit(repository, ['bundle', 'verify', '--quiet', aside], NO_TIMEOUT);
  await rename(aside, file);
}

/** Restores a repository from a bundle; throws if the folder is not empty. */
export async function restoreRepository(file: string, repository: string): Promise<void> {
  await createAtomically(repository, async (aside) => {
    await runGit(dirname(aside), ['clone', '--quiet', '--mirror', resolve(file), aside], NO_TIMEOUT);
    await runGit(aside, ['remote', 'remove', 'origin']);
    await runGit(aside, ['symbolic-ref', 'HEAD', MAIN]);
    await runGit(aside, ['rev-parse', '--verify', '--quiet', MAIN]);
    await runGit(aside, ['fsck', '--no-dangling'], NO_TIMEOUT);
  });
}

/** Builds a folder beside its target and renames it into place once it is complete. */
async function createAtomically(folder: string, make: (aside: string) => Promise<void>): Promise<void> {
  const target = resolve(folder);
  if (existsSync(target) && (await readdir(target)).length > 0) throw new Error(`${target} is not empty.`);
  const aside = `${target}.part`;
  await mkdir(dirname(target), { recursive: true });
  await rm(aside, { recursive: true, force: true });
  await make(aside);
  await rm(target, { recursive: true, force: true });
  await rename(aside, target);
}

async function filesBelow(root: string, folder: string): Promise<[string, Buffer][]> {
  const files: [string, Buffer][] = [];
  for (const name of await readdir(join(root, folder))) {
    if (name.startsWith('.')) continue;
    const path = folder ? `${folder}/${name}` : name;
    const found = await lstat(join(root, path));
    if (found.isDirectory()) files.push(...(await filesBelow(root, path)));
    else if (found.isFile()) files.push([path, await readFile(join(root, path))]);
  }
  return files;
}
