import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/domain/time/days.ts';
import { wallClockAt } from '../../../src/domain/time/zoned.ts';
import { calendar, evening } from '../../gateway/association-calendars/support.ts';
import { FILES, gatewayOn } from '../../gateway/support/editing.ts';
import { temporaryFolder } from '../../publish/folders.ts';

const TIMEOUT = 60_000;

test('a second import changes nothing, also when what was remembered is lost', { timeout: TIMEOUT }, async () => {
  const { importFrom, memoryFile, drafts } = await portal();
  const text = calendar(coming('a', 'Quizkveld', 10), coming('b', 'Julegrøt', 12));
  expect(importFrom(text)).toMatch(/Nothing is remembered.*\n2 new events, 0 changed, 0 as before/);
  const [first, memory] = [await drafts(), readFileSync(memoryFile, 'utf8')];
  expect([...first.keys()]).toEqual(['events/julegrot', 'events/quizkveld']);
  expect(importFrom(text)).toMatch(/^0 new events, 0 changed, 2 as before/);
  expect([await drafts(), readFileSync(memoryFile, 'utf8')]).toEqual([first, memory]);
  rmSync(memoryFile);
  expect(importFrom(text)).toMatch(/What people have deleted may come again.*\n0 new events, 0 changed, 2 as before/);
  expect([await drafts(), readFileSync(memoryFile, 'utf8')]).toEqual([first, memory]);
});

test('a file that is too large, or no calendar, ends with one sentence', { timeout: TIMEOUT }, async () => {
  const { importFrom, drafts } = await portal();
  expect(importFrom('x'.repeat(3 * 1024 * 1024))).toBe('The calendar cannot be read: too-large.\n');
  expect(importFrom('<!DOCTYPE html><form>Passord</form>')).toBe('The calendar cannot be read: web-page.\n');
  expect((await drafts()).size).toBe(0);
});

function coming(uid: string, title: string, days: number): string[] {
  const date = addDays(wallClockAt(Date.now()).slice(0, 10), days).replaceAll('-', '');
  return evening(uid, title, 1).map((line) => line.replace(/202612\d\d/, date));
}

/** A portal with a gateway, and the command. */
async function portal() {
  const { gateway } = await gatewayOn(FILES);
  const { repository } = gateway;
  const state = temporaryFolder();
  const importFrom = (text: string): string => {
    const file = join(state, 'calendar.ics');
    writeFileSync(file, text);
    const args = ['scripts/imports/calendar.ts', '--association', 'turlag', '--from', file];
    const env = { ...process.env, DUGNAD_STATE: state, DUGNAD_REPOSITORY: repository.path };
    const { stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
    return stdout + stderr;
  };
  const drafts = async () => {
    const refs = [...(await repository.refs({ fresh: true }))];
    const own = refs.filter(([ref]) => ref.includes('events/')).map(([ref, id]) => [ref.replace(/^.*cms\//, ''), id]);
    return new Map(own as [string, string][]);
  };
  return { importFrom, drafts, memoryFile: join(state, 'imports', 'calendar-turlag.json') };
}
