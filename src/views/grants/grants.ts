import { oldestCheck } from '../../domain/oldest-check.ts';
import { contactFor } from '../../domain/roles.ts';
import { count, fill } from '../../i18n/index.ts';
import { languageOfSettings, type ViewContext } from '../context.ts';
import type { PageView } from '../page.ts';
import { type DeadlineGroup, deadlineGroups } from './deadline-row.ts';
import { type GrantRowView, grantRow } from './grant-row.ts';
import { type GrantYearView, grantYear } from './grant-year.ts';
import { pageRoute } from '../route.ts';

/** The page of all grants. */
export interface GrantsView extends PageView {
  lead: string;
  /** How many deadlines end soon. */
  closing?: string | undefined;
  groups: DeadlineGroup<GrantRowView>[];
  year?: GrantYearView | undefined;
  /** Whom to call for help with an application. */
  advice?: { role: string; phone: string; lang?: string | undefined } | undefined;
  checked?: string | undefined;
}

/** The page /tilskudd/ in each language. */
export const grantsRoute = pageRoute('/tilskudd/', grantsView);

/** Returns the page of all grants. */
function grantsView(context: ViewContext): GrantsView {
  const { portal, language } = context;
  const { grants: words } = language.words;
  const { grants, now, site } = portal;
  const municipality = site.municipality.name;
  const closing = grants.filter(({ status }) => status.state === 'closing').length;
  return {
    head: { title: words.title, description: fill(words.description, { municipality }), section: '/tilskudd/' },
    lead: fill(words.lead, { municipality }),
    closing: closing > 0 ? count(language, words.closingSoon, closing) : undefined,
    groups: deadlineGroups(grants, (grant) => grantRow(context, grant)),
    year: grantYear(grants, now),
    advice: adviceOf(context),
    checked: oldestCheck(grants),
  };
}

function adviceOf(context: ViewContext): GrantsView['advice'] {
  const { role, phone } = contactFor(context.portal.site, 'grants');
  return phone ? { role, phone, lang: languageOfSettings(context) } : undefined;
}
