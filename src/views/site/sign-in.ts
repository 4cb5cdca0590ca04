import { type ContactWays, contactWays } from '../contact.ts';
import type { ViewContext } from '../context.ts';
import type { PageView } from '../page.ts';
import { pageRoute } from '../route.ts';
import { contactFor } from '../../domain/roles.ts';

/** The page in which the gateway inserts its own. */
export interface SignInView extends PageView {
  contact: ContactWays;
}

/** The page /logg-inn/ in each language. */
export const signInRoute = pageRoute('/logg-inn/', signInView);

/** Returns the page in which the gateway inserts its own. */
function signInView(context: ViewContext): SignInView {
  const { title, description } = context.language.words.signIn;
  return {
    head: { title, description, unlisted: true },
    contact: contactWays(contactFor(context.portal.site, 'associations')),
  };
}
