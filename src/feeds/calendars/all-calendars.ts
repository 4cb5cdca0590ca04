import { calendarRedirect, type Redirect, redirectsOf } from '../../domain/redirects.ts';
import type { Moment } from '../../domain/time/days.ts';
import { instantOf } from '../../domain/time/zoned.ts';
import { longDate } from '../../i18n/dates.ts';
import { fill } from '../../i18n/index.ts';
import {
  type CalendarFiles,
  type CalendarStamp,
  type CalendarStamps,
  calendarFiles,
  NOTHING_PUBLISHED,
} from './calendar-files.ts';
import type { FeedContext } from '../feed-context.ts';
import { icsFeed } from './ics.ts';
import { modifiedAt } from './vevent.ts';
import { redirectFiles } from '../redirect-files.ts';
import { goneOf, type Stamps } from './stamps.ts';

/** Calendars that were published and are not made any more, but that somebody may subscribe to. */
interface EndedCalendars {
  /** For those that nothing has replaced: an empty calendar that says so, by its path in the output. */
  files: Map<string, string>;
  /** From the old address to the one that the same entry has now, both without prefix. */
  moves: Redirect[];
  stamps: Stamps<CalendarStamp>;
  /** Those that were still there in the last build. */
  vanished: { path: string; title: string; to?: string | undefined }[];
}

/** All calendars of a language: those that are made now, and those whose address is kept. */
export interface AllCalendars extends CalendarFiles {
  vanished: EndedCalendars['vanished'];
}

/** Makes every calendar in the language of a context so that none goes back behind what was published, and none is lost. */
export function allCalendars(context: FeedContext, published: CalendarStamps = NOTHING_PUBLISHED): AllCalendars {
  const redirects = redirectsOf(context.portal);
  const calendars = calendarFiles(context, published);
  const ended = endedCalendars(calendars, published, redirects, context);
  const moved = redirectFiles(calendars.files, [...ended.moves, ...redirects], context.language.prefix);
  const { entries, calendars: present } = calendars.stamps;
  return {
    ...calendars,
    // What has moved or ended first, so that no old address takes the place of a calendar that there is.
    files: new Map([...ended.files, ...moved, ...calendars.files]),
    stamps: { entries, calendars: { ...ended.stamps, ...present } },
    vanished: ended.vanished,
  };
}

/** Keeps the address of every calendar that was ever published. Those that an editor has redirected are left to that. */
function endedCalendars(
  { stamps: { calendars } }: Pick<CalendarFiles, 'stamps'>,
  published: CalendarStamps,
  redirects: readonly Redirect[],
  context: FeedContext,
): EndedCalendars {
  const { portal, language } = context;
  const now = new Map(Object.entries(calendars).map(([path, { of }]) => [of, path]));
  const redirected = new Set(redirects.flatMap((move) => calendarRedirect(move)?.from ?? []));
  const stamps = goneStamps(calendars, published.calendars, now, portal.now);
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
    moves: gone.flatMap(({ path, to }) => (to === undefined ? [] : [{ from: path, to }])),
    vanished: gone
      .filter(({ path }) => published.calendars[path]?.gone === undefined)
      .map(({ path, stamp, to }) => ({ path, title: stamp.title, to })),
  };
}

// At the old address stands what has replaced a calendar, or that it has ended; the end is a change as well, on the day
// that it was first seen.
function goneStamps(
  present: Stamps<CalendarStamp>,
  published: Stamps<CalendarStamp>,
  paths: ReadonlyMap<string, string>,
  now: Moment,
): Stamps<CalendarStamp> {
  const gone = Object.entries(goneOf(present, published, now)).map(([path, stamp]): [string, CalendarStamp] => {
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
  return modifiedAt(icsFeed(frame, []), changed);
}
