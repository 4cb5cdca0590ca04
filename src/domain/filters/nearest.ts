import { addDays, type LocalDate, mondayOf } from '../time/days.ts';
import { periodOf, TIME_KEYS } from './address.ts';
import { type Choices, countEntries, type Filter, type FilterRow, matchingRows } from './filter.ts';

/** Wider choices, what was let go, and how many entries they find. */
export interface WiderChoices {
  choices: Choices;
  /** `week` means the week of the chosen days, `time` any day; otherwise the filter that was dropped. */
  dropped: readonly string[];
  n: number;
}

/**
 * Lists the nearest wider choices that find something: the week around the chosen days, or one choice less; if none
 * does, two less; if none does, everything.
 */
export function nearestWider(
  rows: readonly FilterRow[],
  filters: readonly Filter[],
  choices: Choices,
  today: LocalDate,
): WiderChoices[] {
  const keys = [...(hasTime(choices) ? ['time'] : []), ...filters.map(({ key }) => key)].filter(
    (key) => key === 'time' || choices[key]?.length,
  );
  const counted = (dropped: readonly string[], wider: Choices): WiderChoices[] => {
    const n = countEntries(matchingRows(rows, filters, wider, periodOf(wider, today)));
    return n > 0 ? [{ choices: wider, dropped, n }] : [];
  };
  const week = hasTime(choices) ? counted(['week'], withWeek(choices, today)) : [];
  const one = [...week, ...keys.flatMap((key) => counted([key], without(choices, [key])))];
  if (one.length > 0) return one;
  const pairs = keys.flatMap((key, index) => keys.slice(index + 1).map((other) => [key, other]));
  const two = pairs.flatMap((pair) => counted(pair, without(choices, pair)));
  return two.length > 0 ? two : counted(keys, {});
}

/** The calendar that is nearest to some choices; `isExact` if it has just what the list shows. */
export interface NearestFeed {
  feed: string;
  name: string;
  isExact: boolean;
}

/** Finds the calendar with the fewest other entries among those of the chosen options; none if no option has one. */
export function nearestFeed(
  rows: readonly FilterRow[],
  filters: readonly Filter[],
  choices: Choices,
): NearestFeed | undefined {
  const chosen = filters.flatMap((filter) => (choices[filter.key] ?? []).map((value) => ({ filter, value })));
  const isExact = chosen.length === 1 && !hasTime(choices);
  // One of two areas is not a calendar that has the list.
  const alone = chosen.filter(({ filter }) => filter.match !== 'any' || choices[filter.key]?.length === 1);
  const found = alone.flatMap(({ filter, value }) => {
    const option = filter.options.find((each) => each.value === value);
    if (!option?.feed) return [];
    const n = countEntries(matchingRows(rows, filters, { [filter.key]: [value] }));
    return [{ feed: option.feed, name: option.text, n }];
  });
  const [nearest] = found.sort((a, b) => a.n - b.n);
  return nearest && { feed: nearest.feed, name: nearest.name, isExact };
}

function hasTime(choices: Choices): boolean {
  return TIME_KEYS.some((key) => choices[key]?.length);
}

function without(choices: Choices, dropped: readonly string[]): Choices {
  const gone = dropped.flatMap((key) => (key === 'time' ? TIME_KEYS : [key]));
  return Object.fromEntries(Object.entries(choices).filter(([key]) => !gone.some((each) => each === key)));
}

function withWeek(choices: Choices, today: LocalDate): Choices {
  const { from = today, to = from } = periodOf(choices, today);
  return { ...without(choices, ['time']), fra: [mondayOf(from)], til: [addDays(mondayOf(to), 6)] };
}
