import { choiceIcon } from '../../domain/filters/choice-icon.ts';
import type { IconName } from '../../domain/appearance/icons.ts';
import { addressIn } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/index.ts';
import { type ListName, listPath } from './list-filters.ts';
import type { SingleChoice } from './single-choices.ts';

/** Links to the pages of single choices, by kind. */
export interface ChoiceLinks {
  title: string;
  links: { text: string; address: string; n: number; icon?: IconName | undefined }[];
}

/** A choice with the number of entries that it finds. */
type CountedChoice = SingleChoice & { n: number };

/** Returns links to the pages of those single choices of a list that find something. */
export function choiceLinks(language: Language, name: ListName, choices: readonly CountedChoice[]): ChoiceLinks[] {
  const links = choices
    .filter(({ n }) => n > 0)
    .map(({ slug, filter, option, n }) => ({
      title: filter.title,
      link: { text: option.text, address: addressIn(language, `${listPath(name)}${slug}/`), n, icon: choiceIcon(slug) },
    }));
  return [...Map.groupBy(links, ({ title }) => title)].map(([title, found]) => ({
    title,
    links: found.map(({ link }) => link),
  }));
}
