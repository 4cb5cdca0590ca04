import { memoizeByObject } from '../../domain/lookups/memoize-by-object.ts';
import { recordReads } from '../../domain/lookups/recorded-reads.ts';
import type { ViewContext } from '../context.ts';
import { type Read, readFinder, RecordedMap } from './recorded-map.ts';

/**
 * Makes a map once for each context, for all views.
 *
 * A view depends on the values of the keys that it reads, not on all that the map was made of: a page with a few of
 * these is made anew only if they differ.
 */
export function sharedMap<Value>(
  make: (context: ViewContext) => ReadonlyMap<string, Value>,
): (context: ViewContext) => ReadonlyMap<string, Value> {
  const known = new Map<string, Read>();
  // What it was made of is not what the views depend on.
  const made = memoizeByObject((context: ViewContext) => recordReads(() => make(context)).value);
  return memoizeByObject((context: ViewContext) => {
    const readOf = readFinder(context.language.code, known);
    return new RecordedMap(made(context), (part, of) => readOf(part, (other) => of(made(other))));
  });
}
