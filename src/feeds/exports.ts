import { entryAddress } from '../domain/addresses.ts';
import { openCollections } from '../domain/collections/lists.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { calendarFiles } from './calendars/calendar-files.ts';
import type { FeedContext } from './feed-context.ts';
import { humanServices } from './open-data/hsds.ts';
import { openCsv, openEntries, openSchema } from './open-data/open-entries.ts';
import { eventStructuredData } from './structured-data/structured-data.ts';
import {
  associationStructuredData,
  grantStructuredData,
  helpStructuredData,
  venueStructuredData,
} from './structured-data/structured-entries.ts';

export const exportFormats = ['ics', 'csv', 'jsonld', 'hsds'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/**
 * Exports a collection for another system: as a calendar, a table, schema.org data (JSON-LD), or the organizations or
 * services of HSDS 3.0. Without a name it is the events; in HSDS, organizations and services in one file.
 *
 * Undefined if the collection has no such form: only events are a calendar, tasks have no type in schema.org, and HSDS is
 * about associations and help.
 */
export function exportFile(context: FeedContext, format: ExportFormat, asked?: CollectionName): string | undefined {
  if (format === 'hsds') return referralData(context, asked);
  const name = asked ?? 'events';
  if (format === 'csv') return openCollections.includes(name) ? tableOf(context, name) : undefined;
  if (format === 'jsonld') return linkedData(context, name);
  return name === 'events'
    ? calendarFiles(context).files.get(`${context.language.prefix}/kalender/alt.ics`.slice(1))
    : undefined;
}

function referralData(context: FeedContext, name: CollectionName | undefined): string | undefined {
  const { organizations, services } = humanServices(context);
  switch (name) {
    case undefined:
      return jsonText({ organizations, services });
    case 'associations':
      return jsonText(organizations);
    case 'help':
      return jsonText(services);
    default:
      return undefined;
  }
}

function tableOf({ portal, language, origin }: FeedContext, name: CollectionName): string {
  return openCsv(openEntries(portal, name, origin), openSchema(name, origin, language));
}

function linkedData(context: FeedContext, name: CollectionName): string | undefined {
  const things = thingsOf(context, name)?.filter((thing) => thing !== undefined);
  if (!things) return undefined;
  const graph = things.map(({ '@context': _, ...thing }) => thing);
  return jsonText({ '@context': 'https://schema.org', '@graph': graph });
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
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
