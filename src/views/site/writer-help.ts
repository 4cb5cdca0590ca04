import { contactFor } from '../../domain/roles.ts';
import { type ContactWays, contactWays } from '../contact.ts';
import type { ViewContext } from '../context.ts';
import type { PageView } from '../page.ts';
import { pageRoute } from '../route.ts';

/** The page of help for associations that publish themselves. */
export interface WriterHelpView extends PageView {
  contact: ContactWays;
  /** Where to send what others should publish. */
  email?: string | undefined;
}

/** The page /om/skriv-selv/ in each language. */
export const writerHelpRoute = pageRoute('/om/skriv-selv/', writerHelpView);

/** Returns the page of help for associations that publish themselves. */
function writerHelpView(context: ViewContext): WriterHelpView {
  const { title, description } = context.language.words.writing;
  return {
    head: { title, description },
    contact: contactWays(contactFor(context.portal.site, 'associations')),
    email: contactFor(context.portal.site, 'website').email,
  };
}
