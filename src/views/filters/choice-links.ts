import { addressIn } from '../../i18n/addresses.ts';
import type { ViewContext } from '../context.ts';
import { choiceCounts } from './activity-choice.ts';
import { singleChoices } from './activity-filters.ts';

/** Links to the pages of single choices, by kind. */
export interface ChoiceLinks {
  title: string;
  links: { text: string; address: string; n: number }[];
}

/** Returns links to the pages of single choices that have coming activities. */
export function choiceLinks(context: ViewContext): ChoiceLinks[] {
  const counts = choiceCounts(context);
  const choices = singleChoices(context).map(({ slug, filter, option }) => ({
    title: filter.title,
    link: {
      text: option.text,
      address: addressIn(context.language, `/aktiviteter/${slug}/`),
      n: counts.get(slug) ?? 0,
    },
  }));
  const groups = Map.groupBy(
    choices.filter(({ link }) => link.n > 0),
    ({ title }) => title,
  );
  return [...groups].map(([title, found]) => ({ title, links: found.map(({ link }) => link) }));
}
