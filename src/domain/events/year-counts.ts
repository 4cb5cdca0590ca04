import { audiences, type Audience, type Theme, themes } from '../../schemas/codes.ts';
import { groupByKeys } from '../lookups/group-by-keys.ts';
import type { Portal, PortalOccurrence } from '../portal.ts';
import { isOff } from './occurrences.ts';
import { areaOfOccurrence } from './occurrence-area.ts';

/** How many activities there are, and on how many dates. */
interface Count {
  activities: number;
  dates: number;
}

/** The activities of a year, counted in four ways. */
export interface YearCounts {
  total: Count;
  byTheme: Counted<Theme>[];
  /** Without an area: online, or where the place is not known. */
  byArea: Counted<string | undefined>[];
  /** Without an audience: for everyone. What is for several is counted for each. */
  byAudience: Counted<Audience | undefined>[];
  byPrice: Counted<PriceKind>[];
}

interface Counted<Of> {
  of: Of;
  count: Count;
}

const priceKinds = ['free', 'paid', 'varies'] as const;
type PriceKind = (typeof priceKinds)[number];

/** Counts the dates of a year on which something is or was on, and the activities that they belong to. */
export function yearCounts({ events, site }: Pick<Portal, 'events' | 'site'>, year: number): YearCounts {
  const held = events
    .flatMap(({ occurrences }) => occurrences)
    .filter((each) => each.start.startsWith(`${year}-`) && !isOff(each));
  const areas = site.areas.map(({ slug }) => slug);
  return {
    total: countOf(held),
    byTheme: counted(held, themes, ({ event }) => [event.data.theme]),
    byArea: counted(held, [...areas, undefined], (each) => [areas.find((area) => area === areaOfOccurrence(each))]),
    byAudience: counted(held, [...audiences, undefined], ({ event }) =>
      event.data.audiences.length > 0 ? event.data.audiences : [undefined],
    ),
    byPrice: counted(held, priceKinds, ({ event }) => [priceKindOf(event.data.price)]),
  };
}

/** Counts by each key, in the order of the keys, without those that nothing has. */
function counted<Of>(
  held: readonly PortalOccurrence[],
  keys: readonly Of[],
  keysOf: (occurrence: PortalOccurrence) => readonly Of[],
): Counted<Of>[] {
  const groups = groupByKeys(held, keysOf);
  return keys.flatMap((of) => {
    const group = groups.get(of) ?? [];
    return group.length > 0 ? [{ of, count: countOf(group) }] : [];
  });
}

function countOf(held: readonly PortalOccurrence[]): Count {
  return { activities: new Set(held.map(({ event }) => event)).size, dates: held.length };
}

function priceKindOf(price: number | undefined): PriceKind {
  if (price === undefined) return 'varies';
  return price === 0 ? 'free' : 'paid';
}
