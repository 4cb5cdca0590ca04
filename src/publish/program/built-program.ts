import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { runAstro } from '../astro.ts';
import { compressFiles, ENCODINGS } from '../compress.ts';
import { isRunning } from '../processes.ts';
import { listFiles } from '../site-files.ts';
import { programVersion } from './version.ts';

/** A built program: a bundle that renders pages, and the files that are the same whatever the content. */
export interface Program {
  version: string;
  /** The folder with the bundle; inside the project, where it finds its packages. */
  folder: string;
  /** The folder with the files, and their paths; their compressed forms are beside them. */
  assets: string;
  files: string[];
}

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const PROGRAMS = join(PROJECT, '.dugnad', 'program');

/** Returns the program of this version of the sources; it is built, by Astro, only if it is not there whole. */
export async function openProgram(signal?: AbortSignal): Promise<Program> {
  const version = programVersion(PROJECT);
  const folder = join(PROGRAMS, version);
  await othersAreDone(version);
  if (!(await isWhole(folder))) {
    await rm(folder, { recursive: true, force: true });
    await buildProgram(version, folder, signal);
  }
  const assets = join(folder, 'assets');
  const files = (await listFiles(assets)).filter((path) => !ENCODINGS.some(({ suffix }) => path.endsWith(suffix)));
  return { version, folder, assets, files };
}

async function buildProgram(version: string, folder: string, signal: AbortSignal | undefined): Promise<void> {
  const unfinished = join(PROGRAMS, `.${version}-${process.pid}`);
  try {
    await mkdir(unfinished, { recursive: true });
    await runAstro(join(unfinished, 'assets'), environmentFor(unfinished), { signal });
    const assets = join(unfinished, 'assets');
    await compressFiles(assets, await listFiles(assets), 'best');
    await rm(join(unfinished, 'cache'), { recursive: true, force: true });
    await writeFile(join(unfinished, SIZES), JSON.stringify(await sizesOf(unfinished)));
    // Another process may have been faster.
    await rename(unfinished, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  await removeOld();
}

const SIZES = 'sizes.json';

/** Checks whether a program has all its files, as far as their sizes tell: somebody may have cleaned up by hand. */
async function isWhole(folder: string): Promise<boolean> {
  const sizes = await readFile(join(folder, SIZES), 'utf8').catch(() => '');
  return sizes !== '' && sizes === JSON.stringify(await sizesOf(folder));
}

/** Returns the size in bytes of each file of a folder by its path, but for the list of sizes itself. */
async function sizesOf(folder: string): Promise<Record<string, number>> {
  const paths = (await listFiles(folder)).filter((path) => path !== SIZES).sort();
  const sizes = await Promise.all(paths.map(async (path) => [path, (await stat(join(folder, path))).size] as const));
  return Object.fromEntries(sizes);
}

// Several processes may ask for a new version at once; one builds it.
async function othersAreDone(version: string): Promise<void> {
  const isBuilding = (name: string) => {
    const [, built, pid] = /^\.(\w+)-(\d+)$/.exec(name) ?? [];
    return built === version && Number(pid) !== process.pid && isRunning(Number(pid));
  };
  while ((await readdir(PROGRAMS).catch(() => [] as string[])).some(isBuilding)) await pause(200);
}

function environmentFor(folder: string): Record<string, string> {
  return { DUGNAD_PROGRAM: folder, DUGNAD_CACHE: join(folder, 'cache'), DUGNAD_DIST: join(folder, 'assets') };
}

/** Deletes all but the newest programs: another process may still render with one. */
async function removeOld(): Promise<void> {
  const folders = (await readdir(PROGRAMS)).map((name) => join(PROGRAMS, name));
  const aged = await Promise.all(folders.map(async (folder) => ({ folder, age: (await stat(folder)).mtimeMs })));
  for (const { folder } of aged.sort((a, b) => b.age - a.age).slice(PROGRAMS_TO_KEEP)) {
    await rm(folder, { recursive: true, force: true });
  }
}

const PROGRAMS_TO_KEEP = 3;
