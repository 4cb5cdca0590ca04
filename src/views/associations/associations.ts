import { contactFor } from '../../domain/roles.ts';
import { fill } from '../../i18n/index.ts';
import { type LetterLink, letterLinks } from '../lists/alphabet.ts';
import type { ViewContext } from '../context.ts';
import { type ChoiceLinks, choiceLinks } from '../filters/choice-links.ts';
import { type ListFilters, listFilters } from '../filters/list-filters.ts';
import type { PageView } from '../page.ts';
import { associationChoices } from './association-filters.ts';
import { associationAlphabet, associationRows, listedAssociations } from './associations-by-letter.ts';
import type { AssociationRowView } from './association-row.ts';
import { pageRoute } from '../route.ts';

/** The list of associations from A to Å. */
export interface AssociationsView extends PageView {
  count: number;
  /** Links to the letters, on this page or on pages of their own. */
  alphabet: LetterLink[];
  /** The rows under each letter, unless letters have pages of their own; names that start with a digit are under `0`. */
  letters: { letter: string; rows: AssociationRowView[] }[];
  /** Links to the lists of single choices. */
  choices: ChoiceLinks[];
  filters: ListFilters;
  /** The telephone of the one who lists associations. */
  phone?: string | undefined;
}

/** The page /foreninger/ in each language. */
export const associationsRoute = pageRoute('/foreninger/', associationsView);

/** Returns the list of associations. */
export function associationsView(context: ViewContext): AssociationsView {
  const { portal, language } = context;
  const { title, description } = language.words.associations;
  const shown = listedAssociations(portal);
  const alphabet = associationAlphabet(context);
  const isDivided = alphabet.pages.length > 0;
  return {
    head: {
      title,
      description: fill(description, { municipality: portal.site.municipality.name }),
      section: '/foreninger/',
    },
    count: shown.length,
    alphabet: letterLinks(language, '/foreninger/', alphabet),
    letters: isDivided
      ? []
      : alphabet.letters.map(({ letter, items }) => ({ letter, rows: associationRows(context, items) })),
    choices: choiceLinks(language, 'associations', associationChoices(context)),
    filters: listFilters(language, 'associations'),
    phone: contactFor(portal.site, 'associations').phone,
  };
}
