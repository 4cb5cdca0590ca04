import { longDate } from '../../i18n/dates.ts';
import { fill } from '../../i18n/index.ts';
import { type ContactWays, contactWays } from '../contact.ts';
import { languageOfSettings, type ViewContext } from '../context.ts';
import type { PageView } from '../page.ts';
import { pageRoute } from '../route.ts';
import { contactFor } from '../../domain/roles.ts';

/** The page about accessibility. */
export interface AccessibilityView extends PageView {
  name: string;
  municipality: string;
  /** Whether the owner is public, and must have a statement at the authority. */
  isPublic: boolean;
  /** The address of the statement. */
  statement?: string | undefined;
  /** The sentence about the last test. */
  tested?: string | undefined;
  shortcomings: string[];
  /** The language of the shortcomings, if it is not the page's. */
  shortcomingsLang?: string | undefined;
  contact: ContactWays;
}

/** The page /om/tilgjengelighet/ in each language. */
export const accessibilityRoute = pageRoute('/om/tilgjengelighet/', accessibilityView);

/** Returns the page about accessibility. */
function accessibilityView(context: ViewContext): AccessibilityView {
  const { language } = context;
  const { site, now } = context.portal;
  const { title, description, tested: testedOn } = language.words.accessibility;
  const { statement, tested, shortcomings = [] } = site.accessibility ?? {};
  const isPublic = site.owner === 'municipality';
  return {
    head: { title, description: fill(description, { name: site.name }) },
    name: site.name,
    municipality: site.municipality.name,
    isPublic,
    statement: isPublic ? statement : undefined,
    tested: tested && fill(testedOn, { date: longDate(language, tested, now) }),
    shortcomings,
    shortcomingsLang: languageOfSettings(context),
    contact: contactWays(contactFor(context.portal.site, 'website')),
  };
}
