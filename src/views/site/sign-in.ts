import { type ContactWays, contactWays } from '../contact-ways.ts';
import type { ViewContext } from '../context.ts';
import type { PageView } from '../page.ts';

/** The page in which the gateway inserts its own. */
export interface SignInView extends PageView {
  contact: ContactWays;
}

/** Returns the page in which the gateway inserts its own. */
export function signInView(context: ViewContext): SignInView {
  const { title, description } = context.language.words.signIn;
  return { head: { title, description, unlisted: true }, contact: contactWays(context, 'associations') };
}
