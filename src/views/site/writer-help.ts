import { contactFor } from '../../domain/roles.ts';
import { type ContactWays, contactWays } from '../contact-ways.ts';
import type { ViewContext } from '../context.ts';
import type { PageView } from '../page.ts';

/** The page of help for associations that publish themselves. */
export interface WriterHelpView extends PageView {
  contact: ContactWays;
  /** Where to send what others should publish. */
  email?: string | undefined;
}

/** Returns the page of help for associations that publish themselves. */
export function writerHelpView(context: ViewContext): WriterHelpView {
  const { title, description } = context.language.words.writing;
  return {
    head: { title, description },
    contact: contactWays(context, 'associations'),
    email: contactFor(context.portal.site, 'website').email,
  };
}
