import { calendarRedirect, type Redirect, redirectsOf } from '../../domain/redirects.ts';
import type { Moment } from '../../domain/time/days.ts';
import { instantOf } from '../../domain/time/zoned.ts';
import { longDate } from '../../i18n/dates.ts';
import { fill } from '../../i18n/index.ts';
import { type CalendarFiles, calendarFiles } from './calendar-files.ts';
import { type CalendarStamp, type CalendarStamps, NOTHING_PUBLISHED } from './calendar-stamps.ts';
import type { FeedContext } from '../feed-context.ts';
import { icsFeed } from './ics.ts';
import { withLastModified } from './vevent.ts';
import { redirectFiles } from '../redirect-files.ts';
import { missingStamps, type Stamps } from './stamps.ts';

/** Calendars that were published and no longer exist, but may still have subscribers. */
interface EndedCalendars {
  /** Those without a successor: an empty calendar that says so, by output path. */
  files: Map<string, string>;
  /** From the old address to the entry's present one, both without prefix. */
  redirects: Redirect[];
  stamps: Stamps<CalendarStamp>;
  /** Those that still existed in the last build. */
  vanished: { path: string; title: string; to?: string | undefined }[];
}

/** All calendars of a language: the current ones, and those that keep their old address. */
export interface AllCalendars extends CalendarFiles {
  vanished: EndedCalendars['vanished'];
}

/**
 * Creates every calendar in the language of a context, without older timestamps than published and without losing any.
 */
export function allCalendars(context: FeedContext, published: CalendarStamps = NOTHING_PUBLISHED): AllCalendars {
  const redirects = redirectsOf(context.portal);
  const calendars = calendarFiles(context, published);
  const ended = endedCalendars(calendars, published, redirects, context);
  const moved = redirectFiles(calendars.files, [...ended.redirects, ...redirects], context.language.prefix);
  const { entries, calendars: present } = calendars.stamps;
  return {
    ...calendars,
    // Moved and ended calendars come first, so that an old address never replaces an existing calendar.
    files: new Map([...ended.files, ...moved, ...calendars.files]),
    stamps: { entries, calendars: { ...ended.stamps, ...present } },
    vanished: ended.vanished,
  };
}

/** Keeps the address of every calendar ever published, except those that an editor has redirected. */
function endedCalendars(
  { stamps: { calendars } }: Pick<CalendarFiles, 'stamps'>,
  published: CalendarStamps,
  redirects: readonly Redirect[],
  context: FeedContext,
): EndedCalendars {
  const { portal, language } = context;
  const now = new Map(Object.entries(calendars).map(([path, { of }]) => [of, path]));
  const redirected = new Set(redirects.flatMap((move) => calendarRedirect(move)?.from ?? []));
  const stamps = endedStamps(calendars, published.calendars, now, portal.now);
  const gone = Object.entries(stamps)
    .filter(([path]) => !redirected.has(path))
    .map(([path, stamp]) => ({ path, stamp, to: now.get(stamp.of) }));
  return {
    stamps,
    files: new Map(
      gone
        .filter(({ to }) => to === undefined)
        .map(({ path, stamp }) => [`${language.prefix}${path}`.slice(1), endedFeed(path, stamp, context)]),
    ),
    redirects: gone.flatMap(({ path, to }) => (to === undefined ? [] : [{ from: path, to }])),
    vanished: gone
      .filter(({ path }) => published.calendars[path]?.gone === undefined)
      .map(({ path, stamp, to }) => ({ path, title: stamp.title, to })),
  };
}

// The old address has the successor of a calendar, or says that it has ended; the end is also a change, dated when it
// was first seen.
function endedStamps(
  present: Stamps<CalendarStamp>,
  published: Stamps<CalendarStamp>,
  paths: ReadonlyMap<string, string>,
  now: Moment,
): Stamps<CalendarStamp> {
  const gone = Object.entries(missingStamps(present, published, now)).map(([path, stamp]): [string, CalendarStamp] => {
    const replacement = present[paths.get(stamp.of) ?? ''];
    if (replacement) return [path, { ...stamp, changed: replacement.changed, digest: replacement.digest }];
    if (stamp.digest === ENDED) return [path, stamp];
    const changed = Math.max(stamp.changed + 60_000, instantOf(`${stamp.gone}T00:00`));
    return [path, { ...stamp, changed, digest: ENDED }];
  });
  return Object.fromEntries(gone);
}

const ENDED = 'ended';

function endedFeed(path: string, { title, gone = '', changed }: CalendarStamp, context: FeedContext): string {
  const { portal, language, origin } = context;
  const { feeds } = language.words;
  const page = `${origin}${language.prefix}/kalender/abonner/`;
  const frame = {
    name: fill(feeds.ended, { title }),
    description: fill(feeds.endedDescription, { date: longDate(language, gone), page }),
    source: `${origin}${language.prefix}${path}`,
    page,
    refreshHours: portal.site.feeds?.refresh_hours ?? 4,
  };
  return withLastModified(icsFeed(frame, []), changed);
}
