import { type AskedColours, LEAST_CONTRAST, siteColours } from '../../domain/appearance/site-colours.ts';
import { picturePath } from '../../domain/picture-path.ts';
import type { Site } from '../../schemas/site.ts';
import { type Problem, problemsIn, type ReasonLanguage } from '../problem.ts';
import type { DisplayContext } from '../unfit-parts.ts';

/** Leaves out a logo that cannot be shown, and names it and the colours that are used lighter or darker. */
export function withUsableAppearance(
  site: Site,
  { pictureFault }: DisplayContext,
  language: ReasonLanguage,
): { site: Site; problems: Problem[] } {
  const colours = colourWarnings(site.colours, language);
  const path = site.logo && picturePath(site.logo);
  const fault = path && pictureFault?.(path);
  if (!fault) return { site, problems: colours };
  const { logo: _, ...rest } = site;
  return { site: rest, problems: [...colours, problemsIn('site.yml', language, 'warning')('logo', fault, { path })] };
}

function colourWarnings(asked: AskedColours | undefined, language: ReasonLanguage): Problem[] {
  if (!asked) return [];
  const warn = problemsIn('site.yml', language, 'warning');
  const number = new Intl.NumberFormat(language.locale, { maximumFractionDigits: 1 });
  return Object.entries(siteColours(asked)).flatMap(([name, { asked: found, used, contrast }]) => {
    if (found === used) return [];
    const values = { found, used, contrast: number.format(contrast), least: number.format(LEAST_CONTRAST) };
    return [warn(`colours.${name}`, name === 'press' ? 'colour-light' : 'colour-dark', values)];
  });
}
