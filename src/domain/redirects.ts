import { type CollectionName, collectionNames } from '../schemas/collections.ts';
import { audienceSlugs, entryAddress, sections, themeSlugs } from './addresses.ts';
import { calendarPath, eventPath } from './calendar/calendars.ts';
import type { Entry } from './entry.ts';
import type { Fault } from './fault.ts';
import { fixedPages, isReserved } from './fixed-pages.ts';
import type { Portal } from './portal.ts';
import type { Translatable } from './translation.ts';

/** An address that is no longer used, and the one in its place: of a page or a calendar, without prefix. */
export interface Redirect {
  from: string;
  to: string;
}

/** What must be known of a site to tell which addresses are in use. */
export interface Places {
  has: (collection: CollectionName, slug: string) => boolean;
  areas: readonly string[];
}

/**
 * Sorts the moves that an editor has written: those that hold, each leading through later ones to the last address,
 * and what is wrong with the others.
 *
 * A move whose old address is in use again, or that leads nowhere, is passed over and does not stop the site: somebody
 * may have written an entry of that name since, or taken one away.
 */
export function sortRedirects(moves: readonly Redirect[], places: Places): { valid: Redirect[]; faults: Fault[] } {
  const later = new Map(moves.map(({ from, to }) => [from, to]));
  const sorted = moves.map(({ from, to }, index) => {
    const move = { from, to: lastOf(to, later, places) };
    return { move, fault: faultOf(move, `redirects.${index}`, places) };
  });
  return {
    valid: sorted.flatMap(({ move, fault }) => (fault ? [] : [move])),
    faults: sorted.flatMap(({ fault }) => fault ?? []),
  };
}

/** Lists the moves that hold on a portal. */
export function redirectsOf(portal: Pick<Portal, CollectionName | 'site'>): Redirect[] {
  const { areas, redirects } = portal.site;
  if (redirects.length === 0) return [];
  const known = new Set(collectionNames.flatMap((name) => portal[name].map(({ slug }) => `${name}/${slug}`)));
  const has = (collection: CollectionName, slug: string) => known.has(`${collection}/${slug}`);
  return sortRedirects(redirects, { has, areas: areas.map(({ slug }) => slug) }).valid;
}

/** Tells whether an address is that of a calendar, and not of a page. */
export function isCalendar(address: string): boolean {
  return address.endsWith('.ics');
}

/** Finds the entry that an address is the page of: its collection and slug, whether or not it exists. */
export function entryAt(address: string): { collection: CollectionName; slug: string } | undefined {
  const [, slug = ''] = /^\/[a-z-]+\/([a-z0-9]+(?:-[a-z0-9]+)*)\/$/.exec(address) ?? [];
  const collection = collectionNames.find((name) => entryAddress(name, slug) === address);
  return collection && !isReserved(collection, slug) ? { collection, slug } : undefined;
}

/** Finds the entry that has its page at an address, if there is one. */
export function findAt(portal: Pick<Portal, CollectionName>, address: string): Entry<Translatable> | undefined {
  const at = entryAt(address);
  return at && (portal[at.collection] as Entry<Translatable>[]).find(({ slug }) => slug === at.slug);
}

/** Gives the calendar that moves with an address, if there is one: that of an association, a venue, an event. */
export function calendarRedirect({ from, to }: Redirect): Redirect | undefined {
  if (isCalendar(from)) return { from, to };
  const [old, now] = [entryAt(from), entryAt(to)];
  const path = old && old.collection === now?.collection ? CALENDARS[old.collection] : undefined;
  return path && old && now && { from: path(old.slug), to: path(now.slug) };
}

const CALENDARS: Partial<Record<CollectionName, (slug: string) => string>> = {
  associations: (slug) => calendarPath('association', slug),
  venues: (slug) => calendarPath('venue', slug),
  events: eventPath,
};

/** The folders of calendars that are chosen by something, and whether there is one for a slug. */
const FOLDERS = new Map<string, (slug: string, places: Places) => boolean>([
  ['tema', (slug) => Object.values(themeSlugs).includes(slug)],
  ['malgruppe', (slug) => Object.values(audienceSlugs).includes(slug)],
  ['sted', (slug, { areas }) => areas.includes(slug)],
  ['forening', (slug, { has }) => has('associations', slug)],
  ['lokale', (slug, { has }) => has('venues', slug)],
]);

function faultOf({ from, to }: Redirect, field: string, places: Places): Fault | undefined {
  const problem = (at: 'from' | 'to', code: string, address: string) => ({
    ...{ field: `${field}.${at}`, code },
    values: { address },
  });
  if (isInUse(from, places)) return problem('from', 'moved-in-use', from);
  if (!(isCalendar(from) ? folderAt(from) : entryAt(from))) return problem('from', 'moved-unknown', from);
  return isInUse(to, places) ? undefined : problem('to', 'moved-nowhere', to);
}

// A loop is refused with the settings; the count only makes sure that this ends.
function lastOf(to: string, later: ReadonlyMap<string, string>, places: Places): string {
  let last = to;
  for (let steps = 0; steps < later.size && !isInUse(last, places); steps++) last = later.get(last) ?? last;
  return last;
}

function isInUse(address: string, places: Places): boolean {
  if (isCalendar(address)) return folderAt(address)?.(places) ?? false;
  if ([...fixedPages, ...Object.values(sections)].includes(address)) return true;
  const entry = entryAt(address);
  return entry !== undefined && places.has(entry.collection, entry.slug);
}

function folderAt(address: string): ((places: Places) => boolean) | undefined {
  const [, folder = '', slug = ''] = /^\/kalender\/([a-z]+)\/([a-z0-9-]+)\.ics$/.exec(address) ?? [];
  const has = FOLDERS.get(folder);
  return has && ((places) => has(slug, places));
}
