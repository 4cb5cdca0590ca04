import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { openState } from '../../../src/gateway/storage/database.ts';
import { temporaryFolder, writeFiles } from '../../publish/folders.ts';
import { event, FILES, gatewayOn, git, moderator, open, saveParameters, turlag } from '../support/editing.ts';

export const NAME = 'Åse Kjærlig';
export const EMAIL = 'ase@lag.example';
export const TUR = 'events/turlag-kveldstur.md';
export const OVELSE = 'events/korps-ovelse.md';
export const PERSON = 7;

/** A gateway's folders with somebody in the content, in its history, and in all that is stored beside it. */
export async function portalWithPerson() {
  const files = {
    ...FILES,
    [TUR]: event({ title: 'Kveldstur', owner: 'turlag', body: `Spør ${NAME}, hun vet alt.` }),
    [OVELSE]: event({ title: 'Øvelse', owner: 'korps', body: `Ring ÅSE\n  KJÆRLIG, ${EMAIL}.` }),
  };
  const portal = await gatewayOn(files);
  const author = { ...turlag, person: { id: PERSON, name: NAME } };
  const text = event({ title: 'Ny', owner: 'turlag', body: `Spør ${NAME}.` });
  const draft = { collection: 'events', slug: 'turlag-ny' };
  await portal.ask(author, 'persistEntry', saveParameters('events/turlag-ny.md', text));
  await portal.ask(author, 'deleteUnpublishedEntry', draft);
  await portal.ask(author, 'persistEntry', saveParameters('events/turlag-ny.md', text));
  const { raw, base } = await open(portal, moderator, TUR);
  const changed = raw.replace(`Spør ${NAME}, hun vet alt.`, 'Alle er velkomne.').replace('price: 0', 'price: 20');
  await portal.ask(moderator, 'persistEntry', saveParameters(TUR, changed, base, { useWorkflow: false }));
  const folder = temporaryFolder();
  writeState(folder);
  return { path: portal.path, folder, run: runnerFor(portal.path, folder) };
}

/** Writes what a gateway stores beside the content. */
function writeState(folder: string): void {
  const { database } = openState(folder);
  const insert = (table: string, row: Record<string, string | number>) =>
    database
      .prepare(`INSERT INTO ${table} (${Object.keys(row)}) VALUES (${Object.keys(row).map(() => '?')})`)
      .run(...Object.values(row));
  const at = { at: 1 };
  const person = { language: 'nb', added_at: 1 };
  insert('person', { ...person, id: 1, name: 'Per Lie', email: 'per@lag.example', role: 'admin' });
  insert('person', { ...person, id: PERSON, name: NAME, email: EMAIL, role: 'association' });
  const email = { made_at: 1, until: 9, next_at: 1, subject: 'Hei' };
  insert('email', { ...email, recipient: EMAIL, text: 'Velkommen.' });
  insert('email', { ...email, recipient: 'per@lag.example', text: `${NAME} har sendt inn noe.` });
  insert('handover', { ...at, person: 1, name: NAME, email: EMAIL });
  const form = { person: 1, id: 'a', collection: 'events', slug: 'turlag-ny' };
  insert('autosave', { ...form, content: JSON.stringify({ body: `Med ${NAME}s hunder` }), written_at: 1 });
  database.exec("INSERT INTO autosave_picture VALUES (1, 'a', 'åse kjærlig.jpg', x'00ff')");
  const change = { ...at, path: TUR, person: PERSON, before_text: NAME, after_text: `Med ${EMAIL}` };
  insert('change_log', { ...change, what: 'live', title: 'Kveldstur' });
  insert('decision', { ...change, batch: 'b', what: 'published', draft_commit: 'c' });
  insert('note', { ...at, path: TUR, text: `Kjære ${NAME}` });
  insert('ready_answer', { ...at, text: `Spør ${NAME}` });
  insert('calendar_source', {
    association: 'turlag',
    address: `https://kalender.example/${EMAIL.replace('@', '%40')}/a.ics`,
  });
  insert('calendar_source', {
    association: 'korps',
    address: 'https://korps.example/a.ics',
    result: `{"who":"${NAME}"}`,
  });
  database.close();
  writeFiles(folder, { 'imports/registers.json': JSON.stringify({ leader: NAME }), 'untouched.json': '{}' });
  writeFileSync(join(folder, 'access.log.2.gz'), gzipSync('GET /sok/?q=%C3%85se%20Kj%C3%A6rlig\nGET /\n'));
}

/** Returns how to run the command on folders; resolves to its exit code and all that it printed. */
export function runnerFor(repository: string, folder: string) {
  const env = {
    ...process.env,
    ...{ DUGNAD_REPOSITORY: repository, DUGNAD_STATE: folder, DUGNAD_REPORT: join(folder, 'report.json') },
  };
  return (words: readonly string[], { killAfter = 0 } = {}) =>
    new Promise<{ code: number | null; printed: string }>((resolve) => {
      const child = execFile(process.execPath, ['scripts/forget.ts', ...words], { env }, (_, out, errors) =>
        resolve({ code: child.exitCode, printed: out + errors }),
      );
      child.stdin?.end();
      if (killAfter > 0) {
        const timer = setTimeout(() => child.kill('SIGKILL'), killAfter);
        onTestFinished(() => clearTimeout(timer));
      }
    });
}

/** Lists the texts and names of the files of every version of every branch, in an order that no rewriting changes. */
export function everyVersion(repository: string): string[] {
  const commits = git(repository, 'rev-list', '--all').split('\n');
  return commits.map((commit) => textsOf(repository, commit)).sort();
}

function textsOf(repository: string, commit: string): string {
  return execFileSync('sh', ['-c', `git archive ${commit} | tar -xO; git ls-tree -r --name-only ${commit}`], {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
}

/** Checks whether any object of a repository, reachable or not, or any file of a folder holds words. */
export function holds(place: string, words: string): boolean {
  const needle = Buffer.from(words);
  if (existsSync(join(place, 'HEAD'))) {
    const script = "git cat-file --batch-all-objects --batch-check='%(objectname)' | git cat-file --batch";
    return execFileSync('sh', ['-c', script], { cwd: place, maxBuffer: 1e9 }).includes(needle);
  }
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.some(({ parentPath, name }) => readFileSync(join(parentPath, name)).includes(needle));
}
