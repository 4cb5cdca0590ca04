import { dateOfNumber, dayNumber, type LocalDate, stepsOfDays } from '../time/days.ts';
import type { Facts, Filter, FilterRow } from './filter.ts';

/** The rows of a list in one language, and what it can be narrowed by, as its script reads them. */
export interface FilterFile {
  /** The day from which days are counted. */
  made: LocalDate;
  filters: Filter[];
  /** Texts that many rows have; rows have their places in this list. */
  texts: string[];
  rows: StoredRow[];
}

/** A stored row, with its days as the number of days from one to the next. */
export interface StoredRow extends Shown<number> {
  facts: Facts;
  days?: number[];
}

/** A row of a list: an entry, or an activity at a time and place and the days that it is so. */
export interface ListedRow extends Shown<string>, FilterRow {}

/** What is shown of a row: what many have in common is a text, or its place in a list. */
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
  /** What stands beside it, in one line or two: its hours, its kind and area. */
  from?: Text | undefined;
  to?: Text | undefined;
  /** Its place, or its summary. */
  where?: Text | undefined;
  /** The language of that, if that is not the page's. */
  whereLang?: string | undefined;
  organisers?: Text | undefined;
  price?: Text | undefined;
  notes?: Text | undefined;
  prices?: ShownPrice<Text>[] | undefined;
}

/** What a group of borrowers pays. */
interface ShownPrice<Text> {
  /** The choice of the filter `for` with which only this price is shown. */
  of: string;
  who: Text;
  /** The language of `who`, if that is not the page's. */
  lang?: string | undefined;
  text: Text;
}

const SHARED = ['badge', 'from', 'to', 'where', 'organisers', 'price', 'notes'] as const;

/** Packs rows: texts once, days as distances. */
export function packRows(rows: readonly ListedRow[], made: LocalDate): Pick<FilterFile, 'texts' | 'rows'> {
  const places = new Map<string, number>();
  const placeOf = (text: string) => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const packed = rows.map(({ days, ...row }) => ({
    ...withTexts<string, number>(row, placeOf),
    ...(days && { days: stepsOfDays(dayNumber(made), days.map(dayNumber)) }),
  }));
  return { texts: [...places.keys()], rows: packed };
}

/** Unpacks the rows of a file. */
export function unpackRows({ made, texts, rows }: FilterFile): ListedRow[] {
  return rows.map(({ days, ...row }) => ({
    ...withTexts<number, string>(row, (place) => texts[place] ?? ''),
    ...(days && { days: daysFrom(days, made) }),
  }));
}

type ShownWithFacts<Text> = Shown<Text> & { facts: Facts };

function withTexts<From, To>(row: ShownWithFacts<From>, change: (text: From) => To): ShownWithFacts<To> {
  const shared = SHARED.flatMap((key) => {
    const text = row[key];
    return text === undefined ? [] : [[key, change(text)]];
  });
  const prices = row.prices?.map((each) => ({ ...each, who: change(each.who), text: change(each.text) }));
  return { ...row, ...Object.fromEntries(shared), ...(prices && { prices }) } as ShownWithFacts<To>;
}

function daysFrom(between: readonly number[], made: LocalDate): LocalDate[] {
  let number = dayNumber(made);
  return between.map((distance) => {
    number += distance;
    return dateOfNumber(number);
  });
}
