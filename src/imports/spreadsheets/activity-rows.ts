import { slugOf } from '../../domain/slug.ts';
import type { LocalDate } from '../../domain/time/days.ts';
import { type Column, type ColumnIndexes, columnLetters } from './columns.ts';
import { readWrittenDate } from './written-dates.ts';

/** The choices that cells are compared with, by the names that people know. */
export interface RowSetting {
  kinds: readonly Choice[];
  themes: readonly Choice[];
  venues: readonly Choice[];
  /** The associations that the person may write for. */
  organisers: readonly Choice[];
  /** What is used where a row does not say. */
  fallback: { organiser: string; theme: (organiser: string) => string; price: string };
  today: LocalDate;
}

export interface Choice {
  value: string;
  label: string;
}

/** Why a cell cannot be used: a key of `spreadsheet.cells`. */
export type CellFault = 'missing' | 'date' | 'otherWeekday' | 'time' | 'repeat' | 'kind' | 'theme' | 'organiser';

export interface FaultyCell {
  column: Column;
  fault: CellFault;
}

/** A row as the values of the activity form. */
export interface ActivityRow {
  /** The number of the row in the file, from 1. */
  row: number;
  values: Record<string, string>;
  faults: FaultyCell[];
}

/** Reads the rows below the headings as activities. Empty rows, and the example of the template, are left out. */
export function activityRows(
  rows: readonly (readonly string[])[],
  { headings, columns }: { headings: number; columns: ColumnIndexes },
  setting: RowSetting,
): ActivityRow[] {
  return rows.flatMap((cells, index) => {
    const read = (column: Column) => {
      const at = columns[column];
      return at === undefined ? '' : (cells[at] ?? '');
    };
    const isEmpty = !Object.keys(columns).some((column) => read(column as Column) !== '');
    if (index <= headings || isEmpty || EXAMPLE.test(read('title'))) return [];
    return [{ row: index + 1, ...activityOf(read, setting) }];
  });
}

/** Names a cell as spreadsheets do: `C4`; only the row if the file has no such column. */
export function cellName({ row }: Pick<ActivityRow, 'row'>, at: number | undefined): string {
  return at === undefined ? String(row) : `${columnLetters(at)}${row}`;
}

// The row of the template that shows how.
const EXAMPLE = /^(?:eksempel|example):/i;

type Read = (column: Column) => string;

function activityOf(read: Read, setting: RowSetting): Omit<ActivityRow, 'row'> {
  const faults: FaultyCell[] = [];
  const fault = (column: Column, why: CellFault) => {
    faults.push({ column, fault: why });
    return '';
  };
  const choice = (column: Column & CellFault, choices: readonly Choice[], otherwise: string) => {
    const text = read(column);
    return text === '' ? otherwise : (valueNamed(text, choices) ?? fault(column, column));
  };
  const title = read('title').replace(/\s*\n\s*/g, ' ') || fault('title', 'missing');
  const associations =
    choice('organiser', setting.organisers, setting.fallback.organiser) ||
    (read('organiser') ? '' : fault('organiser', 'missing'));
  const repeat = repeatOf(read('repeat'), read('until')) ?? fault('repeat', 'repeat');
  const values = {
    ...{ title, associations, repeat, summary: read('summary') || title, body: read('body') },
    kind: choice('kind', setting.kinds, repeat === 'week' ? 'activity' : 'event'),
    theme: choice('theme', setting.themes, setting.fallback.theme(associations)),
    ...timesOf(read, setting.today, fault),
    ...placeOf(read('where'), setting.venues),
    price: read('price') || setting.fallback.price,
    signup: read('signup'),
  };
  if (!values.venue && !values.place) fault('where', 'missing');
  return { values, faults };
}

function timesOf(read: Read, today: LocalDate, fault: (column: Column, why: CellFault) => string) {
  const dateIn = (column: Column, text = read(column)) => {
    if (text === '') return '';
    const written = readWrittenDate(text, today);
    if (!written) return fault(column, 'date');
    return written.isOtherWeekday ? fault(column, 'otherWeekday') : written.date;
  };
  // A cell may hold the date and the time: `2026-12-01T18:00`.
  const [, day, hour = ''] = /^(.*\d)(?:T| kl\.? ?| )(\d\d?[:.]\d\d)$/.exec(read('date')) ?? [];
  const [first = '', last = ''] = read('hours').split(/\s*(?:[-–—]|til)\s*/i);
  const timeIn = (column: Column, text: string) => (text === '' ? '' : (timeOf(text) ?? fault(column, 'time')));
  return {
    date: read('date') === '' ? fault('date', 'missing') : dateIn('date', day),
    from: timeIn(read('from') ? 'from' : 'hours', read('from') || first || hour),
    to: timeIn(read('to') ? 'to' : 'hours', read('to') || last),
    last: dateIn('last'),
    'repeat.until': dateIn('until'),
  };
}

/** Reads a time of day: `18:00`, `18.00`, `kl. 18`, `1830`. */
function timeOf(text: string): string | undefined {
  const [, hour = '', minute = '00'] =
    /^(?:kl\.?\s*)?(\d{1,2})(?:[.:]?([0-5]\d))?(?:[.:]00)?$/i.exec(text.trim()) ?? [];
  return hour !== '' && Number(hour) < 24 ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}

const WEEKLY = /^(?:ja|x|yes|uke|veke|week|weekly|ukentlig|vekentleg|kvar-veke|hver-uke|every-week)$/;
const ONCE = /^(?:nei|no|en-gang|ein-gong|once|enkelt|0)?$/;

function repeatOf(text: string, until: string): 'week' | 'once' | undefined {
  const said = slugOf(text);
  if (WEEKLY.test(said) || (said === '' && until !== '')) return 'week';
  return ONCE.test(said) ? 'once' : undefined;
}

/** Finds the venue by its name, also when more follows it; else the place is text. */
function placeOf(text: string, venues: readonly Choice[]): { venue: string; place: string } {
  const [name = ''] = text.split(/[,\n]/);
  const venue = valueNamed(text, venues) ?? valueNamed(name, venues) ?? '';
  return { venue, place: venue ? '' : text.replace(/\s*\n\s*/g, ', ') };
}

function valueNamed(text: string, choices: readonly Choice[]): string | undefined {
  const name = slugOf(text);
  return choices.find(({ value, label }) => value === name || slugOf(label) === name)?.value;
}
