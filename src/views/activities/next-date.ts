import { endOf } from '../../domain/calendar/agenda-row.ts';
import { confirmedOn } from '../../domain/events/freshness.ts';
import { comingOccurrences, nextOccurrence, type PortalEvent, type PortalOccurrence } from '../../domain/portal.ts';
import { addDays, dateOf, isTimed } from '../../domain/time/days.ts';
import { capitalise, dayAndMonth, longDate } from '../../i18n/dates.ts';
import { fill } from '../../i18n/index.ts';
import { dateAndTime } from '../../i18n/when.ts';
import type { ViewContext } from '../context.ts';
import { type DayName, dayHeading, dayHeadings, dayNameAttributes } from '../day-names.ts';
import {
  type Badge,
  type Change,
  changeDetails,
  type ForeignText,
  lastOccurrence,
  noteOf,
  recurrenceText,
  statusBadge,
} from './occurrence-text.ts';

/** When an activity is: its next date, and how often it repeats. */
export interface WhenView {
  next?: NextDate | undefined;
  /** The sentence about a series that has not been confirmed for long. */
  unconfirmed?: string | undefined;
  /** Whether all dates are over, and the sentence about the last one. */
  isOver: boolean;
  last?: string | undefined;
  series?: string | undefined;
}

/** The next date, and what the page says once that date is over, until it is rebuilt. */
interface NextDate {
  start: string;
  end: string;
  when: DayName;
  badge?: Badge | undefined;
  note?: ForeignText | undefined;
  /** What a change replaced. */
  before?: ForeignText | undefined;
  afterwards: { from: string; text: string };
}

/** Returns when an activity is. */
export function whenOf(context: ViewContext, event: PortalEvent): WhenView {
  const { portal, language } = context;
  const { now } = portal;
  const [next] = comingOccurrences(event, now);
  const last = lastOccurrence(event);
  const isSilent = event.freshness === 'silent';
  const confirmed = dayAndMonth(language, confirmedOn(event.data) ?? event.data.start, now);
  const { unconfirmed, lastWas } = language.words.activity;
  return {
    next: next && nextDate(context, next),
    unconfirmed: isSilent || event.freshness === 'unanswered' ? fill(unconfirmed, { date: confirmed }) : undefined,
    isOver: !next && !isSilent,
    last: !next && last ? fill(lastWas, { date: longDate(language, last.start, now) }) : undefined,
    series: recurrenceText(language, event, now),
  };
}

function nextDate({ portal, language }: ViewContext, next: PortalOccurrence): NextDate {
  const { now } = portal;
  const end = endOf({ occurrence: next });
  const after = nextOccurrence(next);
  return {
    start: next.start,
    end,
    when: dateAndTimeByDay(language, next, now),
    badge: statusBadge(language, next),
    note: noteOf(next),
    before: beforeOf(changeDetails(language, next, { movedAway: false, now })),
    afterwards: {
      from: isTimed(end) ? end : addDays(end, 1),
      text: after ? capitalise(dateAndTime(language, after, now)) : language.words.activity.over,
    },
  };
}

// «I dag, lørdag 21. november kl. 18.00–20.00», with the names of the day on other days.
function dateAndTimeByDay(language: ViewContext['language'], next: PortalOccurrence, now: string): DayName {
  const day = dateOf(next.start);
  const withDay = (heading: string) => dateAndTime(language, next, now).replace(longDate(language, day, now), heading);
  const { text } = dayHeading(language, day, now);
  return {
    text: withDay(text),
    attributes: dayNameAttributes(day, now, dayHeadings(language, day, now).map(withDay)),
  };
}

function beforeOf(change: Change | undefined): ForeignText | undefined {
  return change?.before ? { text: change.before, lang: change.beforeLang } : undefined;
}
