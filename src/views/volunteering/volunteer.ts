import { nationalLink, onlineForm, type VolunteerContact, volunteerContacts } from '../../domain/volunteer-contacts.ts';
import { fill } from '../../i18n/index.ts';
import { type ContactHours, contactHours } from '../contact.ts';
import { languageOfSettings, type ViewContext } from '../context.ts';
import { pickFields } from '../fields.ts';
import { type Link, linksToPages } from '../links.ts';
import type { PageHead, PageView } from '../page.ts';
import { type NeededNowView, neededNow } from './needed-now.ts';
import { openTasksByTitle } from './open-tasks.ts';
import { type TaskChoiceGroup, taskChoiceGroups } from './task-choices.ts';
import { pageRoute } from '../route.ts';

/** The page for people who want to volunteer. */
export interface VolunteerView extends PageView {
  contacts: VolunteerContactView[];
  /** Volunteer centres beside the one among the contacts. */
  otherCentres: { title: string; phone?: string | undefined }[];
  /** The language of what the settings say, if that is not the page's. */
  lang?: string | undefined;
  /** The municipality's own form. */
  form?: string | undefined;
  /** The national register of tasks. */
  national?: { title: string; url: string } | undefined;
  /** Links to the tasks of each choice; missing if no task is open. */
  groups?: TaskChoiceGroup[] | undefined;
  needed?: NeededNowView | undefined;
  pages: Link[];
  checked?: string | undefined;
  updated?: string | undefined;
}

/** Somebody to contact, with what they do. */
interface VolunteerContactView {
  who: VolunteerContact['who'];
  title: string;
  text: string;
  contact: ContactHours;
  /** Where to come. */
  visit?: string | undefined;
  /** The language of hours and visit, if that is not the page's. */
  lang?: string | undefined;
}

const MOST_NEEDED = 6;
const PAGES = ['for-du-begynner', 'for-ungdom-og-skoler', 'frivillighet'];

/** The page /bli-frivillig/ in each language. */
export const volunteerRoute = pageRoute('/bli-frivillig/', volunteerView);

/** Returns the page for people who want to volunteer. */
export function volunteerView(context: ViewContext): VolunteerView {
  const { portal, language } = context;
  const { site } = portal;
  const open = openTasksByTitle(portal);
  return {
    head: volunteerHead(context),
    contacts: volunteerContacts(portal).map((contact) => contactView(context, contact)),
    otherCentres: site.centres.slice(1).map(({ title, contact }) => ({ title, phone: contact.phone })),
    lang: languageOfSettings(context),
    form: onlineForm(site, 'volunteering'),
    national: nationalLink(site),
    groups: open.length > 0 ? taskChoiceGroups(context) : undefined,
    needed: neededNow(context, open, MOST_NEEDED),
    pages: linksToPages(portal, language, PAGES),
    ...pickFields(site, ['checked', 'updated']),
  };
}

function volunteerHead({ portal, language }: ViewContext): PageHead {
  const { title, description } = language.words.volunteer;
  const municipality = portal.site.municipality.name;
  return { title, description: fill(description, { municipality }), section: '/bli-frivillig/' };
}

function contactView(context: ViewContext, { who, title, contact, visit, entry }: VolunteerContact) {
  const { portal, language } = context;
  return {
    who,
    title,
    text: fill(language.words.volunteer[who], { municipality: portal.site.municipality.name }),
    contact: contactHours(contact),
    visit,
    lang: entry?.data.lang ?? languageOfSettings(context),
  };
}
