import { careOffice, groupHelp, type HelpGroup } from '../../domain/help.ts';
import { resolveReference } from '../../domain/portal.ts';
import { contactFor } from '../../domain/roles.ts';
import { mapAddress } from '../../domain/venues.ts';
import { compareNames, fill } from '../../i18n/index.ts';
import { contactHours } from '../contact.ts';
import { languageOfSettings, type ViewContext } from '../context.ts';
import { pickFields } from '../fields.ts';
import { type Link, linksToPages } from '../links.ts';
import type { PageHead, PageView } from '../page.ts';
import type { CallView } from './call.ts';
import { type HelpRowView, helpRow } from './help-row.ts';
import { pageRoute } from '../route.ts';

/** The page for people who need help. */
export interface HelpView extends PageView {
  call: CallView;
  groups: { group: HelpGroup; rows: HelpRowView[] }[];
  /** The office for care that volunteers cannot give. */
  care?: { title: string; phone: string } | undefined;
  pages: Link[];
  checked?: string | undefined;
  updated?: string | undefined;
}

const PAGES = ['du-ringer-for-en-bruker', 'noen-a-snakke-med', 'bekymret', 'stotte-til-a-vaere-med'];

/** The page /hjelp/ in each language. */
export const helpRoute = pageRoute('/hjelp/', helpView);

/** Returns the page for people who need help. */
function helpView(context: ViewContext): HelpView {
  const { portal, language } = context;
  const sorted = portal.help.toSorted((a, b) => compareNames(a.data.title, b.data.title));
  return {
    head: helpHead(context),
    call: helpCall(context),
    groups: groupHelp(sorted).map(({ group, items }) => ({ group, rows: items.map((each) => helpRow(context, each)) })),
    care: careView(context),
    pages: linksToPages(portal, language, PAGES),
    ...pickFields(portal.site, ['checked', 'updated']),
  };
}

function helpHead({ portal, language }: ViewContext): PageHead {
  const { heading, description } = language.words.help;
  const municipality = portal.site.municipality.name;
  return { title: heading, description: fill(description, { municipality }), section: '/hjelp/', kind: 'one-sheet' };
}

function helpCall(context: ViewContext): CallView {
  const { site, venues } = context.portal;
  const [centre] = site.centres;
  const contact = contactFor(site, 'help');
  const venue = centre?.venue ? resolveReference(centre.venue, venues).entry : undefined;
  return {
    title: centre?.title ?? contact.role,
    contact: contactHours(contact),
    visit: venue && { address: venue.data.address, map: mapAddress(venue.data) },
    lang: languageOfSettings(context),
  };
}

function careView({ portal }: ViewContext): HelpView['care'] {
  const { title, contact } = careOffice(portal)?.data ?? {};
  return title && contact?.phone ? { title, phone: contact.phone } : undefined;
}
