import { type Theme, themes } from '../schemas/codes.ts';
import type { Example } from '../schemas/example.ts';
import type { Entry } from './entry.ts';
import { newestFirst } from './time/years.ts';

/** The examples of one theme, or those without a theme. */
export interface ExampleGroup {
  theme: Theme | undefined;
  /** Those whose first theme this is, newest first. */
  items: Entry<Example>[];
  /** Those listed under another theme that also have this one, newest first. */
  also: Entry<Example>[];
}

/** Groups examples by their first theme, in the order of the codes, so that each is listed once. */
export function groupByTheme(examples: readonly Entry<Example>[]): ExampleGroup[] {
  const sorted = newestFirst(examples, ({ data }) => data.year);
  const groups = [...themes, undefined].map((theme) => ({
    theme,
    items: sorted.filter(({ data }) => data.themes[0] === theme),
    also: sorted.filter(({ data }) => theme && data.themes.indexOf(theme) > 0),
  }));
  return groups.filter(({ items }) => items.length > 0);
}

/** Returns the address that explains a Creative Commons licence: «CC BY 4.0», «CC0 1.0». */
export function licenceAddress(licence: string): string | undefined {
  const [, name, version] = /^CC[ -]?(0|BY(?:-(?:NC|SA|ND|NC-SA|NC-ND))?) (\d\.\d)\b/i.exec(licence) ?? [];
  if (!name) return undefined;
  const path = name === '0' ? 'publicdomain/zero' : `licenses/${name.toLowerCase()}`;
  return `https://creativecommons.org/${path}/${version}/`;
}
