import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeTemporaryFolder } from '../../publish/temporary-folders.ts';
import { type Erasure, rewriteHistory } from './erasing-stream.ts';
import { runGit } from '../../publish/git.ts';
import { readRefs, type RefChange } from './refs.ts';
import { MAIN } from './repository.ts';
import { REWRITTEN } from './rewritten-history.ts';

/** The number of places changed and of branches moved. */
export interface ErasureResult {
  places: number;
  branches: number;
}

const NO_TIMEOUT = { timeout: 0 };
const EVERYTHING = ['heads', 'tags', 'deleted'].map((name) => `+refs/${name}/*:refs/${name}/*`);

/**
 * Erases something from the whole history of a local or remote bare repository: `main`, drafts and deleted drafts.
 *
 * Throws while the published content still holds it. Moves all branches in one step, or none if somebody has saved
 * meanwhile. Records the erasure under `refs/dugnad/rewritten/`, so that a gateway with this repository as its remote
 * knows that it was intended, and follows.
 */
export async function eraseFromHistory(repository: string, erasure: Erasure): Promise<ErasureResult> {
  const folder = await makeTemporaryFolder('erase');
  try {
    const [old, fresh] = [join(folder, 'old.git'), join(folder, 'new.git')];
    const isHere = existsSync(repository);
    for (const each of [old, fresh]) await runGit(folder, ['init', '--quiet', '--bare', each]);
    await runGit(
      old,
      ['fetch', '--quiet', '--no-tags', isHere ? resolve(repository) : repository, ...EVERYTHING],
      NO_TIMEOUT,
    );
    await requireUnpublished(old, erasure);
    const places = await rewriteHistory(old, fresh, erasure);
    const changes = await refChangesBetween(old, fresh);
    if (changes.length > 0) await push(fresh, isHere ? resolve(repository) : repository, changes);
    if (changes.length > 0 && isHere) await runGit(repository, ['gc', '--quiet', '--prune=now'], NO_TIMEOUT);
    return { places, branches: changes.filter(({ from, to }) => from && to).length };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Throws while `main` holds what is to be erased: published content is changed in the editor, where it is validated.
 */
async function requireUnpublished(repository: string, { texts, paths }: Erasure): Promise<void> {
  const found: string[] = [];
  for (const text of texts) {
    const args = ['grep', '--name-only', '--fixed-strings', '-e', text, MAIN];
    found.push(...(await runGit(repository, args, { codes: [0, 1] })).toString().split('\n').filter(Boolean));
  }
  for (const path of paths)
    found.push(
      ...(await runGit(repository, ['ls-tree', '-r', '--name-only', MAIN, '--', path])).toString().split('\n'),
    );
  const files = [...new Set(found.filter(Boolean).map((each) => each.replace(`${MAIN}:`, '')))];
  if (files.length === 0) return;
  throw new Error(`It still stands in what is published. Take it away there first: ${files.slice(0, 20).join(', ')}.`);
}

/** Lists the branches that have moved. A deleted draft is named after its commit, so it is renamed. */
async function refChangesBetween(old: string, fresh: string): Promise<RefChange[]> {
  const [before, after] = await Promise.all([readRefs(old), readRefs(fresh)]);
  const moved = [...before].filter(([ref, from]) => after.get(ref) !== from);
  const changes = moved.flatMap(([ref, from]): RefChange[] => {
    const to = after.get(ref);
    if (!ref.startsWith('refs/deleted/') || !to) return [{ ref, from, to }];
    return [
      { ref, from, to: undefined },
      { ref: `${ref.slice(0, ref.lastIndexOf('/'))}/${to}`, from: undefined, to },
    ];
  });
  const main = changes.find(({ ref }) => ref === MAIN);
  return main ? [...changes, { ref: REWRITTEN + main.from, from: undefined, to: main.to }] : changes;
}

async function push(from: string, to: string, changes: readonly RefChange[]): Promise<void> {
  const leases = changes.map(({ ref, from: old }) => `--force-with-lease=${ref}:${old ?? ''}`);
  const moves = changes.map(({ ref, to: commit }) => `${commit ?? ''}:${ref}`);
  await runGit(from, ['push', '--quiet', '--atomic', ...leases, to, ...moves], NO_TIMEOUT);
}

/** Returns the repository to rewrite: the gateway's remote if it has one, since the gateway follows it. */
export async function repositoryToRewrite(repository: string): Promise<string> {
  const config = await readFile(join(repository, 'config'), 'utf8');
  if (!config.includes('[remote "origin"]')) return repository;
  return (await runGit(repository, ['remote', 'get-url', 'origin'])).toString().trim();
}
