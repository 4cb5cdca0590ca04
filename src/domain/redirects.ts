import { type CollectionName, collectionNames } from '../schemas/collections.ts';
import { audienceSlugs, entryAddress, sections, themeSlugs } from './addresses.ts';
import { calendarPath, eventCalendarPath } from './calendar/calendars.ts';
import type { Entry } from './entry.ts';
import type { Fault } from './fault.ts';
import { fixedPages, isReserved } from './fixed-pages.ts';
import type { Portal } from './portal.ts';
import type { Translatable } from './translation.ts';

/** An old address and its replacement, of a page or a calendar, without prefix. */
export interface Redirect {
  from: string;
  to: string;
}

/** The parts of a site that determine which addresses are in use. */
export interface SiteAddresses {
  has: (collection: CollectionName, slug: string) => boolean;
  areas: readonly string[];
}

/**
 * Separates an editor's redirects into valid ones, each pointing straight to the final address, and those with errors.
 *
 * A redirect whose old address is in use again, or whose target does not exist, is skipped and does not stop the build:
 * someone may have added or removed an entry since.
 */
export function sortRedirects(
  redirects: readonly Redirect[],
  addresses: SiteAddresses,
): { valid: Redirect[]; faults: Fault[] } {
  const later = new Map(redirects.map(({ from, to }) => [from, to]));
  const sorted = redirects.map(({ from, to }, index) => {
    const move = { from, to: finalAddress(to, later, addresses) };
    return { move, fault: faultOf(move, `redirects.${index}`, addresses) };
  });
  return {
    valid: sorted.flatMap(({ move, fault }) => (fault ? [] : [move])),
    faults: sorted.flatMap(({ fault }) => fault ?? []),
  };
}

/** Lists the valid redirects of a portal. */
export function redirectsOf(portal: Pick<Portal, CollectionName | 'site'>): Redirect[] {
  const { areas, redirects } = portal.site;
  if (redirects.length === 0) return [];
  const known = new Set(collectionNames.flatMap((name) => portal[name].map(({ slug }) => `${name}/${slug}`)));
  const has = (collection: CollectionName, slug: string) => known.has(`${collection}/${slug}`);
  return sortRedirects(redirects, { has, areas: areas.map(({ slug }) => slug) }).valid;
}

/** Checks whether an address is a calendar's, not a page's. */
export function isCalendar(address: string): boolean {
  return address.endsWith('.ics');
}

/** Returns the collection and slug of the entry page at an address, whether or not the entry exists. */
export function parseEntryAddress(address: string): { collection: CollectionName; slug: string } | undefined {
  const [, slug = ''] = /^\/[a-z-]+\/([a-z0-9]+(?:-[a-z0-9]+)*)\/$/.exec(address) ?? [];
  const collection = collectionNames.find((name) => entryAddress(name, slug) === address);
  return collection && !isReserved(collection, slug) ? { collection, slug } : undefined;
}

/** Finds the entry whose page is at an address, if any. */
export function findEntryAt(portal: Pick<Portal, CollectionName>, address: string): Entry<Translatable> | undefined {
  const at = parseEntryAddress(address);
  return at && (portal[at.collection] as Entry<Translatable>[]).find(({ slug }) => slug === at.slug);
}

/** Returns the redirect of the calendar that belongs to a page, if any: of an association, a venue or an event. */
export function calendarRedirect({ from, to }: Redirect): Redirect | undefined {
  if (isCalendar(from)) return { from, to };
  const [old, now] = [parseEntryAddress(from), parseEntryAddress(to)];
  const path = old && old.collection === now?.collection ? CALENDARS[old.collection] : undefined;
  return path && old && now && { from: path(old.slug), to: path(now.slug) };
}

const CALENDARS: Partial<Record<CollectionName, (slug: string) => string>> = {
  associations: (slug) => calendarPath('association', slug),
  venues: (slug) => calendarPath('venue', slug),
  events: eventCalendarPath,
};

/** The folders of filtered calendars, and whether a slug exists in each. */
const FOLDERS = new Map<string, (slug: string, places: SiteAddresses) => boolean>([
  ['tema', (slug) => Object.values(themeSlugs).includes(slug)],
  ['malgruppe', (slug) => Object.values(audienceSlugs).includes(slug)],
  ['sted', (slug, { areas }) => areas.includes(slug)],
  ['forening', (slug, { has }) => has('associations', slug)],
  ['lokale', (slug, { has }) => has('venues', slug)],
  ['oppdrag/tema', (slug) => Object.values(themeSlugs).includes(slug)],
  ['oppdrag/sted', (slug, { areas }) => areas.includes(slug)],
]);

function faultOf({ from, to }: Redirect, field: string, places: SiteAddresses): Fault | undefined {
  const problem = (at: 'from' | 'to', code: string, address: string) => ({
    ...{ field: `${field}.${at}`, code },
    values: { address },
  });
  if (isInUse(from, places)) return problem('from', 'moved-in-use', from);
  if (!(isCalendar(from) ? folderAt(from) : parseEntryAddress(from))) return problem('from', 'moved-unknown', from);
  return isInUse(to, places) ? undefined : problem('to', 'moved-nowhere', to);
}

// Settings with a loop are rejected; the count only guarantees that this ends.
function finalAddress(to: string, later: ReadonlyMap<string, string>, places: SiteAddresses): string {
  let last = to;
  for (let steps = 0; steps < later.size && !isInUse(last, places); steps++) last = later.get(last) ?? last;
  return last;
}

function isInUse(address: string, places: SiteAddresses): boolean {
  if (isCalendar(address)) return folderAt(address)?.(places) ?? false;
  if ([...fixedPages, ...Object.values(sections)].includes(address)) return true;
  const entry = parseEntryAddress(address);
  return entry !== undefined && places.has(entry.collection, entry.slug);
}

function folderAt(address: string): ((places: SiteAddresses) => boolean) | undefined {
  const [, folder = '', slug = ''] = /^\/kalender\/((?:oppdrag\/)?[a-z]+)\/([a-z0-9-]+)\.ics$/.exec(address) ?? [];
  const has = FOLDERS.get(folder);
  return has && ((places) => has(slug, places));
}
