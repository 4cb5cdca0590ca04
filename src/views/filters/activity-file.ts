import { agendaOf, comingRows } from '../../domain/calendar/agenda.ts';
import { type AgendaRow, hourOn } from '../../domain/calendar/agenda-row.ts';
import { isLongRunning } from '../../domain/events/long-running.ts';
import { activityFacts } from '../../domain/filters/activity-facts.ts';
import { type FilterFile, type ListedRow, packRows } from '../../domain/filters/filter-file.ts';
import { dateOf } from '../../domain/time/days.ts';
import { activityRows } from '../activities/activity-row.ts';
import type { ViewContext } from '../context.ts';
import { activityFilters } from './activity-filters.ts';
import { usedFilters } from './entry-list.ts';
import type { FilterContext } from './list-filters.ts';

/** Makes the file of coming activities that the filters of a language read. */
export function activityFile({ portal, language }: FilterContext, origin: string): FilterFile {
  const agenda = agendaOf(portal);
  const context = { portal, language, agenda, sampleShown: false, origin: new URL(origin) };
  const made = dateOf(portal.now);
  const rows = groupedRows(context, comingIn(context));
  return { made, filters: usedFilters(activityFilters(context), rows), ...packRows(rows, made) };
}

// Rows that differ in their day alone are one, in the order of their hours.
function groupedRows(context: ViewContext, rows: readonly AgendaRow[]): ListedRow[] {
  const all = rows.map((row) => ({ row, shown: shownOf(context, row) }));
  const groups = [...Map.groupBy(all, ({ shown }) => JSON.stringify(shown)).values()];
  const sorted = groups.flatMap(([first, ...more]) =>
    first ? [{ hour: hourOn(first.row), ...first.shown, days: [first, ...more].map(({ row }) => row.day) }] : [],
  );
  return sorted.sort((a, b) => (a.hour < b.hour ? -1 : Number(a.hour > b.hour))).map(({ hour, ...row }) => row);
}

function comingIn({ portal, agenda }: ViewContext): AgendaRow[] {
  const today = dateOf(portal.now);
  const days = [...agenda.keys()].filter((day) => day >= today).sort();
  return days.flatMap((day) => comingRows(agenda.get(day) ?? [], portal.now));
}

function shownOf(context: ViewContext, row: AgendaRow): Omit<ListedRow, 'days'> {
  const [view] = activityRows(context, [row]);
  if (!view) throw new Error('A row has one view.');
  const { title, when, place, organisers, price, notes } = view;
  return {
    entry: row.occurrence.event.slug,
    title: title.link.title,
    ...(title.link.lang && { lang: title.link.lang }),
    ...(title.isOff && { isOff: true }),
    ...(isLongRunning(row.occurrence) && { isLong: true }),
    ...(title.badge && { badge: title.badge.text }),
    ...('text' in when ? { from: when.text } : { from: when.from, ...(when.to && { to: `–${when.to}` }) }),
    where: place.text,
    ...(place.lang && { whereLang: place.lang }),
    organisers,
    ...(price && { price }),
    ...noteOf([title.change?.now, title.note?.text, ...notes]),
    facts: activityFacts(row),
  };
}

function noteOf(notes: readonly (string | undefined)[]): { notes?: string } {
  const text = notes.filter((note) => note !== undefined).join(' · ');
  return text ? { notes: text } : {};
}
