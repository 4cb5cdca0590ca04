import type { Plugin, Rule } from 'postcss';
import { findableCollections } from '../domain/collections/lists.ts';
import { themes } from '../schemas/codes.ts';

/** Areas are known by their numbers, for a site names its own; of more than these, the list is not narrowed by CSS. */
const MOST_AREAS = 12;

/** What the list from A to Å can be narrowed by: the control that chooses it, and the rows that it is about. */
const CHOICES: readonly { chosen: string; row: string }[] = [
  ...findableCollections.map((name) => ({ chosen: `[value='${name}']`, row: `[data-kind='${name}']` })),
  ...themes.map((theme) => ({ chosen: `[value='${theme}']`, row: `[data-theme~='${theme}']` })),
  ...Array.from({ length: MOST_AREAS }, (_, index) => {
    const area = `[data-area='${index + 1}']`;
    return { chosen: `option${area}`, row: area };
  }),
];

/**
 * Makes the PostCSS plugin that writes a selector with `:--chosen` and `:--row` once for each choice of the search
 * page: without script, CSS narrows the list, and it cannot compare what is chosen with what a row is about.
 */
export function searchChoices(): Plugin {
  return { postcssPlugin: 'search-choices', Rule: expand };
}

function expand(rule: Rule): void {
  if (!rule.selector.includes(':--chosen')) return;
  rule.selectors = CHOICES.map(({ chosen, row }) =>
    rule.selector.replaceAll(':--chosen', chosen).replaceAll(':--row', row),
  );
}
