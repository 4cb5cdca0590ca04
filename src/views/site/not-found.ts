import { type ContactWays, contactWays } from '../contact.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../links.ts';
import type { PageView } from '../page.ts';
import { allSections } from './menu.ts';
import { contactFor } from '../../domain/roles.ts';

/** The page in place of one that does not exist. */
export interface NotFoundView extends PageView {
  sections: Link[];
  contact: ContactWays;
}

/** Returns the page in place of one that does not exist. */
export function notFoundView(context: ViewContext): NotFoundView {
  const { title, lead } = context.language.words.notFound;
  return {
    head: { title, description: lead },
    sections: allSections(context.language).map(({ title, address }) => ({ title, address })),
    contact: contactWays(contactFor(context.portal.site, 'general')),
  };
}
