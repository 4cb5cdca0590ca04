import { areaTitle, type Portal } from '../../domain/portal.ts';
import { contactFor } from '../../domain/roles.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { themeName } from '../../i18n/codes.ts';
import { fill } from '../../i18n/index.ts';
import { type Theme, themes } from '../../schemas/codes.ts';
import { type LetterLink, letterLinks } from '../lists/alphabet.ts';
import type { ViewContext } from '../context.ts';
import { type Link, linkTo } from '../links.ts';
import type { PageView } from '../page.ts';
import { associationAlphabet, associationRows, listedAssociations } from './association-letters.ts';
import type { AssociationRowView } from './association-row.ts';
import { pageRoute } from '../route.ts';

type Association = Portal['associations'][number];

/** The list of associations from A to Å, and by theme. */
export interface AssociationsView extends PageView {
  count: number;
  /** Links to the letters, on this page or on pages of their own. */
  alphabet: LetterLink[];
  /** The rows under each letter, unless letters have pages of their own; names that start with a digit are under `0`. */
  letters: { letter: string; rows: AssociationRowView[] }[];
  /** The associations of each theme, unless letters have pages of their own. */
  themes: { theme: Theme; title: string; links: Link[] }[];
  /** Searches for what would be too much to list. */
  searches?: { themes: SearchLink[]; areas: SearchLink[] } | undefined;
  /** The telephone of the one who lists associations. */
  phone?: string | undefined;
}

/** A link to a search, and how much it finds. */
interface SearchLink extends Link {
  n: number;
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
    themes: isDivided ? [] : byTheme(context, shown),
    searches: isDivided ? searchesFor(context, shown) : undefined,
    phone: contactFor(portal.site, 'associations').phone,
  };
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

function searchesFor(
  { portal, language }: ViewContext,
  associations: readonly Association[],
): AssociationsView['searches'] {
  const search = (choice: string, title: string, isFound: (data: Association['data']) => boolean) => ({
    title,
    address: `${addressIn(language, '/sok/')}?kind=associations&${choice}`,
    n: associations.filter(({ data }) => isFound(data)).length,
  });
  const inThemes = themes.map((theme) =>
    search(`theme=${theme}`, themeName(language, portal.site, theme), (data) => data.themes.includes(theme)),
  );
  const inAreas = portal.site.areas.map(({ slug }) =>
    search(`area=${slug}`, areaTitle(portal, slug), ({ area }) => area === slug),
  );
  return { themes: inThemes.filter(({ n }) => n > 0), areas: inAreas.filter(({ n }) => n > 0) };
}
