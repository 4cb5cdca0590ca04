import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A content folder, and the moment it is shown at. */
export interface Edited {
  content: string;
  now: string;
}

/** Returns one of some things, the same one for the same random numbers. */
export type Random = () => number;

/** Makes random numbers from 0 to 1 that are the same for the same seed (Mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What people and time do to a portal, by name; each returns the moment that it is shown at afterwards. */
export const EDITS: Record<string, (edited: Edited, random: Random) => string> = {
  'a new activity': ({ content, now }, random) => {
    const text = read(content, pick(entries(content, 'events'), random)).replace(/^id: .*\n/m, '');
    const title = `Ny ${Math.floor(random() * 1e6)}`;
    write(content, `events/ny-${Math.floor(random() * 1e6)}.md`, text.replace(/^title: .*$/m, `title: ${title}`));
    return now;
  },
  'another title': (edited, random) =>
    changeOne(edited, random, '*', (text) =>
      text.replace(/^title: .*$/m, `title: Tittel ${Math.floor(random() * 1e6)}`),
    ),
  'another summary': (edited, random) =>
    changeOne(edited, random, '*', (text) => text.replace(/^summary: .*$/m, `summary: Kort ${random()}.`)),
  'more text': (edited, random) => changeOne(edited, random, '*', (text) => `${text.trimEnd()}\n\nMer ${random()}.\n`),
  'another file name': ({ content, now }, random) => {
    const path = pick(entries(content, '*'), random);
    renameSync(join(content, path), join(content, path.replace(/\.md$/, `-${Math.floor(random() * 1e4)}.md`)));
    return now;
  },
  'an entry less': ({ content, now }, random) => {
    rmSync(join(content, pick(entries(content, '*'), random)));
    return now;
  },
  'an association less': ({ content, now }, random) => {
    rmSync(join(content, pick(entries(content, 'associations'), random)));
    return now;
  },
  'a cancelled date': (edited, random) => changeDate(edited, random, (date) => `{ date: ${date}, status: cancelled }`),
  'a moved date': (edited, random) =>
    changeDate(
      edited,
      random,
      (date) => `{ date: ${date}, status: moved, place: Torget ${Math.floor(random() * 99)} }`,
    ),
  'a cancelled activity': (edited, random) =>
    changeOne(edited, random, 'events', (text) =>
      /^cancelled:/m.test(text) ? text : text.replace(/^title:/m, 'cancelled: { note: Avlyst. }\ntitle:'),
    ),
  'a venue with another name': (edited, random) =>
    changeOne(edited, random, 'venues', (text) => text.replace(/^title: .*$/m, `title: Huset ${random()}`)),
  'a closed day': ({ content, now }, random) => {
    const date = `2026-12-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
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
      read(content, 'site.yml').replace(/^name: .*$/m, `name: Portal ${Math.floor(random() * 1e4)}`),
    );
    return now;
  },
  'some hours later': ({ now }) => later(now, 3),
  'the next day': ({ now }) => later(now, 24),
  'a broken file': (edited, random) => changeOne(edited, random, '*', (text) => text.replace(/^title: /m, 'titel: ')),
  'mended files': ({ content, now }) => {
    for (const path of entries(content, '*')) write(content, path, read(content, path).replace(/^titel: /m, 'title: '));
    return now;
  },
  'the same again': ({ now }) => now,
};

/** Picks one of some things. */
export function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

function changeOne({ content, now }: Edited, random: Random, folder: string, change: (text: string) => string): string {
  const path = pick(entries(content, folder), random);
  write(content, path, change(read(content, path)));
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
