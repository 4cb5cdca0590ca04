import { type GrantMonth, grantMonths } from '../../domain/grants/grant-year.ts';
import { type UpcomingDeadline, upcomingDeadlines } from '../../domain/grants/deadlines.ts';
import type { PortalGrant } from '../../domain/portal.ts';
import { addMonths } from '../../domain/time/zoned.ts';
import type { DeadlineLevel } from '../../schemas/codes.ts';
import { dayAndMonth } from '../../i18n/dates.ts';
import { fill, type Language } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';
import { type Link, linkTo } from '../links.ts';

/** Twelve months of grants, as a picture and as a table: the first day of each month, and one line per grant. */
export interface GrantYearView {
  months: string[];
  lines: GrantLine[];
}

/** A grant in the year. Places in the picture are in months since its beginning. */
interface GrantLine {
  slug: string;
  link: Link;
  /** The periods in which it is open. */
  bars: { from: number; to: number }[];
  marks: DeadlineMark[];
  /** When it opens and the deadlines of each level, in words. */
  opens?: string | undefined;
  deadlines: Partial<Record<DeadlineLevel, string>>;
}

interface DeadlineMark {
  at: number;
  day: number;
  kind: 'due' | 'soon' | 'usual' | 'national';
}

const MONTHS = 12;
const MONTH_DAYS = 31;

/** Returns the year of the grants that are open or have a deadline in it, from the present month; nothing if there are none. */
export function grantYear(context: ViewContext, grants: readonly PortalGrant[]): GrantYearView | undefined {
  const first = `${context.portal.now.slice(0, 7)}-01`;
  const months = Array.from({ length: MONTHS }, (_, index) => addMonths(first, index));
  const lines = grants
    .map((grant) => grantLine(context, grant, months))
    .filter(({ bars, marks }) => bars.length > 0 || marks.length > 0);
  return lines.length > 0 ? { months, lines } : undefined;
}

function grantLine({ portal: { now }, language }: ViewContext, grant: PortalGrant, months: string[]): GrantLine {
  const { data, status, slug } = grant;
  const drawn = grantMonths(data, now, MONTHS);
  const coming = upcomingDeadlines(data.deadlines, now);
  return {
    slug,
    link: linkTo(language, 'grants', grant),
    bars: barsOf(drawn),
    marks: [...drawn.flatMap(markOf), ...nationalMarks(coming, months)],
    opens: data.rolling ? language.words.grants.states.rolling : status.next && opening(language, status.next, now),
    deadlines: Object.fromEntries(
      [...Map.groupBy(coming, ({ level }) => level)].map(([level, dates]) => [
        level,
        dates.map((each) => dateInWords(language, each, now)).join(language.comma ?? ', '),
      ]),
    ),
  };
}

// What is open until the end of a month and from the beginning of the next is one bar.
function barsOf(months: readonly GrantMonth[]): GrantLine['bars'] {
  const bars: GrantLine['bars'] = [];
  for (const [index, { open }] of months.entries()) {
    if (!open) continue;
    const [from, to] = [index + (open.from - 1) / MONTH_DAYS, index + open.to / MONTH_DAYS];
    const last = bars.at(-1);
    if (last?.to === from) last.to = to;
    else bars.push({ from, to });
  }
  return bars.map(({ from, to }) => ({ from: rounded(from), to: rounded(to) }));
}

function markOf({ due }: GrantMonth, index: number): DeadlineMark[] {
  if (!due) return [];
  return [{ at: placeOf(index, due.day), day: due.day, kind: due.soon ? 'soon' : due.usual ? 'usual' : 'due' }];
}

// The national deadline of what is applied for locally; without a local one it is the deadline itself.
function nationalMarks(coming: readonly UpcomingDeadline[], months: readonly string[]): DeadlineMark[] {
  if (!coming.some(({ level }) => level === 'local')) return [];
  return coming.flatMap(({ level, date }): DeadlineMark[] => {
    const index = months.indexOf(`${date.slice(0, 7)}-01`);
    const day = Number(date.slice(8));
    return level === 'national' && index >= 0 ? [{ at: placeOf(index, day), day, kind: 'national' }] : [];
  });
}

function opening(language: Language, { opens, usual }: UpcomingDeadline, now: string): string | undefined {
  if (!opens || opens <= now.slice(0, 10)) return undefined;
  const date = dayAndMonth(language, opens, now);
  return usual ? fill(language.words.grants.usualDay, { date }) : date;
}

function dateInWords(language: Language, { date, usual }: UpcomingDeadline, now: string): string {
  const day = dayAndMonth(language, date, now);
  return usual ? fill(language.words.grants.usualDay, { date: day }) : day;
}

function placeOf(month: number, day: number): number {
  return rounded(month + (day - 0.5) / MONTH_DAYS);
}

function rounded(place: number): number {
  return Math.round(place * 100) / 100;
}
