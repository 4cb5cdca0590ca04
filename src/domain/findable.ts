import type { Theme } from '../schemas/codes.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { entryAddress } from './addresses.ts';
import { findableCollections } from './collections/lists.ts';
import type { Entry } from './entry.ts';
import type { Portal } from './portal.ts';
import { lifeOf } from './events/retention.ts';
import { isTaskOpen } from './tasks.ts';
import type { Translatable } from './translation.ts';

/** An entry as somebody looks for it, whatever its collection. */
export interface Findable {
  collection: CollectionName;
  /** Its address, without the prefix of a language. */
  path: string;
  entry: Entry<Named>;
  themes: readonly Theme[];
  area: string | undefined;
  /** The names of the associations and the venue that it refers to. */
  names: string[];
  /** Whether it is an event whose dates are all over. */
  isPast: boolean;
}

/** The fields that an entry of any collection may have and that it is looked for by. */
export interface Named extends Translatable {
  theme?: Theme;
  themes?: readonly Theme[];
  interests?: readonly Theme[];
  area?: string | undefined;
  venue?: string | undefined;
  association?: string | undefined;
  associations?: readonly string[];
  updated?: string | undefined;
  image?: { src: string; alt: string } | undefined;
}

/**
 * Lists every entry that can be found, collection by collection.
 *
 * Left out are events that were over long ago, associations that are closed, and tasks that nobody is needed for.
 */
export function findables(portal: Portal): Findable[] {
  const lives = new Map(portal.events.map((event) => [event.slug, lifeOf(event, portal)]));
  const shown: Pick<Portal, CollectionName> = {
    ...portal,
    events: portal.events.filter(({ slug }) => lives.get(slug) !== 'gone'),
    associations: portal.associations.filter(({ data }) => data.status !== 'closed'),
    opportunities: portal.opportunities.filter((task) => isTaskOpen(task, portal.now)),
  };
  const find = { associations: bySlug(portal.associations), venues: bySlug(portal.venues) };
  return findableCollections.flatMap((collection) =>
    (shown[collection] as Entry<Named>[]).map((entry) => ({
      collection,
      path: entryAddress(collection, entry.slug),
      entry,
      ...placeAndThemes(entry, find),
      isPast: collection === 'events' && lives.get(entry.slug) === 'finished',
    })),
  );
}

interface Finder {
  associations: Map<string, Entry<{ title: string }>>;
  venues: Map<string, Entry<{ title: string; area: string }>>;
}

function placeAndThemes({ data }: Entry<Named>, find: Finder): Pick<Findable, 'themes' | 'area' | 'names'> {
  const venue = find.venues.get(data.venue ?? '');
  const associations = [data.association ?? '', ...(data.associations ?? [])].map((slug) =>
    find.associations.get(slug),
  );
  return {
    themes: data.theme ? [data.theme] : (data.themes ?? data.interests ?? []),
    area: data.area ?? venue?.data.area,
    names: [...associations, venue].flatMap((entry) => (entry ? [entry.data.title] : [])),
  };
}

function bySlug<Data>(entries: readonly Entry<Data>[]): Map<string, Entry<Data>> {
  return new Map(entries.map((entry) => [entry.slug, entry]));
}
