import { agendaOf, pagedDays } from '../../../src/domain/calendar/agenda.ts';
import { eachCollection } from '../../../src/domain/collections/lists.ts';
import type { Content, Entry } from '../../../src/domain/entry.ts';
import { buildPortal, type PortalEvent } from '../../../src/domain/portal.ts';
import type { Deadline } from '../../../src/schemas/fields/deadline.ts';

/** A file of content as Eleventy hands it on: front matter and the defaults of its folder, merged. */
export interface Item {
  fileSlug: string;
  data: Record<string, unknown>;
}

/** Works out the portal from Eleventy's collections with the same rules of time as ours, for templates to look things up in. */
export function portalFrom(
  itemsOf: (tag: string) => Item[],
  settings: { site: unknown; closures: unknown },
  now: string,
) {
  const from = (tag: string) =>
    itemsOf(tag).map(({ fileSlug, data }) => ({ slug: fileSlug, id: data.id, data, html: '' }) as Entry<never>);
  const grants = from('grants').map((grant) => ({
    ...grant,
    data: { ...(grant.data as object), deadlines: deadlinesOf(grant.data) } as never,
  }));
  const content = {
    ...(settings as Pick<Content, 'site' | 'closures'>),
    // The generated content has entries of some collections only.
    ...eachCollection((): never[] => []),
    events: from('events'),
    associations: from('associations'),
    venues: from('venues'),
    grants,
    contacts: from('contacts'),
  };
  const site = { ...content.site, themes: {}, audiences: {}, contacts: {} };
  const portal = buildPortal({ ...content, site }, now);
  const agenda = agendaOf(portal);
  return {
    ...portal,
    agenda,
    days: pagedDays(agenda, now),
    eventBySlug: new Map<string, PortalEvent>(portal.events.map((event) => [event.slug, event])),
    grantBySlug: new Map(portal.grants.map((grant) => [grant.slug, grant])),
  };
}

function deadlinesOf({ deadlines = [] }: { deadlines?: Partial<Deadline>[] }): Deadline[] {
  return deadlines.map((deadline) => ({ level: 'local', yearly: false, confirmed: true, ...deadline }) as Deadline);
}
