import {
  calendarsOf,
  occurrencesWithFile,
  occurrenceCalendarPath,
  deadlinePaths,
  eventCalendarPath,
  type PortalCalendar,
} from '../../domain/calendar/calendars.ts';
import { deadlinesPath, type GrantChoice, grantChoices } from '../../domain/grants/choices.ts';
import { grantsFitting } from '../../domain/grants/fitting-grants.ts';
import { memoizeByInputs } from '../../domain/lookups/memoize-by-inputs.ts';
import { memoizeByName } from '../../domain/lookups/memoize-by-name.ts';
import { memoizeByObject } from '../../domain/lookups/memoize-by-object.ts';
import { addDays, dateOf, type LocalDate } from '../../domain/time/days.ts';
import { isOff } from '../../domain/events/occurrences.ts';
import { areaTitle, type PortalEvent, type PortalOccurrence } from '../../domain/portal.ts';
import { calendarUid } from '../../domain/identity.ts';
import { calendarTitle } from '../../i18n/calendars.ts';
import type { FeedContext } from '../feed-context.ts';
import {
  calendarProperties,
  chosenDeadlineProperties,
  deadlineProperties,
  eventProperties,
} from './calendar-properties.ts';
import {
  type CalendarStamps,
  type Feed,
  feedOf,
  NOTHING_PUBLISHED,
  publishedBefore,
  stampedFeed,
} from './calendar-stamps.ts';
import { icsEventsOf, sourceFiles, standaloneUid } from './events.ts';
import { deadlineUidsOf, icsDeadlinesOf, REMINDERS } from './deadline-events.ts';
import { fitVevents } from './feed-size.ts';
import { icsFeed, veventsOf } from './ics.ts';
import { cancelled, standalone, type Vevent, withoutAlarms } from './vevent.ts';
import { taskFeeds, writtenShifts } from './task-files.ts';
import { type Stamp, stampVevents, type Stamps, withMissing } from './stamps.ts';

/** How many days a past event stays in calendars with other events. */
const PAST_DAYS = 60;

/** The calendars of a language, and the stamps that the next build needs. */
export interface CalendarFiles {
  /** Every calendar by output path. */
  files: Map<string, string>;
  stamps: CalendarStamps;
  /** What did not fit in some calendars, by address. */
  leftOut: { path: string; dates: number; until: LocalDate }[];
}

/** Creates every calendar in the language of a context. Each VEVENT is written once. */
export function calendarFiles(context: FeedContext, published: CalendarStamps = NOTHING_PUBLISHED): CalendarFiles {
  const { portal, language } = context;
  const events = portal.events.map((event) => writtenEvent(event, context, published.entries));
  const deadlines = writtenDeadlines(context, published.entries);
  const shifts = writtenShifts(context, published.entries);
  const written: Written = new Map(
    events
      .map(({ event, vevents }) => [event, vevents] as const)
      // All feeds use this order, and sorting nearly sorted lists is fast.
      .sort(([, [a]], [, [b]]) => ((a?.uid ?? '') < (b?.uid ?? '') ? -1 : 1)),
  );
  const recent = recentVevents(written, addDays(dateOf(portal.now), -PAST_DAYS));
  const chosen = calendarsOf({ ...portal, events: [...recent.keys()] }).map((calendar) =>
    calendarFile(calendar, recent, context),
  );
  const ofTasks = taskFeeds(shifts, context);
  const before = publishedBefore(published.calendars);
  const feeds = [...[...chosen, ...ofTasks], ...eventFiles(written, context), ...deadlineFiles(deadlines, context)].map(
    (feed) => stampedFeed(feed, before(feed)),
  );
  const all: File[] = [...feeds.map(({ path, text }): File => [path, text]), ...occurrenceFiles(written, context)];
  return {
    files: new Map(all.map(([path, text]) => [`${language.prefix}${path}`.slice(1), text])),
    stamps: {
      entries: withMissing(stampsOf([...events, ...deadlines, ...shifts]), published.entries, portal.now),
      calendars: Object.fromEntries(feeds.map(({ path, stamp }) => [path, stamp])),
    },
    leftOut: [...chosen, ...ofTasks].flatMap(({ path, until, leftOut }) =>
      until ? [{ path, dates: leftOut, until }] : [],
    ),
  };
}

type File = [path: string, text: string];
type Written = ReadonlyMap<PortalEvent, readonly Vevent[]>;

/** VEVENTs with the time of their last change, and the UID that it is stored under. */
interface Stamped {
  uid: string;
  vevents: Vevent[];
  stamp?: Stamp | undefined;
}

// In the next portal, what has not changed is the same object, and its text need not be written again.
const memoizedEvent = memoizeByInputs<PortalEvent, Stamped & { event: PortalEvent }>();

function writtenEvent(event: PortalEvent, context: FeedContext, published: Stamps): Stamped & { event: PortalEvent } {
  const { portal, language, origin, commits } = context;
  const uid = calendarUid(portal.site.municipality.number, event.id);
  const times = sourceFiles(event).map((path) => commits?.get(path));
  const { changed, digest, gone } = published[uid] ?? {};
  const inputs = [portal.site, portal.closures, dateOf(portal.now), language, origin, changed, digest, gone, ...times];
  return memoizedEvent(event, inputs, () => ({
    ...{ event, uid },
    ...stampVevents(veventsOf(icsEventsOf(event, context)), published[uid]),
  }));
}

function writtenDeadlines(context: FeedContext, published: Stamps): Stamped[] {
  const deadlines = icsDeadlinesOf(context).map((deadline) => ({ ...deadline, alarms: REMINDERS }));
  return veventsOf(deadlines).map((vevent) => ({ uid: vevent.uid, ...stampVevents([vevent], published[vevent.uid]) }));
}

function stampsOf(written: readonly Stamped[]): Stamps {
  return Object.fromEntries(written.flatMap(({ uid, stamp }) => (stamp ? [[uid, stamp]] : [])));
}

// Past dates in a list are removed one by one; the changed dates of a series stay as long as the series.
function recentVevents(written: Written, since: LocalDate): Written {
  const kept = [...written].map(([event, vevents]) => {
    return [event, event.data.repeat?.dates ? vevents.filter(({ last }) => last >= since) : vevents] as const;
  });
  return new Map(kept.filter(([event]) => lastDayOf(event) >= since));
}

/** A calendar, and what did not fit in it. */
interface ChosenFeed extends Feed {
  until: LocalDate | undefined;
  leftOut: number;
}

const memoizedCalendar = memoizeByName<ChosenFeed>();

function calendarFile(calendar: PortalCalendar, written: Written, context: FeedContext): ChosenFeed {
  const { portal, language, origin } = context;
  const own = calendar.events.map((event) => [event, written.get(event) ?? []] as const);
  const moved = calendar.dates.flatMap((date) => [date, ...(written.get(date.event) ?? [])]);
  const of = keyOf(calendar, portal);
  const title = calendarTitle(language, portal, calendar);
  const inputs = [of, title, portal.now, ...own.flat(2), 'moved here', ...moved];
  return memoizedCalendar(portal.site, `${origin}${language.prefix}${calendar.path}`, inputs, () =>
    newCalendarFile(calendar, { of, own, written }, context),
  );
}

function newCalendarFile(
  calendar: PortalCalendar,
  { of, own, written }: { of: string; own: (readonly [PortalEvent, readonly Vevent[]])[]; written: Written },
  context: FeedContext,
): ChosenFeed {
  const movedHere = [...Map.groupBy(calendar.dates, ({ event }) => event)].map(([event, dates]) => {
    return [event, dates.flatMap((occurrence) => standaloneVevents(occurrence, written, context))] as const;
  });
  const { vevents, until, leftOut } = fitVevents(new Map([...own, ...movedHere]), context.portal.now);
  const properties = calendarProperties(calendar, until, context);
  return { ...feedOf({ path: calendar.path, of }, properties, vevents), until, leftOut };
}

const memoizedEventFile = memoizeByInputs<PortalEvent, Feed>();

function eventFiles(written: Written, context: FeedContext): Feed[] {
  return context.portal.events.map((event) => {
    const path = eventCalendarPath(event.slug);
    const vevents = written.get(event) ?? NO_VEVENTS;
    return memoizedEventFile(event, [vevents, ...frameOf(context)], () =>
      feedOf({ path, of: `event:${event.id}` }, eventProperties(event, path, context), vevents),
    );
  });
}

const NO_VEVENTS: readonly Vevent[] = [];

/** Returns what the calendars of events and dates depend on beside these. */
function frameOf({ portal, language, origin }: FeedContext): readonly unknown[] {
  return [portal.site, language, origin];
}

const memoizedOccurrenceFile = memoizeByInputs<PortalOccurrence, string>();

function occurrenceFiles(written: Written, context: FeedContext): File[] {
  const { portal } = context;
  const ahead = portal.events.flatMap((event) => occurrencesWithFile(event, portal.now));
  return ahead.map((occurrence) => {
    const path = occurrenceCalendarPath(occurrence.event.slug, occurrence.date);
    const inputs = [written.get(occurrence.event), ...frameOf(context)];
    return [path, memoizedOccurrenceFile(occurrence, inputs, () => occurrenceFile(path, occurrence, written, context))];
  });
}

function occurrenceFile(path: string, occurrence: PortalOccurrence, written: Written, context: FeedContext): string {
  const alone = standaloneVevents(occurrence, written, context);
  return icsFeed(eventProperties(occurrence.event, path, context), isOff(occurrence) ? alone.map(cancelled) : alone);
}

/** Returns the VEVENT of one occurrence, or builds it from those of its event; none if it has been removed. */
function standaloneVevents(occurrence: PortalOccurrence, written: Written, context: FeedContext): Vevent[] {
  const uid = standaloneUid(occurrence, context);
  const vevents = written.get(occurrence.event) ?? [];
  const planned = occurrence.planned?.start ?? occurrence.start;
  const own = vevents.find((vevent) => vevent.uid === uid);
  const override = vevents.find(({ recurrenceId }) => recurrenceId === planned);
  const [master] = vevents;
  if (own) return [own];
  if (override) return [standalone(override, uid)];
  return master && occurrence.status === 'planned' ? [standalone(master, uid, occurrence)] : [];
}

function deadlineFiles(deadlines: readonly Stamped[], context: FeedContext): Feed[] {
  const written = deadlines.flatMap(({ vevents }) => vevents);
  const { plain, reminding } = deadlinePaths;
  return [
    feedOf({ path: plain, of: 'deadlines' }, deadlineProperties(plain, context), written.map(withoutAlarms)),
    feedOf({ path: reminding, of: 'reminders' }, deadlineProperties(reminding, context), written),
    ...grantChoices.flatMap((choice) => chosenDeadlines(choice, written, context)),
  ];
}

// Also empty ones: an address that people subscribe to must not disappear.
function chosenDeadlines(choice: GrantChoice, written: readonly Vevent[], context: FeedContext): Feed[] {
  const path = deadlinesPath(choice);
  if (!path) return [];
  const uids = deadlineUidsOf(context, grantsFitting(context.portal, choice));
  const vevents = written.filter(({ uid }) => uids.has(uid)).map(withoutAlarms);
  const of = `deadlines:${choice.question}:${choice.code}`;
  return [feedOf({ path, of }, chosenDeadlineProperties(choice, path, context), vevents)];
}

// Associations and venues are identified by id, whatever their new name, and areas by their name; codes never change.
function keyOf({ kind, of }: PortalCalendar, portal: FeedContext['portal']): string {
  if (kind === 'area') return `${kind}:${areaTitle(portal, of)}`;
  const entries = { association: portal.associations, venue: portal.venues }[kind as string] ?? [];
  return `${kind}:${entries.find(({ slug }) => slug === of)?.id ?? of}`;
}

const lastDayOf = memoizeByObject(
  ({ occurrences, last }: PortalEvent): LocalDate =>
    [last, ...occurrences.map(({ end }) => dateOf(end))].sort().at(-1) ?? last,
);
