import { dateOfNumber, dayNumber, type LocalDate, stepsOfDays } from '../time/days.ts';
import type { Facts, Filter, FilterRow } from './filter.ts';

/** The coming activities of a site in one language, as its script reads them. */
export interface ActivityFile {
  /** The day from which days are counted. */
  made: LocalDate;
  filters: Filter[];
  /** Texts that many rows have; rows have their places in this list. */
  texts: string[];
  rows: StoredRow[];
}

/** An activity at a time and place, with its days as the number of days from one to the next. */
export interface StoredRow extends Shown<number> {
  facts: Facts;
  days: number[];
}

/** An activity at a time and place, and the days that it is so. */
export interface ActivityRow extends Shown<string>, FilterRow {
  days: readonly LocalDate[];
}

/** What is shown of an activity: what many have in common is a text, or its place in a list. */
interface Shown<Text> {
  /** The end of its address. */
  entry: string;
  title: string;
  /** The language of the title, if that is not the page's. */
  lang?: string | undefined;
  /** Whether nobody should come. */
  isOff?: true | undefined;
  /** Whether it goes on for long: then it is listed on its first day only. */
  isLong?: true | undefined;
  badge?: Text | undefined;
  from: Text;
  to?: Text | undefined;
  place: Text;
  organisers: Text;
  price?: Text | undefined;
  notes?: Text | undefined;
}

const SHARED = ['badge', 'from', 'to', 'place', 'organisers', 'price', 'notes'] as const;

/** Packs rows: texts once, days as distances. */
export function packRows(rows: readonly ActivityRow[], made: LocalDate): Pick<ActivityFile, 'texts' | 'rows'> {
  const places = new Map<string, number>();
  const placeOf = (text: string) => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const packed = rows.map((row) => {
    const shared = SHARED.flatMap((key) => (row[key] === undefined ? [] : [[key, placeOf(row[key])]]));
    return {
      ...row,
      ...Object.fromEntries(shared),
      days: stepsOfDays(dayNumber(made), row.days.map(dayNumber)),
    } as StoredRow;
  });
  return { texts: [...places.keys()], rows: packed };
}

/** Unpacks the rows of a file. */
export function unpackRows({ made, texts, rows }: ActivityFile): ActivityRow[] {
  return rows.map((row) => {
    const shared = SHARED.flatMap((key) => (row[key] === undefined ? [] : [[key, texts[row[key]]]]));
    return { ...row, ...Object.fromEntries(shared), days: daysFrom(row.days, made) } as ActivityRow;
  });
}

function daysFrom(between: readonly number[], made: LocalDate): LocalDate[] {
  let number = dayNumber(made);
  return between.map((distance) => {
    number += distance;
    return dateOfNumber(number);
  });
}
