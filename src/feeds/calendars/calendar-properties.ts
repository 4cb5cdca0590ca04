import type { PortalCalendar } from '../../domain/calendar/calendars.ts';
import { choicePath, type GrantChoice } from '../../domain/grants/choices.ts';
import type { TaskCalendar } from '../../domain/calendar/task-calendars.ts';
import type { PortalEvent } from '../../domain/portal.ts';
import type { LocalDate } from '../../domain/time/days.ts';
import { calendarTitle, taskCalendarTitle } from '../../i18n/calendars.ts';
import { grantChoiceName } from '../../i18n/grant-choices.ts';
import { longDate } from '../../i18n/dates.ts';
import { fill } from '../../i18n/index.ts';
import { siteValues } from '../../i18n/site-name.ts';
import type { FeedContext } from '../feed-context.ts';
import type { IcsCalendar } from './ics.ts';

/** Returns the properties of a calendar of several events; `until` is the last day that fits, if it was cut. */
export function calendarProperties(
  calendar: PortalCalendar,
  until: LocalDate | undefined,
  context: FeedContext,
): IcsCalendar {
  const { language, portal } = context;
  const { feeds } = language.words;
  const values = siteValues(language, portal.site);
  const about = fill(calendar.kind === 'all' ? feeds.allDescription : feeds.chosenDescription, values);
  const title = calendarTitle(language, portal, calendar);
  return icsProperties(context, calendar.path, calendar.page, title, about + cutText(until, context));
}

/** Returns the properties of a calendar of tasks; `until` is the last day that fits, if it was cut. */
export function taskProperties(
  calendar: TaskCalendar,
  until: LocalDate | undefined,
  context: FeedContext,
): IcsCalendar {
  const { language, portal } = context;
  const about = fill(language.words.shifts.feedDescription, { municipality: portal.site.municipality.name });
  const title = taskCalendarTitle(language, portal, calendar);
  return icsProperties(context, calendar.path, calendar.page, title, about + cutText(until, context));
}

/** Returns the properties of the calendar of one event, or of one of its dates. */
export function eventProperties(event: PortalEvent, path: string, context: FeedContext): IcsCalendar {
  return icsProperties(context, path, `/aktiviteter/${event.slug}/`, event.data.title, event.data.summary);
}

/** Returns the properties of the calendar of deadlines, at one of its addresses. */
export function deadlineProperties(path: string, context: FeedContext): IcsCalendar {
  const { feeds } = context.language.words;
  const values = { municipality: context.portal.site.municipality.name };
  const [title, description] = [fill(feeds.deadlines, values), fill(feeds.deadlinesDescription, values)];
  return icsProperties(context, path, '/tilskudd/', title, description);
}

/** Returns the properties of the calendar of the deadlines of grants that fit a choice. */
export function chosenDeadlineProperties(choice: GrantChoice, path: string, context: FeedContext): IcsCalendar {
  const { language, portal } = context;
  const { grantFinder, feeds } = language.words;
  const values = {
    municipality: portal.site.municipality.name,
    choice: grantChoiceName(language, portal.site, choice),
  };
  return icsProperties(context, path, choicePath(choice), fill(grantFinder.feedTitle, values), feeds.deadlinesOfGrants);
}

function cutText(until: LocalDate | undefined, { language, portal }: FeedContext): string {
  return until ? ` ${fill(language.words.feeds.cut, { date: longDate(language, until, portal.now) })}` : '';
}

function icsProperties(
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
