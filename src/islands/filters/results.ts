import { calendarAnchor } from '../../domain/calendar/calendar-anchor.ts';
import { formatChoices } from '../../domain/filters/address.ts';
import type { ActivityFile, ActivityRow } from '../../domain/filters/activity-file.ts';
import { type Choices, isInPeriod, type Period } from '../../domain/filters/filter.ts';
import { nearestFeed, nearestWider } from '../../domain/filters/nearest.ts';
import type { LocalDate } from '../../domain/time/days.ts';
import { capitalise, longDate } from '../../i18n/dates.ts';
import { fill } from '../../i18n/phrases.ts';
import type { ListFilters } from '../../views/filters/list-filters.ts';
import { element } from './element.ts';
import { droppedName } from './names.ts';

/** What some choices find, among what. */
export interface Found {
  rows: readonly ActivityRow[];
  found: readonly ActivityRow[];
  file: ActivityFile;
  settings: ListFilters;
  choices: Choices;
  period: Period;
  today: LocalDate;
}

const MOST_ROWS = 60;

/** Returns the rows by day, or the nearest wider choices if there are none, and the nearest calendar. */
export function resultsOf(context: Found): HTMLElement[] {
  if (context.found.length === 0) return [widerLinks(context)];
  return [calendarLink(context), daysUpTo(context, MOST_ROWS)];
}

function daysUpTo(context: Found, most: number): HTMLElement {
  const byDay = rowsByDay(context);
  const list = element('div');
  let shown = 0;
  for (const [day, rows] of byDay) {
    if (shown >= most) break;
    list.append(dayOf(context, day, rows));
    shown += rows.length;
  }
  const total = byDay.reduce((sum, [, rows]) => sum + rows.length, 0);
  if (shown < total) list.append(moreButton(context, list, shown));
  return list;
}

function moreButton(context: Found, list: HTMLElement, shown: number): HTMLElement {
  const button = element('button', { type: 'button', className: 'ds-button' }, context.settings.words.showMore);
  button.addEventListener('click', () => {
    const longer = daysUpTo(context, shown + MOST_ROWS);
    list.replaceWith(longer);
    longer.querySelectorAll<HTMLElement>('.what a')[shown]?.focus();
  });
  return button;
}

// What goes on for long is listed on the first of its days only.
function rowsByDay({ found, period }: Found): [LocalDate, ActivityRow[]][] {
  const days = new Map<LocalDate, ActivityRow[]>();
  const listed = new Set<string>();
  for (const row of found) {
    const within = row.days.filter((day) => isInPeriod(day, period));
    if (row.isLong && listed.has(row.entry)) continue;
    listed.add(row.entry);
    for (const day of row.isLong ? within.slice(0, 1) : within) days.set(day, [...(days.get(day) ?? []), row]);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

function dayOf(context: Found, day: LocalDate, rows: readonly ActivityRow[]): HTMLElement {
  const { settings, choices, today } = context;
  const section = element('section', { className: 'hours' });
  const heading = element('div', { className: 'part ruled' });
  heading.append(element('h2', {}, capitalise(longDate(settings, day, today))));
  section.append(heading);
  const isEverywhere = ({ facts }: ActivityRow) => choices.sted !== undefined && facts.sted === undefined;
  const own = rows.filter((row) => !isEverywhere(row));
  const everywhere = rows.filter(isEverywhere);
  if (own.length > 0) section.append(listOf(settings, own));
  if (everywhere.length > 0) {
    section.append(element('h3', { className: 'going-on' }, settings.words.everywhere), listOf(settings, everywhere));
  }
  return section;
}

function listOf(settings: ListFilters, rows: readonly ActivityRow[]): HTMLElement {
  const list = element('ol', { className: 'rows' });
  list.dataset.wide = '';
  list.append(...rows.map((row) => rowOf(settings, row)));
  return list;
}

function rowOf({ entries }: ListFilters, row: ActivityRow): HTMLElement {
  const item = element('li', { className: 'row' });
  const when = element('p', { className: 'when' }, row.from);
  if (row.to) when.append(element('span', { className: 'to' }, `–${row.to}`));
  const what = element('p', { className: 'what' });
  if (row.badge) what.append(element('span', { className: 'status-badge' }, row.badge), ' ');
  const link = element('a', { href: `${entries}${row.entry}/`, lang: row.lang ?? '' }, row.title);
  if (!row.lang) link.removeAttribute('lang');
  if (row.isOff) what.append(element('s'));
  (what.querySelector('s') ?? what).append(link);
  const where = element('p', { className: 'where' }, row.place);
  where.append(element('span', { className: 'org' }, ` · ${row.organisers}`));
  item.append(when, what, where);
  if (row.price) item.append(element('p', { className: 'price' }, row.price));
  if (row.notes) item.append(element('p', { className: 'notes' }, row.notes));
  return item;
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

function calendarLink({ rows, file, settings, choices }: Found): HTMLElement {
  const { words, subscribing, calendarPrefix } = settings;
  const nearest = nearestFeed(rows, file.filters, choices);
  const path = nearest?.feed ?? '/kalender/alt.ics';
  const text = nearest?.isExact
    ? `${words.calendar}: ${nearest.name}`
    : nearest
      ? fill(words.nearestCalendar, { name: nearest.name })
      : words.allCalendar;
  const line = element('p', { className: 'screen-only' });
  const download = element('a', { href: calendarPrefix + path }, path.split('/').at(-1) ?? '');
  line.append(element('a', { href: `${subscribing}#${calendarAnchor(path)}` }, text), ' (', download, ')');
  if (choices.sted) line.append(` ${words.areaCalendar}`);
  return line;
}
