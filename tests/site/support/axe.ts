import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What the law asks of a page: WCAG 2.2, A and AA. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** In the dark nothing but colours is another. */
export const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

type RunOnly = Parameters<AxeBuilder['options']>[0]['runOnly'];

export interface AxeChoice {
  /** These rules alone. */
  only?: readonly string[];
  /** The rules of these kinds; if unset those of WCAG, and what axe holds to be good beside. */
  kinds?: readonly string[];
  /** All but these rules. */
  without?: readonly string[];
  /** The part of the page to look at, and a part of it to leave out. */
  within?: string;
  outside?: string;
}

/** Lists what axe finds on a page as it stands now, as `rule: markup`. */
export async function axeFindings(
  page: Page,
  { only, kinds = [...WCAG, 'best-practice'], without = [], within, outside }: AxeChoice = {},
): Promise<string[]> {
  const runOnly: RunOnly = only ? { type: 'rule', values: [...only] } : { type: 'tag', values: [...kinds] };
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  // Nothing but violations is read, and none of our pages holds another site: both spare most of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ runOnly, rules, resultTypes: ['violations'] });
  if (within) axe.include(within);
  if (outside) axe.exclude(outside);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`));
}
