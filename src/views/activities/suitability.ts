import { audienceName } from '../../i18n/codes.ts';
import { fill, joinWithAnd } from '../../i18n/index.ts';
import { insideSentence } from '../../i18n/names.ts';
import type { Audience } from '../../schemas/codes.ts';
import type { ViewContext } from '../context.ts';

/** Whom something suits. */
export interface SuitabilityView {
  audiences: string;
  ages?: string | undefined;
}

/** An inclusive range of ages in years. */
interface Ages {
  from?: number | undefined;
  to?: number | undefined;
}

/** Returns whom something suits: everyone, if no audience is named. */
export function suitability(
  { portal, language }: ViewContext,
  audiences: readonly Audience[],
  ages: Ages | undefined,
): SuitabilityView {
  const names = audiences.map((code, index) => {
    const name = audienceName(language, portal.site, code);
    return index === 0 ? name : insideSentence(name);
  });
  const { everyone } = language.words.activity;
  return { audiences: names.length > 0 ? joinWithAnd(language, names) : everyone, ages: agesInWords(language, ages) };
}

function agesInWords({ words }: ViewContext['language'], { from, to }: Ages = {}): string | undefined {
  const { ages } = words.activity;
  if (from !== undefined && to !== undefined) return fill(ages.between, { from, to });
  if (from !== undefined) return fill(ages.from, { from });
  return to === undefined ? undefined : fill(ages.to, { to });
}
