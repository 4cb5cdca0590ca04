import { contactFor } from '../../domain/roles.ts';
import { onlineForm, type PublicFormKind } from '../../domain/volunteer-contacts.ts';
import type { ContactWays } from '../contact.ts';
import type { ViewContext } from '../context.ts';
import { pickFields } from '../fields.ts';
import type { PageHead, PageView } from '../page.ts';

/** The page of a public form, without a gateway: whom to contact instead. */
export interface PublicFormView extends PageView {
  kind: PublicFormKind;
  contact: Omit<ContactWays, 'hours'>;
  /** The municipality's own form. */
  form?: string | undefined;
}

const HEADS: Record<PublicFormKind, Pick<PageHead, 'section' | 'unlisted'>> = {
  activity: {},
  correction: { unlisted: true },
  volunteering: { section: '/bli-frivillig/' },
};

/** Returns the page of a public form. */
export function publicFormView({ portal: { site }, language }: ViewContext, kind: PublicFormKind): PublicFormView {
  const { title, description } = language.words.publicForms[kind];
  const contact = contactFor(site, kind === 'volunteering' ? 'volunteer' : 'website');
  return {
    head: { title, description, ...HEADS[kind] },
    kind,
    contact: pickFields(contact, ['phone', 'sms', 'email']),
    form: onlineForm(site, kind),
  };
}
