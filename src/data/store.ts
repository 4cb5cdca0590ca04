import { getCollection } from 'astro:content';
import type { Content, Entry, PictureSize } from '../domain/entry.ts';
import type { Moment } from '../domain/time/days.ts';
import { type CollectionName, collectionNames } from '../schemas/collections.ts';
import { cardFinder, cardsOf } from '../views/cards.ts';
import { viewContexts } from '../views/context.ts';
import { openPageMemory } from '../views/memory/page-memory.ts';
import type { SiteData } from './site-data.ts';

/** Reads the content store of Astro as the site shows it, while developing. */
export async function readStore(): Promise<SiteData> {
  const { content, pictures, now, sampleShown } = await storedContent();
  const contexts = viewContexts(content, { now, sampleShown, origin: new URL(import.meta.env.SITE) });
  const cardOf = cardFinder(cardsOf(contexts, pictures));
  return { memory: openPageMemory(contexts), cardOf, isWanted: () => true };
}

interface Stored {
  content: Content;
  /** The digest of each picture, by its path in the content. */
  pictures: Record<string, string>;
  now: Moment;
  sampleShown: boolean;
}

async function storedContent(): Promise<Stored> {
  const [shared] = (await getCollection('portal' as never)) as { data: Omit<Stored, 'content'> & Settings & Sizes }[];
  if (!shared) throw new Error('The content store is empty: the content loader did not run.');
  const { pictures, sizes, now, sampleShown, ...settings } = shared.data;
  const entries = await Promise.all(collectionNames.map(async (name) => [name, await entriesOf(name)]));
  const content = { ...settings, pictures: new Map(Object.entries(sizes)), ...Object.fromEntries(entries) } as Content;
  return { content, pictures, now, sampleShown };
}

/** The size of each picture by its path; a store has no maps. */
type Sizes = { sizes: Record<string, PictureSize> };
type Settings = Pick<Content, 'site' | 'closures' | 'synonyms' | 'neighbours'>;

// The store has its own order; ours is by address.
async function entriesOf(name: CollectionName): Promise<Entry<unknown>[]> {
  const stored = (await getCollection(name as never)) as { data: { json: string } }[];
  return stored.map(({ data }) => JSON.parse(data.json) as Entry<unknown>).sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
