import { sections } from '../../domain/addresses.ts';
import { collectionNames } from '../../schemas/collections.ts';
import { type EntryLocation, locationOf, locationOfPath } from '../entry/location.ts';

const FILE = new RegExp(`\\b(?:(?:${collectionNames.join('|')})/[a-z0-9-]+\\.md|(?:site|closures)\\.yml)\\b`);
const PAGES = collectionNames.map((collection) => ({
  collection,
  page: new RegExp(`(?:^|[\\s/])${sections[collection].slice(1)}([a-z0-9-]+)/index\\.html`),
}));

/** Finds the entry that a failed build names, by its file or by its page. */
export function faultyEntry(reason: string): EntryLocation | undefined {
  const [file] = FILE.exec(reason) ?? [];
  if (file) return locationOfPath(file);
  for (const { collection, page } of PAGES) {
    const [, slug] = page.exec(reason) ?? [];
    if (slug) return locationOf(collection, slug);
  }
  return undefined;
}
