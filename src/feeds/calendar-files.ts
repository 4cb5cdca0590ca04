import {
  calendarsOf,
  datedOccurrences,
  datedPath,
  deadlinePaths,
  eventPath,
  type PortalCalendar,
} from '../domain/calendars.ts';
import { addDays, dateOf, type LocalDate } from '../domain/days.ts';
import type { PortalEvent, PortalOccurrence } from '../domain/portal.ts';
import { fill } from '../i18n/index.ts';
import { calendarTitle } from '../i18n/calendars.ts';
import { longDate } from '../i18n/dates.ts';
import { type FeedContext, icsDeadlinesOf, icsEventsOf, REMINDERS, uidAlone } from './events.ts';
import { fittingEvents } from './feed-size.ts';
import { type IcsCalendar, icsFeed, standingAlone, type Vevent, veventsOf, withoutAlarms } from './ics.ts';

/** How long an event that is over stays in the calendars that hold more than it. */
const KEPT_DAYS = 60;

/** Makes every calendar in the language of a context, by its path in the output. Each VEVENT is written once. */
export function calendarFiles(context: FeedContext): Map<string, string> {
  const { portal, language } = context;
  const written: Written = new Map(
    portal.events
      .map((event) => [event, veventsOf(icsEventsOf(event, context))] as const)
      // Every feed is in this order, and what is nearly sorted is sorted in no time.
      .sort(([, [a]], [, [b]]) => ((a?.uid ?? '') < (b?.uid ?? '') ? -1 : 1)),
  );
  const kept = keptOf(written, addDays(dateOf(portal.now), -KEPT_DAYS));
  const chosen = calendarsOf({ ...portal, events: [...kept.keys()] }).map((calendar): File => {
    return [calendar.path, calendarFile(calendar, kept, context)];
  });
  const own = portal.events.map((event): File => {
    const path = eventPath(event.slug);
    return [path, icsFeed(eventFrame(event, path, context), written.get(event) ?? [])];
  });
  const all = [...chosen, ...own, ...datedFiles(written, context), ...deadlineFiles(context)];
  return new Map(all.map(([path, text]) => [`${language.prefix}${path}`.slice(1), text]));
}

type File = [path: string, text: string];
type Written = ReadonlyMap<PortalEvent, readonly Vevent[]>;

// Of a list of dates each goes by itself; the changed dates of a series stay as long as the series does.
function keptOf(written: Written, since: LocalDate): Written {
  const kept = [...written].map(([event, vevents]) => {
    return [event, event.data.repeat?.dates ? vevents.filter(({ last }) => last >= since) : vevents] as const;
  });
  return new Map(kept.filter(([event]) => lastDayOf(event) >= since));
}

function calendarFile(calendar: PortalCalendar, written: Written, context: FeedContext): string {
  const { events, until } = fittingEvents(calendar.events, written, context.portal.now);
  const dates = calendar.dates.flatMap((occurrence) => aloneOf(occurrence, written, context));
  const vevents = [...events.flatMap((event) => written.get(event) ?? []), ...dates];
  return icsFeed(frameOf(calendar, until, context), vevents);
}

function datedFiles(written: Written, context: FeedContext): File[] {
  const { portal } = context;
  const ahead = portal.events.flatMap((event) => datedOccurrences(event, portal.now));
  return ahead.map((occurrence) => {
    const path = datedPath(occurrence.event.slug, occurrence.date);
    return [path, icsFeed(eventFrame(occurrence.event, path, context), aloneOf(occurrence, written, context))];
  });
}

/** Finds the VEVENT of one date among those of its event, or puts it together from them; none for one that is tidied. */
function aloneOf(occurrence: PortalOccurrence, written: Written, context: FeedContext): Vevent[] {
  const uid = uidAlone(occurrence, context);
  const vevents = written.get(occurrence.event) ?? [];
  const planned = occurrence.planned?.start ?? occurrence.start;
  const own = vevents.find((vevent) => vevent.uid === uid);
  const override = vevents.find(({ recurrenceId }) => recurrenceId === planned);
  const [master] = vevents;
  if (own) return [own];
  if (override) return [standingAlone(override, uid)];
  return master && occurrence.status === 'planned' ? [standingAlone(master, uid, occurrence)] : [];
}

function deadlineFiles(context: FeedContext): File[] {
  const { portal, language } = context;
  const { feeds } = language.words;
  const values = { municipality: portal.site.municipality.name };
  const [title, description] = [fill(feeds.deadlines, values), fill(feeds.deadlinesDescription, values)];
  const written = veventsOf(icsDeadlinesOf(context).map((deadline) => ({ ...deadline, alarms: REMINDERS })));
  const frame = (path: string) => frameWith(context, path, '/tilskudd/', title, description);
  const { plain, reminding } = deadlinePaths;
  return [
    [plain, icsFeed(frame(plain), written.map(withoutAlarms))],
    [reminding, icsFeed(frame(reminding), written)],
  ];
}

function frameOf(calendar: PortalCalendar, until: LocalDate | undefined, context: FeedContext): IcsCalendar {
  const { language, portal } = context;
  const { feeds } = language.words;
  const values = { name: portal.site.name, municipality: portal.site.municipality.name };
  const about = fill(calendar.kind === 'all' ? feeds.allDescription : feeds.chosenDescription, values);
  const cut = until && fill(feeds.cut, { date: longDate(language, until, portal.now) });
  const title = calendarTitle(language, portal, calendar);
  return frameWith(context, calendar.path, calendar.page, title, [about, cut].filter(Boolean).join(' '));
}

function eventFrame(event: PortalEvent, path: string, context: FeedContext): IcsCalendar {
  return frameWith(context, path, `/aktiviteter/${event.slug}/`, event.data.title, event.data.summary);
}

function frameWith(
  { portal, language, origin }: FeedContext,
  path: string,
  page: string,
  name: string,
  description: string,
): IcsCalendar {
  return {
    name,
    description,
    source: `${origin}${language.prefix}${path}`,
    page: `${origin}${language.prefix}${page}`,
    refreshHours: portal.site.feeds?.refresh_hours ?? 4,
  };
}

function lastDayOf({ occurrences, last }: PortalEvent): LocalDate {
  return [last, ...occurrences.map(({ end }) => dateOf(end))].sort().at(-1) ?? last;
}
