import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PublishedCommit, PublishingState } from '../../../src/gateway/editing/publishing.ts';
import { lastSaved, publicationReader } from '../../../src/gateway/publication/publication.ts';
import { temporaryFolder } from '../../publish/folders.ts';
import { FILES, gatewayOn, moderator, open, saveParameters } from '../support/editing.ts';

const TOUR = 'events/turlag-kveldstur.md';
const [NOON, ONE, TWO] = ['2026-11-21T11:00:00Z', '2026-11-21T12:00:00Z', '2026-11-21T13:00:00Z'] as const;

/** A repository with three saves, and a publisher that the test controls. */
async function threeSaves() {
  const editing = await gatewayOn(FILES);
  const { repository } = editing.gateway;
  const commits: string[] = [];
  for (const summary of ['Én.', 'To.', 'Tre.']) {
    const { raw, base } = await open(editing, moderator, TOUR);
    const text = raw.replace(/summary: .*/, `summary: ${summary}`);
    await editing.ask(moderator, 'persistEntry', saveParameters(TOUR, text, base, { useWorkflow: false }));
    commits.push(await lastSaved(repository));
  }
  const published: PublishedCommit[] = [];
  const state: PublishingState = { state: 'building', at: NOON };
  const folder = temporaryFolder();
  const publisher = { state: () => state, published: () => published };
  const publicationOf = publicationReader({ publisher, repository, folder });
  return { commits: commits as [string, string, string], published, state, folder, publicationOf };
}

test('a commit waits until one that contains it is published, and several may go with one publish', async () => {
  const { commits, published, publicationOf } = await threeSaves();
  const [first, second, third] = commits;
  expect(new Set(commits).size).toBe(3);
  expect(await publicationOf(first)).toEqual({ state: 'waiting' });
  published.push({ commit: second, at: NOON });
  expect(await Promise.all(commits.map(publicationOf))).toEqual([
    { state: 'shown', at: NOON },
    { state: 'shown', at: NOON },
    { state: 'waiting' },
  ]);
  published.push({ commit: third, at: ONE }, { commit: third, at: TWO });
  expect(await Promise.all(commits.map(publicationOf))).toEqual([
    { state: 'shown', at: NOON },
    { state: 'shown', at: NOON },
    { state: 'shown', at: ONE },
  ]);
});

test('what was taken back from the served site is not said to be on it', async () => {
  const { commits, published, publicationOf } = await threeSaves();
  const [first, , third] = commits;
  published.push({ commit: third, at: NOON }, { commit: first, at: ONE });
  expect(await publicationOf(first)).toEqual({ state: 'shown', at: NOON });
  expect(await publicationOf(third)).toEqual({ state: 'waiting' });
});

test('a failed build counts only for what it would have shown', async () => {
  const { commits, published, state, publicationOf } = await threeSaves();
  published.push({ commit: commits[0], at: NOON });
  Object.assign(state, { state: 'failed', reason: 'The disk is full.' });
  expect(await publicationOf(commits[0])).toEqual({ state: 'shown', at: NOON });
  expect(await publicationOf(commits[1])).toEqual({ state: 'failed', reason: 'The disk is full.' });
});

test('a gateway that has published nothing yet asks the site itself', async () => {
  const { commits, folder, publicationOf } = await threeSaves();
  mkdirSync(join(folder, 'data'));
  const file = join(folder, 'data', 'build.json');
  writeFileSync(file, JSON.stringify({ commit: commits[1] }));
  const at = statSync(file).mtime.toISOString();
  expect(await publicationOf(commits[0])).toEqual({ state: 'shown', at });
  expect(await publicationOf(commits[2])).toEqual({ state: 'waiting' });
  writeFileSync(file, JSON.stringify({ commit: null }));
  expect(await publicationOf(commits[0])).toEqual({ state: 'waiting' });
});

test('a commit that does not exist is never on the site', async () => {
  const { commits, published, publicationOf } = await threeSaves();
  published.push({ commit: commits[2], at: NOON });
  expect(await publicationOf('0'.repeat(40))).toEqual({ state: 'waiting' });
});
