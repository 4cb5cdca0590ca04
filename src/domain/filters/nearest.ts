import { addDays, type LocalDate, mondayOf } from '../time/days.ts';
import { periodOf } from './address.ts';
import {
  type Choices,
  chosenFilters,
  countEntries,
  type Filter,
  type FilterRow,
  keysOf,
  matchingRows,
} from './filter.ts';

/** Wider choices, what was let go, and how many entries they find. */
export interface WiderChoices {
  choices: Choices;
  /** The keys of the filters that were dropped; `week` means the week of the chosen days. */
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
  const chosen = chosenFilters(filters, choices);
  const counted = (dropped: readonly string[], wider: Choices): WiderChoices[] => {
    const n = countEntries(matchingRows(rows, filters, wider, periodOf(wider, today)));
    return n > 0 ? [{ choices: wider, dropped, n }] : [];
  };
  const dropping = (dropped: readonly Filter[]) =>
    counted(
      dropped.map(({ key }) => key),
      without(choices, dropped),
    );
  const week = chosen
    .filter(({ match }) => match === 'days')
    .flatMap((days) => counted(['week'], withWeek(choices, days, today)));
  const one = [...week, ...chosen.flatMap((filter) => dropping([filter]))];
  if (one.length > 0) return one;
  const two = chosen.flatMap((filter, index) => chosen.slice(index + 1).flatMap((other) => dropping([filter, other])));
  return two.length > 0 ? two : dropping(chosen);
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
  const chosen = filters.flatMap((filter) =>
    keysOf(filter).flatMap((key) => (choices[key] ?? []).map((value) => ({ filter, value }))),
  );
  const isExact = chosen.length === 1;
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

function without(choices: Choices, dropped: readonly Filter[]): Choices {
  const gone = new Set(dropped.flatMap(keysOf));
  return Object.fromEntries(Object.entries(choices).filter(([key]) => !gone.has(key)));
}

function withWeek(choices: Choices, days: Filter, today: LocalDate): Choices {
  const { from = today, to = from } = periodOf(choices, today);
  return { ...without(choices, [days]), fra: [mondayOf(from)], til: [addDays(mondayOf(to), 6)] };
}
