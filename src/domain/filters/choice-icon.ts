import type { AccessCode, Theme } from '../../schemas/codes.ts';
import { accessSlugs, FREE_SLUG, themeSlugs } from '../addresses.ts';
import { accessIcons, factIcons, type IconName, themeIcons } from '../appearance/icons.ts';

/** Returns the icon of a choice by the end of its address: of a theme, of a way to take part, of what is free. */
export function choiceIcon(slug: string): IconName | undefined {
  return ICONS.get(slug);
}

const ICONS = new Map<string, IconName>([
  ...(Object.keys(themeSlugs) as Theme[]).map((theme) => [`tema/${themeSlugs[theme]}`, themeIcons[theme]] as const),
  ...(Object.keys(accessSlugs) as AccessCode[]).map((code) => [accessSlugs[code], accessIcons[code]] as const),
  [FREE_SLUG, factIcons.free],
]);
