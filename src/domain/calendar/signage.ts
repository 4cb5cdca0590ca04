import type { Agenda } from './agenda.ts';
import type { AgendaRow } from './agenda-row.ts';
import { dateOf, isTimed, type LocalDate } from '../time/days.ts';
import { isOver } from '../events/occurrences.ts';
import type { Portal } from '../portal.ts';
import { weekFrom } from './week-sheets.ts';

/** One page address of an information screen, and what it shows. */
export interface Screen {
  /** The address below `/skjerm/`, without the last slash: `sted/asen/2`. */
  slug: string;
  /** The slug of its area; empty for the whole municipality. */
  area: string;
  /** The address that the screen goes to next, without the language prefix. */
  next: string;
  page: ScreenPage<AgendaRow>;
  /** The number in the address. */
  position: number;
  /** The page number and page count as shown to readers. */
  number: number;
  of: number;
}

/** What one screen has room for: rows, text lines in total, and characters per line. */
interface Shape {
  rows: number;
  lines: number;
  characters: number;
}

/**
 * A landscape screen (16:9) and a portrait one, as drawn by `styles/signage/screen.css`. Characters are counted
 * conservatively, so that wide letters fit too.
 */
const LANDSCAPE: Shape = { rows: 7, lines: 14, characters: 40 };
const PORTRAIT: Shape = { rows: 12, lines: 26, characters: 28 };

/** Characters of a notice per line; each line takes the place of one text line. */
const NOTICE_CHARACTERS = { landscape: 80, portrait: 44 };

/**
 * Extra addresses after the last page, which show the first page again. The next build may have fewer pages, and a
 * screen that reaches a missing address would stay there until someone restarts it.
 */
const SPARE_PAGES = 8;

/** Characters that a status label takes. */
const STATUS_CHARACTERS = 12;

/** A day on a screen, with its rows. */
interface Day<Row> {
  day: LocalDate;
  rows: Row[];
}

/** One of the pages that follow each other on a screen. */
export interface ScreenPage<Row> {
  days: Day<Row>[];
  /** The rows that also fit on a portrait screen; they come first on the next page. */
  more: Day<Row>[];
}

/** Lists every screen page, for the whole municipality and for each area: today, then the next six days. */
export function screensOf(portal: Portal, agenda: Agenda): Screen[] {
  return ['', ...portal.site.areas.map(({ slug }) => slug)].flatMap((area) => screensFor(area, portal, agenda));
}

/** Returns the address of a screen page, without the language prefix. */
export function screenAddress(area = '', number = 1): string {
  const slug = slugOf(area, number);
  return slug ? `/skjerm/${slug}/` : '/skjerm/';
}

/**
 * Splits days into screen pages: at most seven rows, and five more on a portrait screen.
 *
 * Long names take more lines, so such a page has fewer rows: nothing may be cut off. `textsOf` returns the texts
 * stacked in a row.
 */
export function screenPages<Row>(
  days: readonly Day<Row>[],
  textsOf: (row: Row) => readonly string[],
  notice = '',
): ScreenPage<Row>[] {
  const items = days.flatMap(({ day, rows }) => rows.map((row) => ({ day, row, texts: textsOf(row) })));
  const lying = roomIn(LANDSCAPE, notice, NOTICE_CHARACTERS.landscape);
  const standing = roomIn(PORTRAIT, notice, NOTICE_CHARACTERS.portrait);
  const pages: ScreenPage<Row>[] = [];
  for (let start = 0; start < items.length;) {
    const rest = items.slice(start, start + PORTRAIT.rows);
    const most = howManyFit(rest, standing);
    const own = Math.max(1, Math.min(howManyFit(rest, lying), most));
    pages.push({ days: byDay(rest.slice(0, own)), more: byDay(rest.slice(own, most)) });
    start += own;
  }
  return pages;
}

function screensFor(area: string, { site, now }: Portal, agenda: Agenda): Screen[] {
  const place = area ? { kind: 'area' as const, of: area } : undefined;
  const days = weekFrom(dateOf(now), agenda, place).map(({ day, rows }) => ({
    day,
    rows: rows.filter(({ occurrence }) => !isOver(occurrence, now)),
  }));
  const pages = screenPages(days, textsOf, noticeText(site.notice));
  const of = Math.max(1, pages.length);
  return Array.from({ length: of + SPARE_PAGES }, (_, index) => {
    const shown = index < of ? index : 0;
    return {
      slug: slugOf(area, index + 1),
      area,
      next: screenAddress(area, ((shown + 1) % of) + 1),
      page: pages[shown] ?? { days: [], more: [] },
      position: index + 1,
      number: shown + 1,
      of,
    };
  });
}

function slugOf(area: string, number: number): string {
  return [area && `sted/${area}`, number > 1 ? number : ''].filter(Boolean).join('/');
}

function noticeText(notice: Portal['site']['notice']): string {
  return notice ? [notice.text, notice.phone, notice.url].filter(Boolean).join(' ') : '';
}

function textsOf({ occurrence, movedAway }: AgendaRow): string[] {
  const { event, venue, change, status } = occurrence;
  const extra = status === 'planned' ? '' : ' '.repeat(STATUS_CHARACTERS);
  const place = change?.place ?? venue?.title ?? event.data.place ?? '';
  // «Ny dag: torsdag 26. november kl. 18.00–20.00»
  const moved = movedAway || (change?.start && dateOf(change.start) !== occurrence.date) ? ' '.repeat(48) : '';
  const until = isTimed(occurrence.end) || occurrence.end === occurrence.start ? '' : ' '.repeat(24);
  return [extra + event.data.title, moved || extra + place + until];
}

interface Item<Row> {
  day: LocalDate;
  row: Row;
  texts: readonly string[];
}

function roomIn(shape: Shape, notice: string, letters: number): Shape {
  return { ...shape, lines: shape.lines - linesOf([notice], letters) };
}

function howManyFit<Row>(items: readonly Item<Row>[], { rows, lines, characters: letters }: Shape): number {
  let taken = 0;
  const fitting = items.slice(0, rows).findIndex(({ day, texts }, index) => {
    // Each further day has a heading, as high as a short row.
    const heading = index > 0 && items[index - 1]?.day !== day ? 2 : 0;
    taken += heading + Math.max(2, linesOf(texts, letters));
    return taken > lines;
  });
  return fitting === -1 ? Math.min(rows, items.length) : fitting;
}

function linesOf(texts: readonly string[], letters: number): number {
  return texts.reduce((sum, text) => sum + Math.ceil(text.length / letters), 0);
}

function byDay<Row>(items: readonly Item<Row>[]): Day<Row>[] {
  const groups = Map.groupBy(items, ({ day }) => day);
  return [...groups].map(([day, group]) => ({ day, rows: group.map(({ row }) => row) }));
}
