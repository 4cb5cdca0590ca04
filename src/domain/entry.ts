import type { Association } from '../schemas/association.ts';
import type { Award } from '../schemas/award.ts';
import type { Closures } from '../schemas/closures.ts';
import type { Contact } from '../schemas/contact.ts';
import type { Equipment } from '../schemas/equipment.ts';
import type { Event } from '../schemas/event.ts';
import type { Example } from '../schemas/example.ts';
import type { Grant } from '../schemas/grant.ts';
import type { Handbook } from '../schemas/handbook.ts';
import type { Help } from '../schemas/help.ts';
import type { Opportunity } from '../schemas/opportunity.ts';
import type { Page } from '../schemas/page.ts';
import type { Site } from '../schemas/site.ts';
import type { Venue } from '../schemas/venue.ts';

/** A valid entry: its place in the content, its id for good, its fields, and its text as clean HTML. */
export interface Entry<Data> {
  slug: string;
  id: string;
  data: Data;
  html: string;
  /** Its text in other languages, by their codes. */
  htmlIn?: Readonly<Record<string, string>>;
  /** What is written in another language than the page: the language of each such part. */
  lang?: { title?: string | undefined; summary?: string | undefined; text?: string | undefined };
}

/** The content that pages and feeds are made from. */
export interface Content {
  site: Site;
  closures: Closures;
  events: Entry<Event>[];
  associations: Entry<Association>[];
  venues: Entry<Venue>[];
  grants: Entry<Grant>[];
  opportunities: Entry<Opportunity>[];
  help: Entry<Help>[];
  equipment: Entry<Equipment>[];
  examples: Entry<Example>[];
  handbook: Entry<Handbook>[];
  awards: Entry<Award>[];
  contacts: Entry<Contact>[];
  pages: Entry<Page>[];
}
