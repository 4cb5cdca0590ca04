import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type ErasingOptions, eraseFromHistory, inHistoryCopy } from '../git/erase.ts';
import { readRefs } from '../git/refs.ts';
import { type Person, removePerson } from '../people/register.ts';
import type { State } from '../storage/database.ts';
import { findInHistory, type HistoryFindings } from './find-in-history.ts';
import { findPeople, type ForgetRequest } from './find-people.ts';
import type { Finding } from './finding.ts';
import { type SoughtWords, soughtWords } from './sought-words.ts';
import { eraseFromState, findInState } from './state-rows.ts';
import { eraseFromFiles, findInFiles, textFilesBelow } from './stored-files.ts';
import { requireStillValid } from './validity.ts';

/** Where somebody is looked for. */
export interface ForgetPlaces {
  state: State;
  /** The gateway's repository. */
  repository: string;
  /** The repository whose history is rewritten: its remote, or the same. */
  target: string;
  /** Reports and logs outside the folder of the state. */
  logs: readonly string[];
}

/** What is known about somebody, and what it takes to forget it. */
export interface ForgetPlan {
  findings: readonly Finding[];
  /** What people must do first, as sentences. */
  obstacles: readonly string[];
  words: SoughtWords;
  people: readonly Person[];
  request: ForgetRequest;
  /** Files that are named after them and are no longer published: they go from every version. */
  formerPaths: readonly string[];
  /** How many files hold the words in any version, and how many files there ever were. */
  files: HistoryFindings['files'];
}

const WRITTEN_TO = ['heads', 'tags', 'deleted'];
/** The branches of the old history after a remote was rewritten by other means than this. */
const REPLACED = 'dugnad/replaced';

/** Looks for somebody in all places. Of people who may sign in, name and address are looked for, too. */
export async function planForgetting(places: ForgetPlaces, request: ForgetRequest): Promise<ForgetPlan> {
  const meant = findPeople(places.state, request);
  const known = meant.people.flatMap(({ name, email }) => [name, email ?? '']);
  const words = soughtWords([...new Set([...request.texts, ...known.filter((text) => text.length >= 3)])]);
  const people = [...request.people, ...meant.people.map(({ id }) => id)];
  const sought = { words, people, paths: request.paths };
  const history = await inHistoryCopy(places.target, branchesOf(places), (copy) => findInHistory(copy, sought));
  const replaced = (await hasReplacedHistory(places))
    ? await inHistoryCopy(places.repository, [REPLACED], (copy) => findInHistory(copy, sought))
    : undefined;
  return {
    findings: [
      ...history.findings,
      ...(replaced?.findings ?? []),
      ...meant.findings,
      ...findInState(places.state, words),
      ...(await findInFiles(await filesOf(places), words)),
    ],
    obstacles: [...meant.obstacles, ...obstaclesIn(history)],
    ...{ words, request },
    people: meant.people,
    formerPaths: [...history.paths.former, ...(replaced?.paths.former ?? [])],
    files: history.files,
  };
}

/**
 * Forgets somebody as planned. Throws, and changes nothing, if published content would no longer be valid.
 *
 * The people themselves go last: if it is interrupted, the same words find all that is left.
 */
export async function forget(
  places: ForgetPlaces,
  { words, people, request, formerPaths }: ForgetPlan,
  replacements: { text: string; person: string },
): Promise<void> {
  const ids = [...request.people, ...people.map(({ id }) => id)];
  const erasure = { words, people: ids, paths: formerPaths, replacements };
  const isDropped = (ref: string) => ref.startsWith('refs/deleted/') && words.isIn(ref);
  const options: ErasingOptions = { branches: branchesOf(places), isDropped, check: requireStillValid };
  await eraseFromHistory(places.target, erasure, options);
  if (await hasReplacedHistory(places)) await eraseFromHistory(places.repository, erasure, { branches: [REPLACED] });
  eraseFromState(places.state, words, replacements.text);
  await eraseFromFiles(await filesOf(places), words, replacements.text);
  for (const { id } of people) removePerson(places.state, id);
  // What was written lately stands in a second file, too.
  places.state.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

function branchesOf({ target }: ForgetPlaces): string[] {
  return existsSync(target) ? [...WRITTEN_TO, REPLACED] : WRITTEN_TO;
}

/** Checks whether the gateway has an old history of its remote. */
async function hasReplacedHistory({ repository, target }: ForgetPlaces): Promise<boolean> {
  return repository !== target && (await readRefs(repository, [`refs/${REPLACED}`])).size > 0;
}

async function filesOf({ state, logs }: ForgetPlaces): Promise<string[]> {
  return [...new Set([...(await textFilesBelow(dirname(state.path))), ...logs].map((file) => resolve(file)))];
}

function obstaclesIn({ paths, branches }: HistoryFindings): string[] {
  const named = branches.filter((ref) => !ref.startsWith('refs/deleted/')).map((ref) => ref.replace('refs/heads/', ''));
  return [
    ...paths.published.map(
      (path) =>
        `${path} is published, and the file itself is to be forgotten. Delete it or rename it in the editor first.`,
    ),
    ...paths.drafts.map(
      (path) => `${path} is a file of a draft, and itself to be forgotten. Delete it in the editor first.`,
    ),
    ...named.map((branch) => `The branch ${branch} is named after it. Delete it or publish it in the editor first.`),
  ];
}
