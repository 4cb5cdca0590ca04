import { calendarAnchor } from '../../domain/calendar/calendar-anchor.ts';
import { formatChoices } from '../../domain/filters/address.ts';
import type { FilterFile, ListedRow } from '../../domain/filters/filter-file.ts';
import { type Choices, isInPeriod, type Period } from '../../domain/filters/filter.ts';
import { type NearestFeed, nearestFeed, nearestWider } from '../../domain/filters/nearest.ts';
import type { LocalDate } from '../../domain/time/days.ts';
import { capitalise, longDate } from '../../i18n/dates.ts';
import { fill } from '../../i18n/phrases.ts';
import type { ListFilters } from '../../views/filters/list-filters.ts';
import { element } from './element.ts';
import { droppedName } from './names.ts';
import { rowOf } from './row.ts';

/** What some choices find, among what. */
export interface Found {
  rows: readonly ListedRow[];
  found: readonly ListedRow[];
  file: FilterFile;
  settings: ListFilters;
  choices: Choices;
  period: Period;
  today: LocalDate;
}

const MOST_ROWS = 60;

/** Returns the rows, by day if they have days, or the nearest wider choices if there are none, and the nearest calendar. */
export function resultsOf(context: Found): HTMLElement[] {
  if (context.found.length === 0) return [widerLinks(context)];
  const groups = isDated(context) ? rowsByDay(context) : [[undefined, context.found] as const];
  return [...calendarLink(context), rowsUpTo(context, groups, MOST_ROWS)];
}

/** Rows of a day, or all rows of a list without days. */
type Group = readonly [day: LocalDate | undefined, rows: readonly ListedRow[]];

// Whole days; a list without days is cut where it is.
function rowsUpTo(context: Found, groups: readonly Group[], most: number): HTMLElement {
  const list = element('div');
  let shown = 0;
  for (const [day, rows] of groups) {
    if (shown >= most) break;
    const some = day === undefined ? rows.slice(0, most) : rows;
    list.append(groupOf(context, day, some));
    shown += some.length;
  }
  const total = groups.reduce((sum, [, rows]) => sum + rows.length, 0);
  if (shown < total) list.append(moreButton(context, groups, list, shown));
  return list;
}

function moreButton(context: Found, groups: readonly Group[], list: HTMLElement, shown: number): HTMLElement {
  const button = element('button', { type: 'button', className: 'ds-button' }, context.settings.words.showMore);
  button.addEventListener('click', () => {
    const longer = rowsUpTo(context, groups, shown + MOST_ROWS);
    list.replaceWith(longer);
    longer.querySelectorAll<HTMLElement>('.what a')[shown]?.focus();
  });
  return button;
}

// What goes on for long is listed on the first of its days only.
function rowsByDay({ found, period }: Found): Group[] {
  const days = new Map<LocalDate, ListedRow[]>();
  const listed = new Set<string>();
  for (const row of found) {
    const within = (row.days ?? []).filter((day) => isInPeriod(day, period));
    if (row.isLong && listed.has(row.entry)) continue;
    listed.add(row.entry);
    for (const day of row.isLong ? within.slice(0, 1) : within) days.set(day, [...(days.get(day) ?? []), row]);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

function groupOf(context: Found, day: LocalDate | undefined, rows: readonly ListedRow[]): HTMLElement {
  const { settings, choices, today } = context;
  const section = element('section', { className: 'hours' });
  if (day !== undefined) section.append(headingOf(capitalise(longDate(settings, day, today))));
  const isEverywhere = ({ facts }: ListedRow) => choices.sted !== undefined && facts.sted === undefined;
  const own = rows.filter((row) => !isEverywhere(row));
  const everywhere = rows.filter(isEverywhere);
  if (own.length > 0) section.append(listOf(context, own));
  if (everywhere.length > 0) {
    const { everywhere: name } = settings.words;
    section.append(day === undefined ? headingOf(name) : element('h3', { className: 'going-on' }, name));
    section.append(listOf(context, everywhere));
  }
  return section;
}

function headingOf(text: string): HTMLElement {
  const heading = element('div', { className: 'part ruled' });
  heading.append(element('h2', {}, text));
  return heading;
}

function listOf(context: Found, rows: readonly ListedRow[]): HTMLElement {
  const list = element('ol', { className: 'rows' });
  Object.assign(list.dataset, context.settings.layout);
  list.append(...rows.map((row) => rowOf(context, row)));
  return list;
}

function widerLinks({ rows, file, settings, choices, today }: Found): HTMLElement {
  const { words } = settings;
  const part = element('div');
  const list = element('ul');
  for (const wider of nearestWider(rows, file.filters, choices, today)) {
    const name = wider.dropped.map((key) => droppedName(key, choices, file, words)).join(', ');
    const href = location.pathname + formatChoices(wider.choices, file.filters);
    const link = element('a', { href }, `${name} (${wider.n})`);
    link.dataset.wider = '';
    const item = element('li');
    item.append(link);
    list.append(item);
  }
  part.append(element('p', {}, words.nothing), list);
  return part;
}

// Only lists with days have a calendar in any case.
function calendarLink(context: Found): HTMLElement[] {
  const { rows, file, settings, choices } = context;
  const { words, subscribing, calendarPrefix } = settings;
  const nearest = nearestFeed(rows, file.filters, choices);
  if (!nearest && !isDated(context)) return [];
  const path = nearest?.feed ?? '/kalender/alt.ics';
  const line = element('p', { className: 'screen-only' });
  const download = element('a', { href: calendarPrefix + path }, path.split('/').at(-1) ?? '');
  const link = element('a', { href: `${subscribing}#${calendarAnchor(path)}` }, calendarText(context, nearest));
  line.append(link, ' (', download, ')');
  if (choices.sted && isDated(context)) line.append(` ${words.areaCalendar}`);
  return [line];
}

function calendarText(context: Found, nearest: NearestFeed | undefined): string {
  const { words } = context.settings;
  if (!nearest) return words.allCalendar;
  const { name, isExact } = nearest;
  if (!isDated(context)) return fill(words.getThis, { name });
  return fill(isExact ? words.calendar : words.nearestCalendar, { name });
}

function isDated({ file }: Found): boolean {
  return file.filters.some(({ match }) => match === 'days');
}
