import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, dateOf } from '../../../../src/domain/time/days.ts';
import { isOff } from '../../../../src/domain/events/occurrences.ts';
import { fill } from '../../../../src/i18n/index.ts';
import * as nb from '../../../../src/i18n/nb/index.ts';
import { demandPrograms, run } from './programs.ts';
import { buildSample, theSample, workshop } from './sample.ts';

const ALL = 'kalender/alt.ics';
const DAYS = 90;

const home = mkdtempSync(join(workshop, 'apps-'));
const items = join(home, 'items');
let published = '';
let server: Server | undefined;

describe('a phone that subscribes to the feed of all activities', () => {
  beforeAll(async () => {
    demandPrograms();
    writeFileSync(join(home, 'vdirsyncer.conf'), vdirsyncerSettings(await serve()));
    writeFileSync(join(home, 'khal.conf'), khalSettings());
    mkdirSync(items);
    published = theSample().calendars.get(ALL) ?? '';
    await run('vdirsyncer', ['-c', join(home, 'vdirsyncer.conf'), 'discover'], { home, input: 'y\n'.repeat(9) });
  });

  afterAll(() => server?.close());

  test('gets one item for each event', async () => {
    const { copied, deleted } = await sync();
    expect(copied).toBe(uidsIn(published).length);
    expect(deleted).toBe(0);
    expect(readdirSync(items)).toHaveLength(copied);
  });

  test('shows each date at the right hour, for 90 days', async () => {
    expect((await listed()).sort()).toEqual(onSite().sort());
  });

  test('copies nothing after a build of the same content', async () => {
    const before = stateOfItems();
    const again = buildSample();
    published = again.calendars.get(ALL) ?? '';
    expect([...again.calendars]).toEqual([...theSample().calendars]);
    expect(await sync()).toEqual({ copied: 0, deleted: 0 });
    expect(stateOfItems()).toEqual(before);
  });

  test('copies one item after one event is changed, which keeps its UID', async () => {
    const before = stateOfItems();
    const uids = uidsIn(published);
    published = buildSample(withOneChanged()).calendars.get(ALL) ?? '';
    // It takes a changed event for another and the old one for deleted, whatever its UID: hence the second number.
    expect(await sync()).toEqual({ copied: 1, deleted: 1 });
    const after = stateOfItems();
    expect(after.filter((item) => !before.includes(item))).toHaveLength(1);
    expect(uidsIn(published)).toEqual(uids);
  });
});

/** Serves what is published on a free port of this machine, and tells which. */
async function serve(): Promise<number> {
  server = createServer((_, response) => response.setHeader('Content-Type', 'text/calendar').end(published));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Copies the sample and writes another title in one event of it. */
function withOneChanged(): string {
  const { portal } = theSample();
  // A date that is off has an item of its own, which would be changed with it.
  const event = portal.events.find(
    ({ data, occurrences }) => data.repeat?.every && occurrences.length > 20 && !occurrences.some(isOff),
  );
  const content = mkdtempSync(join(home, 'content-'));
  cpSync('content', content, { recursive: true });
  const file = join(content, 'events', `${event?.slug}.md`);
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(/^title: .*$/m, 'title: Et nytt navn').replace(/^updated: .*$/m, '');
  writeFileSync(file, changed.replace('---\n', '---\nupdated: 2026-11-21T08:00:00Z\n'));
  return content;
}

async function sync(): Promise<{ copied: number; deleted: number }> {
  const { stdout, stderr } = await run('vdirsyncer', ['-c', join(home, 'vdirsyncer.conf'), 'sync'], { home });
  const times = (pattern: RegExp) => (stdout + stderr).match(pattern)?.length ?? 0;
  return { copied: times(/^Copying /gm), deleted: times(/^Deleting /gm) };
}

function uidsIn(text: string): string[] {
  return [...new Set(text.match(/^UID:.*/gm))];
}

/** What lies in the phone: each item with the moment it was written and its text. */
function stateOfItems(): string[] {
  const paths = readdirSync(items).map((name) => join(items, name));
  return paths.map((path) => `${path} ${statSync(path).mtimeMs} ${readFileSync(path, 'utf8')}`);
}

/** What khal shows in the window; it repeats what lasts for days on each of them. */
async function listed(): Promise<string[]> {
  const format = '{start-long}\t{end-long}\t{title}\t{status}';
  const words = ['-c', join(home, 'khal.conf'), 'list', '--day-format', '', '--format', format];
  const { stdout } = await run('khal', [...words, dateOf(theSample().portal.now), `${DAYS}d`], { home });
  const days = /^\d{4}-\d{2}-\d{2}\t/;
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());
  return [...new Set(lines.filter((line) => days.test(line))), ...lines.filter((line) => !days.test(line))];
}

function onSite(): string[] {
  const { portal } = theSample();
  const from = dateOf(portal.now);
  const to = addDays(from, DAYS);
  return portal.events.flatMap(({ data, occurrences }) =>
    occurrences
      .map(({ status, start, end, planned }) => {
        const off = isOff({ status });
        return { status, off, ...(off && planned ? planned : { start, end }) };
      })
      .filter(({ start, end }) => start < to && end >= from)
      .map(({ status, off, start, end }) => {
        const title = status === 'planned' ? data.title : fill(nb.feeds.prefix[status], { title: data.title });
        const state = off || status === 'planned' ? '' : 'CONFIRMED';
        return [start.replace('T', ' '), end.replace('T', ' '), title, state].join('\t').trimEnd();
      }),
  );
}

function vdirsyncerSettings(port: number): string {
  return `[general]
status_path = "${join(home, 'status')}"
[pair feed]
a = "site"
b = "phone"
collections = null
conflict_resolution = "a wins"
[storage site]
type = "http"
url = "http://127.0.0.1:${port}/${ALL}"
[storage phone]
type = "filesystem"
path = "${items}"
fileext = ".ics"
`;
}

function khalSettings(): string {
  return `[calendars]
[[feed]]
path = ${items}
readonly = True
[locale]
local_timezone = Europe/Oslo
default_timezone = Europe/Oslo
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = ${join(home, 'khal.db')}
`;
}
