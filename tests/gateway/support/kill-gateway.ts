import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { readContentFolder } from '../../../src/entries/folder.ts';
import { validateContent } from '../../../src/entries/validate-content.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { temporaryFolder } from '../../publish/folders.ts';
import { gatewayAt, gatewayOn, git, open, saveParameters, turlag } from './editing.ts';

const EDITOR = fileURLToPath(new URL('./editor-process.ts', import.meta.url));
const TUR = 'events/turlag-kveldstur.md';

/**
 * Kills an editing gateway and its Git processes repeatedly at random moments, and checks each time that the repository
 * is intact, that all confirmed saves are there, and that the next save works.
 */
export async function killRepeatedly(kills: number): Promise<{ saved: number; longest: number }> {
  const { path } = await gatewayOn();
  let saved = 0;
  let longest = 0;
  for (let kill = 0; kill < kills; kill++) {
    const told = await editUntilKilled(path, kill * 10_000, kill % 5);
    saved += told.length;
    expect(git(path, 'fsck', '--no-dangling', '--strict')).toBe('');
    expectSaved(path, told);
    longest = Math.max(longest, await expectNextSave(path, kill * 10_000 + 9999));
  }
  expectWholeSite(path);
  return { saved, longest };
}

/** Waits for a number of confirmed saves, and kills the editor during the next. */
async function editUntilKilled(path: string, start: number, saves: number): Promise<string[]> {
  const words = [EDITOR, path, `${start}`];
  const editor = spawn(process.execPath, words, { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const told: string[] = [];
  const lines = createInterface(editor.stdout);
  lines.on('line', (line) => told.push(line));
  while (told.length <= saves) await once(lines, 'line');
  await pause(Math.random() * 100);
  const ended = once(editor, 'close');
  process.kill(-(editor.pid as number), 'SIGKILL');
  await ended;
  return told.slice(1);
}

function expectSaved(path: string, told: readonly string[]): void {
  const published = git(path, 'show', `main:${TUR}`);
  const price = Number(/price: (\d+)/.exec(published)?.[1]);
  const prices = told.filter((line) => line.startsWith('price')).map((line) => Number(line.split(' ')[1]));
  expect(price).toBeGreaterThanOrEqual(Math.max(0, ...prices));
  const files = new Set(git(path, 'ls-tree', '--name-only', 'main', 'events/').split('\n'));
  const drafts = git(path, 'for-each-ref', '--format=%(refname)', 'refs/heads/cms');
  for (const [what, slug] of told.map((line) => line.split(' '))) {
    if (what === 'published') expect(files.has(`events/${slug}.md`), slug).toBe(true);
    if (what === 'draft') expect(files.has(`events/${slug}.md`) || drafts.includes(slug as string), slug).toBe(true);
  }
}

/** Saves once more, as the next gateway would; returns the duration in milliseconds. */
async function expectNextSave(path: string, price: number): Promise<number> {
  const began = Date.now();
  const portal = await gatewayAt(path);
  const { raw, base } = await open(portal, turlag, TUR);
  const answer = await portal.ask(
    turlag,
    'persistEntry',
    saveParameters(TUR, raw.replace(/price: \d+/, `price: ${price}`), base),
  );
  expect(answer).toMatchObject({ status: 200, body: { outcome: 'live' } });
  portal.gateway.repository.close();
  return Date.now() - began;
}

function expectWholeSite(path: string): void {
  const clone = `${temporaryFolder()}/site`;
  git('/', 'clone', '--quiet', path, clone);
  const validation = validateContent(readContentFolder(clone), languageOf('nb'));
  expect(validation.problems).toEqual([]);
}
