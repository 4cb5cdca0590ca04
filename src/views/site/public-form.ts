import { contactFor } from '../../domain/roles.ts';
import { onlineForm, type PublicFormKind } from '../../domain/volunteer-contacts.ts';
import { type ContactWays, contactWays } from '../contact.ts';
import type { ViewContext } from '../context.ts';
import type { PageHead, PageView } from '../page.ts';
import { pageRoute } from '../route.ts';

/** The page of a public form, without a gateway: whom to contact instead. */
export interface PublicFormView extends PageView {
  kind: PublicFormKind;
  contact: ContactWays;
  /** The municipality's own form. */
  form?: string | undefined;
}

const HEADS: Record<PublicFormKind, Pick<PageHead, 'section' | 'unlisted'>> = {
  activity: {},
  correction: { unlisted: true },
  volunteering: { section: '/bli-frivillig/' },
};

/** The page where anybody sends in an activity. */
export const activityFormRoute = formRoute('/send-inn/', 'activity');

/** The page where anybody reports a mistake. */
export const correctionFormRoute = formRoute('/meld-endring/', 'correction');

/** The page where somebody offers to volunteer. */
export const volunteeringFormRoute = formRoute('/bli-frivillig/meld-deg/', 'volunteering');

/** Returns the page of a public form. */
function publicFormView({ portal: { site }, language }: ViewContext, kind: PublicFormKind): PublicFormView {
  const { title, description } = language.words.publicForms[kind];
  const contact = contactFor(site, kind === 'volunteering' ? 'volunteer' : 'website');
  return {
    head: { title, description, ...HEADS[kind] },
    kind,
    contact: contactWays(contact),
    form: onlineForm(site, kind),
  };
}

function formRoute(path: string, kind: PublicFormKind) {
  return pageRoute(path, (context) => publicFormView(context, kind));
}
