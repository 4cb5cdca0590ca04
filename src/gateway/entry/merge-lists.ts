import { isDeepStrictEqual } from 'node:util';
import { parseYaml } from '../../entries/yaml.ts';
import { type Fields, withValue } from './fields.ts';

/** The fields that are lists, whose items are known by a field of their own: two people change two dates of a series. */
const ITEM_KEYS: ReadonlyMap<string, string> = new Map([['changes', 'date']]);

/** A list that was merged, and whether no item was changed in two ways; such an item is that of `ours`. */
export interface MergedList {
  isClean: boolean;
  /** Sets the list in an entry. */
  into: (entry: Fields) => Fields;
}

/** Merges a list item by item; undefined for a field that is no such list in each of the versions. */
export function mergeList(key: string, base: Fields, ours: Fields, theirs: Fields): MergedList | undefined {
  const [before, own, other] = [base, ours, theirs].map((version) => itemsOf(version, key));
  if (!before || !own || !other) return undefined;
  let isClean = true;
  const dates = [...new Set([...own.keys(), ...other.keys()])].toSorted();
  const items = dates.map((date) => {
    const [was, mine, their] = [before.get(date), own.get(date), other.get(date)];
    if (isSame(mine, their) || isSame(was, their)) return mine;
    if (!isSame(was, mine)) isClean = false;
    return isSame(was, mine) ? their : mine;
  });
  const merged = items.filter((item) => item !== undefined);
  return {
    isClean,
    into(entry) {
      const written = withValue(
        entry,
        key,
        merged.map(({ raw }) => raw),
      );
      return { ...written, values: { ...written.values, [key]: merged.map(({ parsed }) => parsed) } };
    },
  };
}

/** An item as it is written, and as the schema reads it. */
interface Item {
  raw: unknown;
  parsed: unknown;
}

function isSame(one: Item | undefined, other: Item | undefined): boolean {
  return isDeepStrictEqual(one?.parsed, other?.parsed);
}

/** Returns the items of a list by what they are known by; undefined if one lacks that, or two share it. */
function itemsOf({ sources, values }: Fields, key: string): Map<string, Item> | undefined {
  const itemKey = ITEM_KEYS.get(key);
  const yaml = parseYaml(sources.get(key) ?? '');
  const raw = 'fields' in yaml ? (yaml.fields[key] ?? []) : undefined;
  const parsed = values[key] ?? [];
  if (!itemKey || !Array.isArray(raw) || !Array.isArray(parsed) || raw.length !== parsed.length) return undefined;
  const items = parsed.map((item: unknown, at) => {
    const name = (Object(item) as Record<string, unknown>)[itemKey];
    return [typeof name === 'string' ? name : '', { raw: raw[at] as unknown, parsed: item }] as const;
  });
  const byName = new Map(items);
  return byName.size === items.length && !byName.has('') ? byName : undefined;
}
