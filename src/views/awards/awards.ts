import { oldestCheck } from '../../domain/oldest-check.ts';
import { fill } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';
import { type DeadlineGroup, deadlineGroups, type GroupJump, groupJumps } from '../grants/deadline-row.ts';
import type { PageView } from '../page.ts';
import { type AwardRowView, awardRow } from './award-row.ts';
import { pageRoute } from '../route.ts';

/** The page of all awards. */
export interface AwardsView extends PageView {
  lead: string;
  jumps: GroupJump[];
  groups: DeadlineGroup<AwardRowView>[];
  checked?: string | undefined;
}

/** The page /priser/ in each language. */
export const awardsRoute = pageRoute('/priser/', awardsView);

/** Returns the page of all awards. */
function awardsView(context: ViewContext): AwardsView {
  const { awards, site } = context.portal;
  const { awards: words } = context.language.words;
  const municipality = site.municipality.name;
  const groups = deadlineGroups(awards, (award) => awardRow(context, award));
  return {
    head: { title: words.heading, description: fill(words.description, { municipality }), section: '/priser/' },
    lead: awards.length > 0 ? fill(words.lead, { municipality }) : words.none,
    jumps: groupJumps(groups),
    groups,
    checked: oldestCheck(awards),
  };
}
