import { fill } from '../../i18n/index.ts';
import { type ContactWays, contactWays } from '../contact.ts';
import type { ViewContext } from '../context.ts';
import type { PageView } from '../page.ts';
import { pageRoute } from '../route.ts';
import { contactFor } from '../../domain/roles.ts';

/** The page for those who run an association. */
export interface ForAssociationsView extends PageView {
  lead: string;
  /** Who advises associations. */
  advice: ContactWays;
  /** Who answers for the portal. */
  website: ContactWays;
}

/** The page /om/for-foreninger/ in each language. */
export const forAssociationsRoute = pageRoute('/om/for-foreninger/', forAssociationsView);

/** Returns the page for those who run an association. */
function forAssociationsView(context: ViewContext): ForAssociationsView {
  const { title, description, lead } = context.language.words.forAssociations;
  const values = { municipality: context.portal.site.municipality.name };
  return {
    head: { title, description: fill(description, values) },
    lead: fill(lead, values),
    advice: contactWays(contactFor(context.portal.site, 'associations')),
    website: contactWays(contactFor(context.portal.site, 'website')),
  };
}
