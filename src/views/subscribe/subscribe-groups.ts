import { type CalendarKind, calendarsOf, deadlinePaths, type PortalCalendar } from '../../domain/calendar/calendars.ts';
import { taskCalendarsOf } from '../../domain/calendar/task-calendars.ts';
import { comingOccurrences, type Portal, type PortalEvent } from '../../domain/portal.ts';
import { calendarTitle, chosenName, taskCalendarTitle } from '../../i18n/calendars.ts';
import { count, fill, type Language } from '../../i18n/index.ts';

/** A calendar on the subscription page. */
export interface Feed {
  /** The path without prefix. */
  path: string;
  /** Its name in the list and in an app. */
  name: string;
  title: string;
  /** The number of entries, as text. */
  size?: string;
  text?: string;
}

/** A group of calendars. */
export interface FeedGroup {
  id: string;
  title: string;
  feeds: Feed[];
}

/** Groups the calendars by their kind; those of associations and venues are on their own pages. */
export function feedGroups(portal: Portal, language: Language): FeedGroup[] {
  const { groups } = language.words.subscribe;
  const feeds = feedsByKind(portal, language);
  const group = (id: string, title: string, ...kinds: CalendarKind[]): FeedGroup => {
    return { id, title, feeds: kinds.flatMap((kind) => feeds.get(kind) ?? []) };
  };
  return [
    group('velg', groups.all, 'all', 'free', 'little-norwegian'),
    group('tema', groups.theme, 'theme'),
    group('malgruppe', groups.audience, 'audience'),
    group('sted', groups.area, 'area'),
    { id: 'oppdragene', title: language.words.shifts.group, feeds: taskFeeds(portal, language) },
    { id: 'fristene', title: groups.deadlines, feeds: deadlineFeeds(portal, language) },
  ].filter((each) => each.feeds.length > 0);
}

function feedsByKind(portal: Portal, language: Language): Map<CalendarKind, Feed[]> {
  const coming = new Set(portal.events.filter((event) => comingOccurrences(event, portal.now).length > 0));
  const feeds = calendarsOf(portal).map((calendar) => ({
    kind: calendar.kind,
    feed: feedOf(calendar, coming, portal, language),
  }));
  const kinds = Map.groupBy(feeds, ({ kind }) => kind);
  return new Map([...kinds].map(([kind, each]) => [kind, each.map(({ feed }) => feed)]));
}

function feedOf(calendar: PortalCalendar, coming: ReadonlySet<PortalEvent>, portal: Portal, language: Language): Feed {
  const { subscribe } = language.words;
  const own: Partial<Record<CalendarKind, string>> = {
    ...{ all: subscribe.all, free: subscribe.free, 'little-norwegian': subscribe.littleNorwegian },
  };
  const n = calendar.events.filter((event) => coming.has(event)).length;
  return {
    path: calendar.path,
    name: own[calendar.kind] ?? chosenName(language, portal, calendar.kind, calendar.of),
    title: calendarTitle(language, portal, calendar),
    size: n > 0 ? count(language, subscribe.count, n) : subscribe.none,
  };
}

// As many calendars as there are interests and areas: those without a task now are left out here.
function taskFeeds(portal: Portal, language: Language): Feed[] {
  const { shifts, subscribe } = language.words;
  return taskCalendarsOf(portal)
    .filter(({ kind, tasks }) => kind === 'all' || tasks.length > 0)
    .map(({ kind, of, path, tasks }) => ({
      path,
      name: kind === 'all' ? shifts.allTasks : chosenName(language, portal, kind, of),
      title: taskCalendarTitle(language, portal, { kind, of }),
      size: tasks.length > 0 ? count(language, shifts.size, tasks.length) : subscribe.none,
    }));
}

function deadlineFeeds({ site }: Portal, { words }: Language): Feed[] {
  const { subscribe, feeds } = words;
  const title = fill(feeds.deadlines, { municipality: site.municipality.name });
  return [
    { path: deadlinePaths.plain, name: subscribe.deadlines, title, text: subscribe.deadlinesText },
    { path: deadlinePaths.reminding, name: subscribe.reminding, title, text: subscribe.remindingText },
  ];
}
