import fc from 'fast-check';
import { addMinutes } from '../../../src/domain/time/days.ts';
import { instantOf } from '../../../src/domain/time/zoned.ts';
import { allCalendars } from '../../../src/feeds/calendars/all-calendars.ts';
import type { CalendarStamps } from '../../../src/feeds/calendars/calendar-stamps.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { portalFrom } from '../../portal-from.ts';

type Files = Readonly<Record<string, string>>;

/** One commit and the publish after it: the action, the delay, and the error of the committer's clock. */
interface Step {
  action: (typeof ACTIONS)[number];
  target: number;
  minutes: number;
  /** Days by which the date of the commit is off. */
  off: number;
  isShallow: boolean;
}

const ACTIONS = [
  ...(['edit', 'edit by hand', 'cancel', 'hold after all', 'delete', 'rename', 'revert', 'nothing'] as const),
];

/**
 * Generates a history of content: edits with and without a stamp, deletions, renames and reverts, with wrong clocks.
 */
export function anyHistory(): fc.Arbitrary<Step[]> {
  const step = fc.record({
    action: fc.constantFrom(...ACTIONS),
    target: fc.nat(20),
    minutes: fc.oneof(fc.constant(0), fc.nat(20), fc.nat(20_000)),
    off: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.constantFrom(-400, -1, 1, 365)),
    isShallow: fc.nat(9).map((each) => each === 0),
  });
  return fc.array(step, { minLength: 2, maxLength: 5 });
}

/**
 * Publishes a history step by step, and lists where a subscriber saw a decrease, or a change without a new SEQUENCE.
 */
export function goneBack(history: readonly Step[]): string[] {
  const seen = new Map<string, Seen>();
  const states: Files[] = [START];
  let commits = new Map<string, number>();
  let published: CalendarStamps | undefined;
  let now = '2026-11-21T10:00';
  const faults: string[] = [];
  for (const step of [{ ...NOTHING }, ...history]) {
    now = addMinutes(now, step.minutes);
    const before = states.at(-1) as Files;
    const after = changed(states, step, now);
    states.push(after);
    const at = instantOf(now) + step.off * 86_400_000;
    for (const path of new Set([...Object.keys(before), ...Object.keys(after)])) {
      // As `publish/history.ts` does: a date in the future is ignored.
      if (before[path] !== after[path] && at <= instantOf(now)) commits = new Map(commits).set(path, at);
    }
    const portal = portalFrom(after, now);
    const context = { portal, language: languageOf('nb'), origin: 'https://elvedal.example' };
    const { files, stamps } = allCalendars({ ...context, commits: step.isShallow ? undefined : commits }, published);
    published = JSON.parse(JSON.stringify(stamps)) as CalendarStamps;
    for (const [path, file] of files) faults.push(...look(seen, path, file).map((fault) => `${step.action}: ${fault}`));
  }
  return faults;
}

interface Seen {
  sequence: number;
  stamp: string;
  text: string;
}

/** Compares each event in a file with what was last seen of it there, and each UID with what was seen of it anywhere. */
function look(seen: Map<string, Seen>, path: string, file: string): string[] {
  const calendar = seenIn(file.replace(/^BEGIN:VEVENT[\s\S]*/m, ''));
  const events = file.match(/^BEGIN:VEVENT\r\n[\s\S]*?^END:VEVENT/gm) ?? [];
  return [
    ...compare(seen, `${path} itself`, { ...calendar, sequence: 0 }, false),
    ...events.flatMap((event) => {
      const uid = /^UID:(.*)/m.exec(event)?.[1] ?? '';
      const id = /^RECURRENCE-ID.*/m.exec(event)?.[0] ?? '';
      return [
        ...compare(seen, uid, { ...seenIn(event), text: '' }, false),
        ...compare(seen, `${path} ${uid} ${id}`, seenIn(event), true),
      ];
    }),
  ];
}

function seenIn(text: string): Seen {
  return {
    sequence: Number(/^SEQUENCE:(\d+)/m.exec(text)?.[1] ?? 0),
    stamp: /^LAST-MODIFIED:(.*)/m.exec(text)?.[1] ?? '',
    text: text.replace(/^(?:SEQUENCE|DTSTAMP|LAST-MODIFIED):.*\r\n/gm, ''),
  };
}

function compare(seen: Map<string, Seen>, key: string, now: Seen, mustRise: boolean): string[] {
  const before = seen.get(key);
  seen.set(key, now);
  if (!before) return [];
  const isBack = now.sequence < before.sequence || now.stamp < before.stamp;
  const isSilent = mustRise && now.text !== before.text && now.sequence <= before.sequence;
  return isBack || isSilent ? [`${key}: from ${before.sequence} ${before.stamp} to ${now.sequence} ${now.stamp}`] : [];
}

const NOTHING: Step = { action: 'nothing', target: 0, minutes: 0, off: 0, isShallow: false };

/** Gives the content after a step. */
function changed(states: readonly Files[], { action, target, minutes }: Step, now: string): Files {
  const files = states.at(-1) as Files;
  const paths = Object.keys(files);
  const path = paths[target % paths.length] ?? '';
  const text = files[path] ?? '';
  const { [path]: _, ...others } = files;
  switch (action) {
    case 'edit': {
      const updated = `updated: ${new Date(instantOf(now)).toISOString().slice(0, 19)}Z`;
      return { ...files, [path]: another(text, minutes).replace(/^updated:.*/m, updated) };
    }
    case 'edit by hand':
      return { ...files, [path]: another(text, minutes) };
    case 'cancel':
      return { ...files, [path]: text.replace('changes: []', `changes: [{ date: 2026-12-01, status: cancelled }]`) };
    case 'hold after all':
      return { ...files, [path]: text.replace(/changes: .*/, 'changes: []') };
    case 'delete':
      return path.startsWith('associations/') ? files : others;
    case 'rename':
      return path.startsWith('events/') ? { ...others, [path.replace(/(?:-ny)?\.md/, `-${target}.md`)]: text } : files;
    case 'revert':
      return states[target % states.length] as Files;
    default:
      return files;
  }
}

function another(text: string, number: number): string {
  return text.replace(/^(title|address): .*/m, `$1: Noe ${number}`);
}

const EVENT = `
kind: activity
associations: [elvedal-turlag]
theme: food
price: 0
updated: 2026-11-01T09:00:00Z`;

const START: Files = {
  'events/kafe.md': `
id: 33333333-3333-4333-8333-333333333331
title: Kafé
summary: Kaffe.
venue: asenhallen
start: 2026-11-03T18:00
end: 2026-11-03T20:00
repeat: { every: week, until: 2026-12-29 }
changes: []${EVENT}`,
  'events/kurs.md': `
id: 33333333-3333-4333-8333-333333333332
title: Kurs
summary: Noe å lære.
venue: asenhallen
start: 2026-11-24T18:00
end: 2026-11-24T20:00
repeat: { dates: ["2026-11-24T18:00", "2026-12-01T18:00", "2026-12-08T18:00"] }
changes: []${EVENT}`,
  'events/fest.md': `
id: 33333333-3333-4333-8333-333333333333
title: Fest
summary: Musikk.
place: Torget
start: 2026-12-01
changes: []${EVENT}`,
  'venues/asenhallen.md': `
id: 33333333-3333-4333-8333-333333333334
title: Åsenhallen
summary: En hall.
kind: hall
owner: Elvedal kommune
address: Åsvegen 1
area: sentrum
booking: { how: Ring. }
updated: 2026-11-10T09:00:00Z`,
};
