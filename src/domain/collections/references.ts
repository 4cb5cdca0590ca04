import type { Entry } from '../entry.ts';

/** A resolved reference: the entry, or only a name if the entry does not exist. */
export interface ResolvedReference<Data> {
  title: string;
  entry?: Entry<Data> | undefined;
}

/** Resolves a reference, keeping only a name if the entry does not exist. */
export function resolveReference<Data extends { title: string }>(
  slug: string,
  entries: readonly Entry<Data>[],
): ResolvedReference<Data> {
  return referenceTo(
    slug,
    entries.find((entry) => entry.slug === slug),
  );
}

/** Resolves a reference among entries by slug. */
export function lookUpReference<Data extends { title: string }>(
  slug: string,
  entries: Map<string, Entry<Data>>,
): ResolvedReference<Data> {
  return referenceTo(slug, entries.get(slug));
}

/** Indexes entries by their slug. */
export function bySlug<Data>(entries: Entry<Data>[]): Map<string, Entry<Data>> {
  return new Map(entries.map((entry) => [entry.slug, entry]));
}

/** Returns the name of an entry that does not exist: all that is left of it is its slug. */
export function titleFromSlug(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function referenceTo<Data extends { title: string }>(
  slug: string,
  entry: Entry<Data> | undefined,
): ResolvedReference<Data> {
  return { title: entry?.data.title ?? titleFromSlug(slug), entry };
}
