import { fill, siteLanguage } from '../../i18n/index.ts';
import type { CalendarPlan } from '../../imports/calendars/calendar-plan.ts';
import { dateOf } from '../../domain/time/days.ts';
import { calendarAddress, fetchCalendar, type FetchedCalendar, type Validators } from '../imports/fetch-calendar.ts';
import type { ProposalSource } from '../imports/propose.ts';
import { errorFacts } from '../log.ts';
import { clockOf, type ReviewParts } from '../review/context.ts';
import { namedAssociations } from '../review/named-associations.ts';
import { associationEvents } from './association-events.ts';
import { planInProcess } from './plan-in-process.ts';
import { proposePlan } from './propose-plan.ts';
import { type CalendarSource, findSource, type ImportFault, type ImportRecord, recordImport } from './sources.ts';

/** Fetches the calendar at an address, if it has changed. */
export type FetchCalendar = (address: string, validators?: Validators) => Promise<FetchedCalendar>;

/** What imports of calendars need. */
export type CalendarParts = ReviewParts & { fetchCalendar?: FetchCalendar | undefined };

/** What a calendar would change, or why it cannot be read. */
export type CalendarPreview = { plan: CalendarPlan } | { fault: ImportFault };

/** Fetches a calendar and plans its import, and changes nothing. */
export async function previewCalendar(
  parts: CalendarParts,
  association: string,
  address: string,
): Promise<CalendarPreview> {
  const fetched = await fetchWith(parts)(address);
  if (fetched.outcome !== 'fetched') return { fault: faultOf(fetched) };
  const planned = await planText(
    parts,
    { association, address, memory: findSource(parts.state, association)?.memory ?? {} },
    fetched.text,
  );
  return 'fault' in planned ? planned : { plan: planned.plan };
}

// One import of each association at a time, in each gateway.
const running = new WeakMap<object, Map<string, Promise<void>>>();

/** Checks whether the calendar of an association is being taken in. */
export function isImporting({ state }: CalendarParts, association: string): boolean {
  return running.get(state)?.has(association) ?? false;
}

/**
 * Takes in the calendar of an association: fetches it, proposes what is new or different, and stores how that went. What
 * goes wrong leaves everything as it is, and is stored too. Waits for an import that is running already.
 */
export function importCalendar(parts: CalendarParts, association: string): Promise<void> {
  const own = running.get(parts.state) ?? new Map<string, Promise<void>>();
  running.set(parts.state, own);
  const known = own.get(association);
  if (known) return known;
  const run = importOnce(parts, association).finally(() => own.delete(association));
  own.set(association, run);
  return run;
}

async function importOnce(parts: CalendarParts, association: string): Promise<void> {
  const { state, log, now } = parts;
  const source = findSource(state, association);
  if (!source) return;
  const record = await importSource(parts, source).catch((error: unknown) => {
    log('calendar-import-failed', { ...errorFacts(error) });
    return failed(source, 'failed');
  });
  const { counts, fault } = record.result;
  log('calendar-import', { fault: fault ?? null, new: counts?.new ?? 0, changed: counts?.changed ?? 0 });
  recordImport(state, source, { ...record, at: now() });
}

type Outcome = Omit<ImportRecord, 'at'>;

async function importSource(parts: CalendarParts, source: CalendarSource): Promise<Outcome> {
  const { address, goesLive } = source;
  const { now, review } = parts;
  const fetched = await fetchWith(parts)(address, isRecent(source, now()) ? source.validators : undefined);
  const workedAt = now();
  if (fetched.outcome === 'unchanged') return { result: { ...source.result, fault: undefined, workedAt } };
  if (fetched.outcome === 'refused') return failed(source, faultOf(fetched));
  const planned = await planText(parts, source, fetched.text);
  if ('fault' in planned) return failed(source, planned.fault);
  const { plan, proposer } = planned;
  const { counts, memory: remembered } = await proposePlan(review.editing, { ...proposer, goesLive }, plan);
  const { skipped, isRewritten, hasLostMost } = plan;
  // With something left over, the same text has to be read again.
  const isWhole = counts.held + counts.busy === 0;
  return {
    result: { workedAt, readAt: workedAt, counts, skipped, isRewritten, hasLostMost },
    memory: remembered,
    validators: isWhole ? fetched.validators : {},
  };
}

const WEEK = 7 * 24 * 60 * 60_000;

// As time goes by, the same text may have more dates to show.
function isRecent({ result: { readAt = 0 } }: CalendarSource, now: number): boolean {
  return readAt > now - WEEK;
}

function failed({ result }: CalendarSource, fault: ImportFault): Outcome {
  return { result: { ...result, fault } };
}

function fetchWith({ fetchCalendar: own }: CalendarParts): FetchCalendar {
  return own ?? ((address, validators) => fetchCalendar(address, { validators }));
}

function faultOf(fetched: Exclude<FetchedCalendar, { outcome: 'fetched' }>): ImportFault {
  return fetched.outcome === 'refused' ? fetched.fault : 'status';
}

async function planText(
  parts: CalendarParts,
  { association, address, memory }: Pick<CalendarSource, 'association' | 'address' | 'memory'>,
  text: string,
): Promise<{ plan: CalendarPlan; proposer: ProposalSource } | { fault: ImportFault }> {
  const now = clockOf(parts);
  const [site, closures, named, { portal }] = await Promise.all([
    ...([parts.content.site(), parts.content.closures()] as const),
    ...([namedAssociations(parts), parts.review.validatedContent(now)] as const),
  ]);
  const found = named.find(({ slug }) => slug === association);
  if (!found) return { fault: 'no-association' };
  const language = siteLanguage(site);
  const { words } = language;
  const proposer = { name: fill(words.imports.calendar, { association: found.name }), association };
  const { themes } = portal?.associations.find(({ slug }) => slug === association)?.data ?? {};
  const planned = await planInProcess({
    ...{ text, memory, closures, language, today: dateOf(now) },
    host: calendarAddress(address)?.hostname,
    association: { slug: association, theme: themes?.[0] ?? 'community' },
    venues: (portal?.venues ?? []).map(({ slug, data: { title, address } }) => ({ slug, title, address })),
    ...(await associationEvents(parts, association, proposer)),
  });
  return 'fault' in planned ? planned : { plan: planned, proposer };
}
