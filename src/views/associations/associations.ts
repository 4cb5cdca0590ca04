import { distinctiveName, indexLetter, sortableName } from '../../domain/directory.ts';
import type { Portal } from '../../domain/portal.ts';
import { contactFor } from '../../domain/roles.ts';
import { themeName } from '../../i18n/codes.ts';
import { compareNames, fill } from '../../i18n/index.ts';
import { type Theme, themes } from '../../schemas/codes.ts';
import type { ViewContext } from '../context.ts';
import { type Link, linkTo } from '../links.ts';
import type { PageView } from '../page.ts';
import { type AssociationRowView, associationRow, shortAssociationRow } from './association-row.ts';
import { pageRoute } from '../route.ts';

type Association = Portal['associations'][number];

/** The list of associations from A to Å, and by theme. */
export interface AssociationsView extends PageView {
  count: number;
  /** The rows under each letter; names that start with a digit are under `0`. */
  letters: { letter: string; rows: AssociationRowView[] }[];
  themes: { theme: Theme; title: string; links: Link[] }[];
  /** The telephone of the one who lists associations. */
  phone?: string | undefined;
}

/** The page /foreninger/ in each language. */
export const associationsRoute = pageRoute('/foreninger/', associationsView);

/** Returns the list of associations. */
export function associationsView(context: ViewContext): AssociationsView {
  const { portal, language } = context;
  const { title, description } = language.words.associations;
  const shown = portal.associations
    .filter(({ data }) => data.status !== 'closed')
    .sort((a, b) => compareNames(a.data.title, b.data.title));
  return {
    head: {
      title,
      description: fill(description, { municipality: portal.site.municipality.name }),
      section: '/foreninger/',
    },
    count: shown.length,
    letters: byLetter(context, shown),
    themes: byTheme(context, shown),
    phone: contactFor(portal.site, 'associations').phone,
  };
}

// Each is sorted by its distinctive name, and listed briefly under the municipality's name as well.
function byLetter(context: ViewContext, associations: readonly Association[]): AssociationsView['letters'] {
  const municipality = context.portal.site.municipality.name;
  const listed = associations
    .flatMap((association) => {
      const whole = sortableName(association.data.title);
      const telling = distinctiveName(whole, municipality);
      const asNamed = telling === whole ? [] : [{ association, name: whole, rowOf: shortAssociationRow }];
      return [{ association, name: telling, rowOf: associationRow }, ...asNamed];
    })
    .sort((a, b) => compareNames(a.name, b.name));
  return [...Map.groupBy(listed, ({ name }) => indexLetter(name))].map(([letter, found]) => ({
    letter,
    rows: found.map(({ association, rowOf }) => rowOf(context, association)),
  }));
}

function byTheme({ portal, language }: ViewContext, associations: readonly Association[]): AssociationsView['themes'] {
  return themes
    .map((theme) => ({
      theme,
      title: themeName(language, portal.site, theme),
      links: associations
        .filter(({ data }) => data.themes.includes(theme))
        .map((each) => linkTo(language, 'associations', each)),
    }))
    .filter(({ links }) => links.length > 0);
}
