import { areaTitle, type Portal } from '../../domain/portal.ts';
import { themeName } from '../../i18n/codes.ts';
import type { ForeignText } from '../activities/occurrence-text.ts';
import type { ViewContext } from '../context.ts';
import { type Link, linkTo } from '../links.ts';

/** An association in the list from A to Å. */
export interface AssociationRowView {
  link: Link;
  themes: string[];
  /** Missing where it is listed by name only. */
  details?: { summary: ForeignText; notes: string[] } | undefined;
}

const MOST_THEMES = 2;

/** Returns an association as a row. */
export function associationRow(
  { portal, language }: Pick<ViewContext, 'portal' | 'language'>,
  association: Portal['associations'][number],
): AssociationRowView {
  const { associations: words } = language.words;
  const { data, lang } = association;
  const area = data.area ? areaTitle(portal, data.area) : words.allOver;
  return {
    link: linkTo(language, 'associations', association),
    themes: data.themes.slice(0, MOST_THEMES).map((theme) => themeName(language, portal.site, theme)),
    details: {
      summary: { text: data.summary, lang: lang?.summary },
      notes: [area, ...(data.buddy ? [words.buddy] : [])],
    },
  };
}

/** Returns an association as a row of its name and first theme. */
export function shortAssociationRow(
  context: ViewContext,
  association: Portal['associations'][number],
): AssociationRowView {
  const { link, themes } = associationRow(context, association);
  return { link, themes: themes.slice(0, 1) };
}
