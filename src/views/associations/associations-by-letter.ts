import { distinctiveName, sortableName } from '../../i18n/alphabet.ts';
import { memoizeByObject } from '../../domain/lookups/memoize-by-object.ts';
import type { Portal } from '../../domain/portal.ts';
import { compareNames, fill } from '../../i18n/index.ts';
import { alphabetOf, type LetterFrame, letterFrame, type LetterPage, letterPath } from '../lists/alphabet.ts';
import type { ViewContext } from '../context.ts';
import type { PageView } from '../page.ts';
import { listRoute } from '../route.ts';
import { type AssociationRowView, associationRow, shortAssociationRow } from './association-row.ts';

type Association = Portal['associations'][number];

/** The associations of a letter. */
export interface AssociationLetterView extends PageView {
  frame: LetterFrame;
  rows: AssociationRowView[];
}

/** An association under a name that people look for. */
interface ListedAssociation {
  name: string;
  association: Association;
  isShort: boolean;
}

// With 180 rows a page is close to 20,000 gzip bytes of HTML and CSS.
const MOST_ROWS = 180;

/** Lists the associations that still exist, by name. */
export function listedAssociations({ associations }: Portal): Association[] {
  return associations
    .filter(({ data }) => data.status !== 'closed')
    .sort((a, b) => compareNames(a.data.title, b.data.title));
}

/**
 * Puts the associations under their letters, once for all pages that link to them.
 *
 * Each is sorted by its distinctive name, and listed briefly under the municipality's name as well.
 */
export const associationAlphabet = memoizeByObject(({ portal }: ViewContext) => {
  const listed = listedAssociations(portal).flatMap((association) => {
    const whole = sortableName(association.data.title);
    const distinctive = distinctiveName(whole, portal.site.municipality.name);
    const asNamed = distinctive === whole ? [] : [{ association, name: whole, isShort: true }];
    return [{ association, name: distinctive, isShort: false }, ...asNamed];
  });
  return alphabetOf<ListedAssociation>(
    listed.sort((a, b) => compareNames(a.name, b.name)),
    { list: MOST_ROWS, letter: MOST_ROWS },
  );
});

/** The pages below /foreninger/bokstav/, if the associations are too many for one page. */
export const associationLetterRoute = listRoute(
  letterPath('/foreninger/'),
  (context) => associationAlphabet(context).pages.map((page) => ({ slug: page.slug, subject: page })),
  associationLetterView,
);

/** Returns associations of a letter as rows. */
export function associationRows(context: ViewContext, listed: readonly ListedAssociation[]): AssociationRowView[] {
  return listed.map(({ association, isShort }) =>
    (isShort ? shortAssociationRow : associationRow)(context, association),
  );
}

/** Returns the page of a letter. */
function associationLetterView(context: ViewContext, page: LetterPage<ListedAssociation>): AssociationLetterView {
  const { portal, language } = context;
  const { onLetter, onLetterDescription } = language.words.associations;
  const values = { letter: page.name, municipality: portal.site.municipality.name };
  const alphabet = associationAlphabet(context);
  const frame = letterFrame(language, '/foreninger/', { alphabet, page, title: onLetter });
  return {
    head: { title: frame.heading, description: fill(onLetterDescription, values), section: '/foreninger/' },
    frame,
    rows: associationRows(context, page.items),
  };
}
