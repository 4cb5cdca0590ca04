import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Random } from '../../../scripts/bench/content/random.ts';

/** A content folder, and the moment it is shown at. */
export interface Edited {
  content: string;
  now: string;
}

/** What people and time do to a portal, by name; each returns the moment that it is shown at afterwards. */
export const EDITS: Record<string, (edited: Edited, random: Random) => string> = {
  'a new activity': ({ content, now }, random) => {
    const text = read(content, random.pick(entries(content, 'events'))).replace(/^id: .*\n/m, '');
    const title = `Ny ${random.between(0, 999_999)}`;
    write(content, `events/ny-${random.between(0, 999_999)}.md`, text.replace(/^title: .*$/m, `title: ${title}`));
    return now;
  },
  'another title': (edited, random) =>
    changeOne(edited, random, '*', (text) =>
      text.replace(/^title: .*$/m, `title: Tittel ${random.between(0, 999_999)}`),
    ),
  'another summary': (edited, random) =>
    changeOne(edited, random, '*', (text) =>
      text.replace(/^summary: .*$/m, `summary: Kort ${random.between(0, 999_999)}.`),
    ),
  'more text': (edited, random) =>
    changeOne(edited, random, '*', (text) => `${text.trimEnd()}\n\nMer ${random.between(0, 999_999)}.\n`),
  'another file name': ({ content, now }, random) => {
    const path = random.pick(entries(content, '*'));
    renameSync(join(content, path), join(content, path.replace(/\.md$/, `-${random.between(0, 9999)}.md`)));
    return now;
  },
  'an entry less': (edited, random) => removeOne(edited, random, '*'),
  'an association less': (edited, random) => removeOne(edited, random, 'associations'),
  'a cancelled date': (edited, random) => changeDate(edited, random, (date) => `{ date: ${date}, status: cancelled }`),
  'a moved date': (edited, random) =>
    changeDate(edited, random, (date) => `{ date: ${date}, status: moved, place: Torget ${random.between(0, 98)} }`),
  'a cancelled activity': (edited, random) =>
    changeOne(edited, random, 'events', (text) =>
      /^cancelled:/m.test(text) ? text : text.replace(/^title:/m, 'cancelled: { note: Avlyst. }\ntitle:'),
    ),
  'a venue with another name': (edited, random) =>
    changeOne(edited, random, 'venues', (text) =>
      text.replace(/^title: .*$/m, `title: Huset ${random.between(0, 999_999)}`),
    ),
  'a closed day': ({ content, now }, random) => {
    const date = `2026-12-${String(random.between(1, 28)).padStart(2, '0')}`;
    const closures = read(content, 'closures.yml');
    const line = `  - { title: Stengt, from: ${date}, to: ${date} }`;
    write(
      content,
      'closures.yml',
      closures.replace(/^closed:.*$/m, (head) => (head === 'closed:' ? `closed:\n${line}` : `closed:\n${line}`)),
    );
    return now;
  },
  'another name of the site': ({ content, now }, random) => {
    write(
      content,
      'site.yml',
      read(content, 'site.yml').replace(/^name: .*$/m, `name: Portal ${random.between(0, 9999)}`),
    );
    return now;
  },
  'some minutes later': ({ now }, random) => later(now, random.between(1, 50) / 60),
  'some hours later': ({ now }) => later(now, 3),
  'the next day': ({ now }) => later(now, 24),
  'a broken file': (edited, random) => changeOne(edited, random, '*', (text) => text.replace(/^title: /m, 'titel: ')),
  'mended files': ({ content, now }) => {
    for (const path of entries(content, '*')) write(content, path, read(content, path).replace(/^titel: /m, 'title: '));
    return now;
  },
  'the same again': ({ now }) => now,
};

function changeOne({ content, now }: Edited, random: Random, folder: string, change: (text: string) => string): string {
  const path = random.pick(entries(content, folder));
  write(content, path, change(read(content, path)));
  return now;
}

/** Removes an entry unless it is the last of its folder, so that all later edits find something to change. */
function removeOne({ content, now }: Edited, random: Random, folder: string): string {
  const path = random.pick(entries(content, folder));
  if (entries(content, dirname(path)).length > 1) rmSync(join(content, path));
  return now;
}

/** Changes the first date of a series that has no changes yet. */
function changeDate(edited: Edited, random: Random, change: (date: string) => string): string {
  return changeOne(edited, random, 'events', (text) => {
    const start = /^start: '?(\d{4}-\d{2}-\d{2})/m.exec(text)?.[1];
    if (!start || /^changes:/m.test(text) || !/^repeat:/m.test(text)) return text;
    return text.replace(/^start:/m, `changes: [${change(start)}]\nstart:`);
  });
}

function entries(content: string, folder: string): string[] {
  const found = globSync(`${folder}/*.md`, { cwd: content }).sort();
  return found.filter((path) => !path.startsWith('media/'));
}

function later(now: string, hours: number): string {
  return new Date(Date.parse(`${now}:00Z`) + hours * 3_600_000).toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length);
}

function read(content: string, path: string): string {
  return readFileSync(join(content, path), 'utf8');
}

function write(content: string, path: string, text: string): void {
  writeFileSync(join(content, path), text);
}
