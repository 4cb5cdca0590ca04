import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { addPerson, giveAssociation } from '../../../src/gateway/people/register.ts';
import { startSession } from '../../../src/gateway/sign-in/sessions.ts';
import { openState } from '../../../src/gateway/storage/database.ts';
import { isDeep } from '../../deep-run.ts';
import { type Attempt, publishDrafts, saveByDecap, saveByForm } from '../support/concurrent-editors.ts';
import { event, FILES, git } from '../support/editing.ts';
import { type Edit, partOf, valueIn } from '../support/edits.ts';
import { type WholeGateway, wholeGateway } from '../support/whole-gateway.ts';

const {
  editors: EDITORS,
  saves: SAVES,
  entries: ENTRIES,
  typing: TYPING,
} = isDeep ? { editors: 50, saves: 20, entries: 10, typing: 3000 } : { editors: 5, saves: 3, entries: 2, typing: 200 };

const DAY = 24 * 60 * 60_000;
/** The dates of the activities: every week from tomorrow. */
const DATES = Array.from({ length: 6 }, (_, week) => dayFromNow(1 + 7 * week));
const SLUGS = Array.from({ length: ENTRIES }, (_, each) => `turlag-felles-${each}`);
const PARTS = ['paragraph', 'summary', 'paragraph', 'date', 'paragraph', 'title', 'paragraph', 'price'] as const;

interface Save extends Attempt {
  edit: Edit;
  by: 'form' | 'Decap';
}

test(`${EDITORS} editors who save ${SAVES} times each by forms and by Decap in the same entries lose nothing`, async () => {
  const whole = await wholeGateway({ files: { ...FILES, ...Object.fromEntries(SLUGS.map(sharedEntry)) } });
  const { editors, staff } = signedInPeople(whole);
  await whole.gateway.start();
  const saves: Save[] = [];
  const published: number[] = [];

  async function saveRepeatedly(cookie: string, editor: number): Promise<void> {
    const by = editor % 2 ? 'form' : 'Decap';
    const visitor = whole.browser.withCookie(cookie);
    for (let round = 0; round < SAVES; round++) {
      const edit = editOf(editor, round);
      const save = by === 'form' ? saveByForm : saveByDecap;
      saves.push({ edit, by, ...(await save(visitor, edit, () => pause(Math.random() * TYPING))) });
    }
  }

  let isOver = false;
  const moderator = (async () => {
    for (; !isOver; await pause(TYPING)) published.push(...(await publishDrafts(staff)));
  })();
  await Promise.all(editors.map(saveRepeatedly));
  isOver = true;
  await moderator;

  console.log(summaryOf(saves, published));
  expect(saves).toHaveLength(EDITORS * SAVES);
  expect(saves.filter(({ isKept }) => !isKept)).toEqual([]);
  expect(statusesIn(saves, published).filter((status) => status !== 200 && status !== 404 && status !== 409)).toEqual(
    [],
  );
  const accepted = saves.filter(({ base }) => base !== undefined);
  expect(accepted.length).toBeGreaterThan(saves.length * 0.8);
  expect(new Set(accepted.map(({ by }) => by))).toEqual(new Set(['form', 'Decap']));
  expectNothingLost(whole.repository, accepted);
  expect(git(whole.repository, 'fsck', '--no-dangling', '--strict')).toBe('');
  expect(whole.gateway.lines.filter((line) => /"event":"fault"|"status":5\d\d/.test(line))).toEqual([]);
  expect(whole.gateway.ends).toBe(0);
  await expectPublished(whole);
});

/**
 * Checks that every accepted value stands in its entry or its draft, or was replaced by somebody who had seen it: what the
 * saves of a part had seen, with what stands there now, is what it was at first with all that was saved.
 */
function expectNothingLost(repository: string, accepted: readonly Save[]): void {
  for (const [part, saves] of Map.groupBy(accepted, ({ edit }) => partOf(edit))) {
    const { edit } = saves[0] as Save;
    const path = `events/${edit.slug}.md`;
    const [first = ''] = git(repository, 'rev-list', '--max-parents=0', 'main').split('\n');
    const at = (commit: string) => valueIn(git(repository, 'show', `${commit}:${path}`), edit);
    const seen = saves.map(({ base }) => valueIn(git(repository, 'cat-file', 'blob', base as string), edit));
    const written = saves.map(({ edit: { value } }) => value);
    expect([...seen, at(headOf(repository, edit.slug))].sort(), part).toEqual([at(first), ...written].sort());
  }
}

/** Returns the branch that holds the newest text of an activity: its draft, or what is published. */
function headOf(repository: string, slug: string): string {
  const draft = `cms/events/${slug}`;
  return git(repository, 'for-each-ref', '--format=%(refname)', `refs/heads/${draft}`) ? draft : 'main';
}

/** Checks that the site has the titles that are published. */
async function expectPublished({ repository, browser }: WholeGateway): Promise<void> {
  const titles = SLUGS.map((slug) =>
    valueIn(git(repository, 'show', `main:events/${slug}.md`), { slug, part: 'title', of: '' }),
  );
  const missing = async () => {
    const { text } = await browser.get('/');
    return titles.filter((title) => !text.includes(title));
  };
  await expect.poll(missing, { timeout: 30_000, interval: 200 }).toEqual([]);
}

function editOf(editor: number, round: number): Edit {
  const part = PARTS[(editor + round) % PARTS.length] as Edit['part'];
  const slug = SLUGS[(editor * 3 + round) % SLUGS.length] as string;
  const number = String(1 + editor * SAVES + round);
  const of = part === 'date' ? (DATES[(editor + round) % DATES.length] as string) : String(editor);
  return { slug, part, of, value: part === 'price' ? number : `Skrevet av ${editor} som nummer ${number}.` };
}

function sharedEntry(slug: string): [string, string] {
  const body = Array.from({ length: EDITORS }, (_, each) => `Avsnitt ${each}: tomt.`).join('\n\n');
  const [start = ''] = DATES;
  const text = event({ title: slug, owner: 'turlag', body })
    .replace(/^start: .*$/m, `start: ${start}T18:00`)
    .replace(/^end: .*$/m, `end: ${start}T20:00`)
    .replace(/^repeat: .*$/m, `repeat: { every: week, until: ${dayFromNow(180)} }`);
  return [`events/${slug}.md`, text];
}

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
}

/** Signs in the editors, every other pair of them trusted, and one of the staff. */
function signedInPeople({ state: folder, browser }: WholeGateway) {
  const state = openState(folder);
  const now = Date.now();
  const cookieOf = (person: number) => `__Host-dugnad=${startSession(state, person, now)}`;
  const add = (name: string, role: 'association' | 'moderator') =>
    addPerson(state, { name, email: null, role, language: 'nb' }, now).id;
  const editors = Array.from({ length: EDITORS }, (_, each) => {
    const id = add(`Skribent ${each}`, 'association');
    giveAssociation(state, id, { slug: 'turlag', trusted: each % 4 < 2 });
    return cookieOf(id);
  });
  const staff = browser.withCookie(cookieOf(add('Siri Berg', 'moderator')));
  state.database.close();
  return { editors, staff };
}

function statusesIn(saves: readonly Save[], published: readonly number[]): number[] {
  return [...saves.flatMap(({ refusals }) => refusals.map((reason) => Number.parseInt(reason, 10))), ...published];
}

function summaryOf(saves: readonly Save[], published: readonly number[]): string {
  const times = saves.flatMap(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]?.toFixed(0);
  const counts = {
    accepted: countEach(saves.filter(({ base }) => base !== undefined).map(({ by }) => by)),
    'sent twice': saves.filter(({ base, refusals }) => base !== undefined && refusals.length > 0).length,
    refused: saves.filter(({ base }) => base === undefined).length,
    reasons: countEach(saves.flatMap(({ by, refusals }) => refusals.map((reason) => `${by} ${reason}`))),
    published: countEach(published),
  };
  return `${JSON.stringify(counts)}; p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

function countEach(names: readonly (string | number)[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(names, String)].map(([name, same]) => [name, same.length]));
}
