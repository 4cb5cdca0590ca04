import type { Entry } from '../../domain/entry.ts';
import { resolveReference } from '../../domain/portal.ts';
import { fill } from '../../i18n/index.ts';
import type { Contact } from '../../schemas/contact.ts';
import type { Site } from '../../schemas/site.ts';
import { languageOfSettings, type ViewContext } from '../context.ts';
import { type ContactHours, contactHours } from '../contact.ts';
import { pickFields } from '../fields.ts';
import { type NameLink, nameLink } from '../links.ts';
import type { PageView } from '../page.ts';
import { pageRoute } from '../route.ts';

/** The page of everybody to contact. */
export interface ContactsView extends PageView {
  centres: CentreView[];
  contacts: ContactView[];
  links: Site['links'];
  /** The language of centres and links, if it is not the page's. */
  siteLang?: string | undefined;
}

/** A volunteer centre. */
interface CentreView {
  title: string;
  contact: ContactHours;
  venue?: (NameLink & { street: string }) | undefined;
}

/** Somebody to contact. */
interface ContactView {
  slug: string;
  fields: Pick<Contact, (typeof PRINTED)[number]>;
  titleLang?: string | undefined;
  contact: ContactHours;
}

const PRINTED = ['title', 'sector', 'unit', 'tasks', 'address', 'lang'] as const;

/** The page /kontakt/ in each language. */
export const contactsRoute = pageRoute('/kontakt/', contactsView);

/** Returns the page of everybody to contact. */
function contactsView(context: ViewContext): ContactsView {
  const { language, portal } = context;
  const { site, contacts } = portal;
  const { title, description } = language.words.contacts;
  const inOrder = contacts.toSorted((a, b) => a.data.order - b.data.order || (a.slug < b.slug ? -1 : 1));
  return {
    head: {
      title,
      description: fill(description, { municipality: site.municipality.name }),
      section: '/kontakt/',
    },
    centres: site.centres.map((each) => centre(context, each)),
    contacts: inOrder.map(contactCard),
    links: site.links,
    siteLang: languageOfSettings(context),
  };
}

function centre(
  { portal, language }: ViewContext,
  { title, contact, venue: slug }: Site['centres'][number],
): CentreView {
  const venue = slug ? resolveReference(slug, portal.venues) : undefined;
  return {
    title,
    contact: contactHours(contact),
    venue: venue?.entry && { ...nameLink(language, 'venues', venue), street: venue.entry.data.address },
  };
}

function contactCard({ slug, data, lang }: Entry<Contact>): ContactView {
  return {
    slug,
    fields: pickFields(data, PRINTED),
    titleLang: lang?.title,
    contact: contactHours(data.contact),
  };
}
