import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openState } from '../../../src/gateway/storage/database.ts';
import { git } from '../support/editing.ts';
import { EMAIL, everyVersion, holds, NAME, OVELSE, PERSON, portalWithPerson, TUR } from './support.ts';

/** What stood about the person in the test's texts, as the command leaves it. */
const forgotten = (text: string) =>
  text.replaceAll(NAME, 'slettet').replaceAll('ÅSE\n  KJÆRLIG', 'slettet').replaceAll(EMAIL, 'slettet');

test('somebody is shown in every place, and nothing is changed without a yes', async () => {
  const { path, folder, run } = await portalWithPerson();
  const before = git(path, 'for-each-ref');
  const log = join(folder, 'access.log.2.gz');
  const { code, printed } = await run([NAME, '--log', log]);
  expect(code).toBe(1);
  expect(printed).toContain(`Looked for: ${NAME}, ${EMAIL}, number ${PERSON}`);
  expect(printed).toMatch(new RegExp(`Published content: 2 in 1\n  ${OVELSE}: .*Ring ÅSE KJÆRLIG, ${EMAIL}`));
  expect(printed).toMatch(new RegExp(`Drafts: 1 in 1\n  events/turlag-ny.md: .*Spør ${NAME}`));
  expect(printed).toMatch(new RegExp(`Earlier versions: 2 in 2\n  ${TUR}: .*Spør ${NAME}, hun vet`));
  expect(printed).toContain('Authors and messages');
  expect(printed).toContain(`number ${PERSON}: ${NAME} <${EMAIL}>`);
  const columns = ['email.recipient', 'email.text', 'handover.name', 'handover.email', 'autosave.content'];
  const more = ['autosave_picture.name', 'change_log.before_text', 'change_log.after_text', 'decision.before_text'];
  const others = ['note.text', 'ready_answer.text', 'calendar_source.address', 'calendar_source.result'];
  const state = printed.split('(the state of the gateway)')[1]?.split('\n\n')[0] ?? '';
  expect([...columns, ...more, ...others].filter((column) => !state.includes(`  ${column}: `)).length).toBe(2);
  expect(state).toContain('and 2 more');
  expect(printed).toContain(log);
  expect(printed).toContain('registers.json');
  expect(printed).toContain('Nothing was changed. Add --yes');
  expect(git(path, 'for-each-ref')).toBe(before);
  expect(holds(folder, NAME)).toBe(true);
});

test('with a yes it is gone from every version, row and file, and all else is as before', async () => {
  const { path, folder, run } = await portalWithPerson();
  const versions = everyVersion(path);
  expect(git(path, 'log', '--all', '--format=%h', '-S', NAME)).not.toBe('');
  const log = join(folder, 'access.log.2.gz');
  const { code, printed } = await run([NAME, '--log', log, '--yes']);
  expect(printed).toContain('Forgotten. Every other version is there as before.');
  expect(printed).not.toContain('What is left');
  expect(code).toBe(0);
  for (const words of [NAME, EMAIL, 'KJÆRLIG']) {
    expect(git(path, 'log', '--all', '--format=%h', '-S', words), words).toBe('');
    expect(
      [path, folder].filter((place) => holds(place, words)),
      words,
    ).toEqual([]);
  }
  expect(git(path, 'log', '--all', '--format=%an')).toContain('Slettet person');
  expect(everyVersion(path)).toEqual(versions.map(forgotten).sort());
  expect(git(path, 'show', `main:${TUR}`)).toContain('price: 20');
  expect(git(path, 'fsck', '--no-dangling')).toBe('');
  const { database } = openState(folder);
  const all = (query: string) =>
    database
      .prepare(query)
      .all()
      .map((row) => Object.values(row)[0]);
  expect(all('SELECT name FROM person')).toEqual(['Per Lie']);
  expect(all('SELECT text FROM email')).toEqual(['slettet har sendt inn noe.']);
  expect(all('SELECT content FROM autosave')).toEqual(['{"body":"Med slettets hunder"}']);
  expect(all('SELECT association FROM calendar_source')).toEqual(['korps']);
  expect(all('SELECT text FROM note')).toEqual(['Kjære slettet']);
  for (const table of ['handover', 'autosave_picture']) expect(all(`SELECT * FROM ${table}`), table).toEqual([]);
  expect(gunzipSync(readFileSync(log)).toString()).toBe('GET /sok/?q=slettet\nGET /\n');
  expect(await run([NAME, '--yes'])).toMatchObject({ code: 0, printed: expect.stringContaining('Nothing was found') });
});

test('with a remote the history is rewritten there, and so is the old one that the gateway has set aside', async () => {
  const { path, folder, run } = await portalWithPerson();
  const forge = join(folder, 'forge.git');
  git(path, 'clone', '--quiet', '--mirror', path, forge);
  git(path, 'remote', 'add', 'origin', forge);
  git(path, 'update-ref', `refs/dugnad/replaced/${git(path, 'rev-parse', 'main')}`, 'main');
  const { code, printed } = await run([NAME, '--yes']);
  expect(printed).toContain('A gateway follows within five minutes');
  expect(code).toBe(0);
  expect(holds(forge, NAME)).toBe(false);
  const replaced = git(path, 'for-each-ref', '--format=%(refname)', 'refs/dugnad/replaced');
  expect(replaced).toMatch(/^refs\/dugnad\/replaced\/\w+$/);
  expect(git(path, 'log', '--format=%h', '-S', NAME, replaced)).toBe('');
  expect(git(path, 'rev-list', '--count', replaced)).toBe(git(path, 'rev-list', '--count', 'main'));
});

test('an interruption at any moment loses nothing, and running it again does the rest', async () => {
  const { path, folder, run } = await portalWithPerson();
  const versions = everyVersion(path).map(forgotten).sort();
  const began = performance.now();
  await run([NAME, EMAIL]);
  const search = performance.now() - began;
  const codes: (number | null)[] = [];
  for (const part of [0.9, 1.2, 1.5, 1.8]) {
    codes.push((await run([NAME, EMAIL, '--yes'], { killAfter: part * search })).code);
    expect(git(path, 'fsck', '--no-dangling'), String(part)).toBe('');
    expect(everyVersion(path).map(forgotten).sort(), String(part)).toEqual(versions);
  }
  expect(codes).toContain(null);
  expect(await run([NAME, EMAIL, '--yes'])).toMatchObject({ code: 0 });
  expect(everyVersion(path)).toEqual(versions);
  for (const words of [NAME, EMAIL])
    expect(
      [path, folder].filter((place) => holds(place, words)),
      words,
    ).toEqual([]);
});
