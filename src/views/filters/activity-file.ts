import { comingRows } from '../../domain/calendar/agenda.ts';
import { type AgendaRow, hourOn } from '../../domain/calendar/agenda-row.ts';
import { isLongRunning } from '../../domain/events/long-running.ts';
import { activityFacts } from '../../domain/filters/activity-facts.ts';
import { type FilterFile, type ListedRow, packRows } from '../../domain/filters/filter-file.ts';
import { memoizeByInputs } from '../../domain/lookups/memoize-by-inputs.ts';
import { dateOf } from '../../domain/time/days.ts';
import { activityRows } from '../activities/activity-row.ts';
import type { ViewContext } from '../context.ts';
import { activityFilters } from './activity-filters.ts';
import { usedFilters } from './entry-list.ts';

/** The portal in a language, with its agenda. */
export type FileContext = Pick<ViewContext, 'portal' | 'language' | 'agenda'>;

/** Makes the file of coming activities that the filters of a language read. */
export function activityFile({ portal, language, agenda }: FileContext, origin: string): FilterFile {
  const context = { portal, language, agenda, sampleShown: false, origin: new URL(origin) };
  const made = dateOf(portal.now);
  const rows = groupedRows(context, comingIn(context));
  return { made, filters: usedFilters(activityFilters(context), rows), ...packRows(rows, made) };
}

// Rows that differ in their day alone are one, in the order of their hours.
function groupedRows(context: ViewContext, rows: readonly AgendaRow[]): ListedRow[] {
  const all = rows.map((row) => ({ row, ...shownOf(context, row) }));
  const groups = [...Map.groupBy(all, ({ text }) => text).values()];
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

type ShownRow = Omit<ListedRow, 'days'>;

const memoizedRow = memoizeByInputs<AgendaRow, { shown: ShownRow; text: string }>();

// A row is shown in the same way as long as the settings and the moment are the same.
function shownOf(context: ViewContext, row: AgendaRow): { shown: ShownRow; text: string } {
  const { portal, language } = context;
  return memoizedRow(row, [portal.site, portal.now, language], () => {
    const shown = newShown(context, row);
    return { shown, text: JSON.stringify(shown) };
  });
}

function newShown(context: ViewContext, row: AgendaRow): ShownRow {
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
    ...noteOf([title.change?.now, title.note?.text, ...notes.map(({ text }) => text)]),
    facts: activityFacts(row),
  };
}

function noteOf(notes: readonly (string | undefined)[]): { notes?: string } {
  const text = notes.filter((note) => note !== undefined).join(' · ');
  return text ? { notes: text } : {};
}
