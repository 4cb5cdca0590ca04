import { entryAddress } from '../domain/addresses.ts';
import { openCollections } from '../domain/collections/lists.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { calendarFiles } from './calendars/calendar-files.ts';
import type { FeedContext } from './feed-context.ts';
import { openCsv, openEntries, openSchema } from './open-data/open-entries.ts';
import { eventStructuredData } from './structured-data/structured-data.ts';
import {
  associationStructuredData,
  grantStructuredData,
  helpStructuredData,
  venueStructuredData,
} from './structured-data/structured-entries.ts';

export const exportFormats = ['ics', 'csv', 'jsonld'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/**
 * Exports a collection for another system: as a calendar, a table, or schema.org data (JSON-LD).
 *
 * Undefined if the collection has no such form: only events are a calendar, and tasks have no type in schema.org.
 */
export function exportFile(context: FeedContext, format: ExportFormat, name: CollectionName): string | undefined {
  if (format === 'csv') return openCollections.includes(name) ? tableOf(context, name) : undefined;
  if (format === 'jsonld') return linkedData(context, name);
  return name === 'events'
    ? calendarFiles(context).files.get(`${context.language.prefix}/kalender/alt.ics`.slice(1))
    : undefined;
}

function tableOf({ portal, language, origin }: FeedContext, name: CollectionName): string {
  return openCsv(openEntries(portal, name, origin), openSchema(name, origin, language));
}

function linkedData(context: FeedContext, name: CollectionName): string | undefined {
  const things = thingsOf(context, name)?.filter((thing) => thing !== undefined);
  if (!things) return undefined;
  const graph = things.map(({ '@context': _, ...thing }) => thing);
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2)}\n`;
}

type Thing = Record<string, unknown>;

function thingsOf({ portal, origin }: FeedContext, name: CollectionName): (Thing | undefined)[] | undefined {
  const page = ({ slug }: { slug: string }) => new URL(origin + entryAddress(name, slug));
  switch (name) {
    case 'events':
      return portal.events.map((event) => eventStructuredData(portal, event, page(event)));
    case 'associations':
      return portal.associations.map((entry) => associationStructuredData(portal, entry, page(entry)));
    case 'venues':
      return portal.venues.map((entry) => venueStructuredData(entry, page(entry)));
    case 'grants':
      return portal.grants.map((entry) => grantStructuredData(entry, page(entry)));
    case 'help':
      return portal.help.map((entry) => helpStructuredData(portal, entry, page(entry)));
    default:
      return undefined;
  }
}
