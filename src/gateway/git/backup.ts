import { existsSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { writeCommit } from './commits.ts';
import { runGit } from './process.ts';
import { swapRefs } from './refs.ts';
import { MAIN } from './repository.ts';

/** Makes a bare repository, with the files of a folder as what is published from the start. */
export async function createRepository(folder: string, seed: string): Promise<void> {
  await makeWhole(folder, async (aside) => {
    await mkdir(aside, { recursive: true });
    await runGit(aside, ['init', '--quiet', '--bare', '--initial-branch=main']);
    const files = new Map(await filesBelow(seed, ''));
    const author = { id: 0, name: 'Dugnad' };
    const to = await writeCommit(aside, { parents: [], files, author, message: 'Begynnelsen', at: new Date() });
    await swapRefs(aside, [{ ref: MAIN, from: undefined, to }]);
  });
}

/** Writes the whole repository, every version of everything, into one file: a Git bundle. */
export async function backupRepository(repository: string, file: string): Promise<void> {
  const aside = `${resolve(file)}.part`;
  await runGit(repository, ['bundle', 'create', '--quiet', aside, '--all']);
  await runGit(repository, ['bundle', 'verify', '--quiet', aside]);
  await rename(aside, file);
}

/** Makes the repository anew from such a file. Refuses a folder that holds something. */
export async function restoreRepository(file: string, repository: string): Promise<void> {
  await makeWhole(repository, async (aside) => {
    await runGit(dirname(aside), ['clone', '--quiet', '--mirror', resolve(file), aside]);
    await runGit(aside, ['remote', 'remove', 'origin']);
    await runGit(aside, ['symbolic-ref', 'HEAD', MAIN]);
    await runGit(aside, ['rev-parse', '--verify', '--quiet', MAIN]);
    await runGit(aside, ['fsck', '--no-dangling']);
  });
}

/** Makes a folder aside and puts it in its place when it is whole. */
async function makeWhole(folder: string, make: (aside: string) => Promise<void>): Promise<void> {
  const place = resolve(folder);
  if (existsSync(place) && (await readdir(place)).length > 0) throw new Error(`${place} is not empty.`);
  const aside = `${place}.part`;
  await mkdir(dirname(place), { recursive: true });
  await rm(aside, { recursive: true, force: true });
  await make(aside);
  await rm(place, { recursive: true, force: true });
  await rename(aside, place);
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
