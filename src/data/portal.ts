import { getCollection } from 'astro:content';
import { type Agenda, agendaOf } from '../domain/agenda.ts';
import type { Moment } from '../domain/days.ts';
import type { Content, Entry } from '../domain/entry.ts';
import { buildPortal, type Portal } from '../domain/portal.ts';
import type { CollectionName } from '../schemas/collections.ts';

/** The portal with its calendar, as every page asks for it. */
export interface PortalData {
  portal: Portal;
  agenda: Agenda;
  /** Whether a sample outside its year is shown as on a day of its own. */
  sampleShown: boolean;
}

let built: Promise<PortalData> | undefined;

/** Builds the portal from the content store: once for a whole build, anew for each page while developing. */
export function getPortal(): Promise<PortalData> {
  if (import.meta.env.DEV) return build();
  built ??= build();
  return built;
}

async function build(): Promise<PortalData> {
  const [shared] = (await getCollection('portal' as never)) as { data: Shared }[];
  if (!shared) throw new Error('The content store is empty: the content loader did not run.');
  const { now, sampleShown, ...settings } = shared.data;
  const content: Content = {
    ...settings,
    events: await entriesOf('events'),
    associations: await entriesOf('associations'),
    venues: await entriesOf('venues'),
    grants: await entriesOf('grants'),
    contacts: await entriesOf('contacts'),
    pages: await entriesOf('pages'),
  };
  const portal = buildPortal(content, now);
  return { portal, agenda: agendaOf(portal), sampleShown };
}

type Shared = Pick<Content, 'site' | 'closures'> & { now: Moment; sampleShown: boolean };

// The store hands entries out in an order of its own; ours is that of their addresses.
async function entriesOf<Data>(name: CollectionName): Promise<Entry<Data>[]> {
  const stored = (await getCollection(name as never)) as { data: { json: string } }[];
  return stored.map(({ data }) => JSON.parse(data.json) as Entry<Data>).sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
