import type { Portal } from '../domain/portal.ts';
import { audiences, type Theme, themes } from '../schemas/codes.ts';
import { audienceName, themeName } from '../i18n/codes.ts';
import type { Language } from '../i18n/index.ts';
import type { Site } from '../schemas/site.ts';

/** An option of a filter: the code in the stylesheet, and its label. */
export interface Choice {
  value: string;
  text: string;
}

/** Returns the audiences as options. */
export function audienceChoices({ site }: Portal, language: Language): Choice[] {
  return audiences.map((code) => ({ value: code, text: audienceName(language, site, code) }));
}

/** Returns the areas as options, by number, because a stylesheet cannot know their names. */
export function areaChoices({ site }: Portal): Choice[] {
  return site.areas.map(({ slug, title }) => ({ value: `area-${areaNumber(site, slug)}`, text: title }));
}

/** Returns the number of an area, from one, by which a stylesheet filters; zero for none. */
export function areaNumber({ areas }: Pick<Site, 'areas'>, area: string | undefined): number {
  return areas.findIndex(({ slug }) => slug === area) + 1;
}

/** Returns the themes present in a list as options, with the site's own names. */
export function themeChoices({ site }: Portal, language: Language, present: ReadonlySet<Theme>): Choice[] {
  return themes
    .filter((code) => present.has(code))
    .map((code) => ({ value: code, text: themeName(language, site, code) }));
}
