/**
 * `npm run import:calendar`: proposes the events of an association's own calendar.
 *
 * The calendar is read in the same process with limits as the gateway's. What was proposed is remembered in
 * `imports/calendar-<association>.json` of DUGNAD_STATE.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { wallClockAt } from '../../src/domain/time/zoned.ts';
import type { Repository } from '../../src/gateway/git/repository.ts';
import { planInProcess } from '../../src/gateway/association-calendars/plan-in-process.ts';
import { calendarAddress, fetchCalendar } from '../../src/gateway/imports/fetch-calendar.ts';
import { unapprovedDrafts } from '../../src/gateway/imports/unapproved-drafts.ts';
import { fill, siteLanguage } from '../../src/i18n/index.ts';
import { decodedText } from '../../src/imports/decoded-text.ts';
import { MAX_CALENDAR_BYTES } from '../../src/imports/calendars/ical.ts';
import type { CalendarPlan } from '../../src/imports/calendars/calendar-plan.ts';
import type { CalendarMemory } from '../../src/imports/calendars/recognise.ts';
import type { Association } from '../../src/schemas/association.ts';
import type { Event } from '../../src/schemas/event.ts';
import type { Venue } from '../../src/schemas/venue.ts';
import { contentSnapshot, runImport, settingsOf } from '../support/content-snapshot.ts';
import { commandOptions } from '../support/command-options.ts';
import { fail } from '../support/fail.ts';
import { handOver } from '../support/hand-over.ts';
import { readJson, writeWhole } from '../../src/gateway/storage/whole-file.ts';

const USAGE = `npm run import:calendar -- --association <name> (--url https://… | --from <file>) [--report]

Proposes the events of an association's own calendar.
  --association  the name of its file: elvedal-kor for associations/elvedal-kor.md
  --url          the public address of the calendar
  --from         reads the calendar from a file
  --report       prints what would be proposed, and proposes nothing`;
const asked = commandOptions(USAGE, {
  association: { type: 'string', default: '' },
  url: { type: 'string' },
  from: { type: 'string' },
  report: { type: 'boolean', default: false },
});

try {
  await runImport(importCalendar);
} catch (error) {
  fail(error);
}

async function importCalendar(folder: string, repository: Repository | undefined): Promise<void> {
  if (!asked.url === !asked.from) throw new Error(`Give either --url or --from.\n\n${USAGE}`);
  const content = await contentSnapshot(repository, ['associations', 'events', 'venues']);
  const { report, files } = content;
  const { site, closures } = settingsOf(content);
  const found = report.entries.associations.find(({ slug }) => slug === asked.association);
  if (!found) throw new Error(`The portal has no association «${asked.association}».\n\n${USAGE}`);
  const { title, themes } = found.value as Association;
  const language = siteLanguage(site);
  const memoryFile = join(folder, `calendar-${found.slug}.json`);
  const memory = readJson<CalendarMemory>(memoryFile);
  const drafts = repository && (await unapprovedDrafts(repository, 'events'));
  const events = report.entries.events.map(({ slug, value }) => ({ slug, fields: value as Event }));
  const plan = await planInProcess({
    text: await read(),
    host: asked.from ? undefined : calendarAddress(asked.url ?? '')?.hostname,
    association: { slug: found.slug, theme: themes[0] ?? 'community' },
    venues: report.entries.venues.map(({ slug, value }) => ({ slug, ...(value as Venue) })),
    // What waits already is recognised, also when the memory of it is lost.
    existing: [...events, ...(drafts?.entries ?? [])].filter(({ fields }) => ownerOf(fields) === found.slug),
    taken: drafts?.taken ?? new Set(events.map(({ slug }) => slug)),
    memory: memory ?? {},
    ...{ closures, language, today: wallClockAt(Date.now()).slice(0, 10) },
  });
  if ('fault' in plan) throw new Error(`The calendar cannot be read: ${plan.fault}.`);
  if (!memory)
    console.log(`Nothing is remembered of this calendar (${memoryFile}). What people have deleted may come again.`);
  printReport(plan);
  if (asked.report) return;
  const source = fill(language.words.imports.calendar, { association: title });
  const proposals = plan.proposals.map((each) => ({ ...each, collection: 'events' as const }));
  const { refused } = await handOver(proposals, { repository, language, source, folder, files });
  // What did not arrive is proposed again the next time.
  const waiting = Object.fromEntries(refused.map(({ proposal: { key, before } }) => [key, before]));
  writeWhole(memoryFile, JSON.stringify({ ...plan.memory, ...waiting }));
}

function ownerOf({ associations }: Readonly<Record<string, unknown>>): unknown {
  return Array.isArray(associations) ? associations[0] : undefined;
}

async function read(): Promise<string> {
  if (!asked.from) return fetched(asked.url ?? '');
  if (statSync(asked.from).size > MAX_CALENDAR_BYTES) throw new Error('The calendar cannot be read: too-large.');
  return decodedText(readFileSync(asked.from));
}

async function fetched(address: string): Promise<string> {
  const answer = await fetchCalendar(address);
  if (answer.outcome === 'fetched') return answer.text;
  throw new Error(`The calendar cannot be fetched: ${answer.outcome === 'refused' ? answer.fault : answer.outcome}.`);
}

function printReport({
  proposals,
  held,
  kept,
  vanished,
  skipped,
  askedBefore,
  unchanged,
  isRewritten,
}: CalendarPlan): void {
  const count = (kind: string) => proposals.filter((each) => each.kind === kind).length;
  console.log(`${count('new')} new events, ${count('change')} changed, ${unchanged} as before.`);
  if (askedBefore > 0) console.log(`${askedBefore} have been proposed before and have no entry.`);
  if (held > 0) console.log(`${held} more come the next time.`);
  if (isRewritten) console.log('The calendar has new identifiers at each fetch; its events are recognised by content.');
  for (const { slug, field, current, proposed } of kept) {
    console.log(`${slug}: ${field} stays ${JSON.stringify(current)}; the calendar has ${JSON.stringify(proposed)}.`);
  }
  for (const { title, slug } of vanished) console.log(`${title} (${slug}) is no longer in the calendar.`);
  for (const [reason, number] of Object.entries(skipped)) console.log(`${number} left out: ${reason}.`);
}
