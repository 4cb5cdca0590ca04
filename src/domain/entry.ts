import type { Association } from '../schemas/association.ts';
import type { Closures } from '../schemas/closures.ts';
import type { Contact } from '../schemas/contact.ts';
import type { Event } from '../schemas/event.ts';
import type { Grant } from '../schemas/grant.ts';
import type { Page } from '../schemas/page.ts';
import type { Site } from '../schemas/site.ts';
import type { Venue } from '../schemas/venue.ts';

/** A valid entry: its place in the content, its id for good, its fields, and its text as clean HTML. */
export interface Entry<Data> {
  slug: string;
  id: string;
  data: Data;
  html: string;
}

/** The content that pages and feeds are made from. */
export interface Content {
  site: Site;
  closures: Closures;
  events: Entry<Event>[];
  associations: Entry<Association>[];
  venues: Entry<Venue>[];
  grants: Entry<Grant>[];
  contacts: Entry<Contact>[];
  pages: Entry<Page>[];
}
