import { fill } from '../../i18n/index.ts';
import { type ContactWays, contactWays } from '../contact-ways.ts';
import type { ViewContext } from '../context.ts';
import type { PageView } from '../page.ts';

/** The page for those who run an association. */
export interface ForAssociationsView extends PageView {
  lead: string;
  /** Who advises associations. */
  advice: ContactWays;
  /** Who answers for the portal. */
  website: ContactWays;
}

/** Returns the page for those who run an association. */
export function forAssociationsView(context: ViewContext): ForAssociationsView {
  const { title, description, lead } = context.language.words.forAssociations;
  const values = { municipality: context.portal.site.municipality.name };
  return {
    head: { title, description: fill(description, values) },
    lead: fill(lead, values),
    advice: contactWays(context, 'associations'),
    website: contactWays(context, 'website'),
  };
}
