import { audienceName } from '../../i18n/codes.ts';
import { fill, type Language, joinWithAnd } from '../../i18n/index.ts';
import { insideSentence } from '../../i18n/names.ts';
import type { Audience } from '../../schemas/codes.ts';
import type { Site } from '../../schemas/site.ts';

/** Whom something is for: «Barn og unge», and «6–12 år» if ages are given. */
export interface AgesView {
  audiences: string;
  span?: string | undefined;
}

interface Ages {
  from?: number | undefined;
  to?: number | undefined;
}

/** Names the audiences and ages of an activity or an association; without audiences it is for everyone. */
export function agesView(
  language: Language,
  site: Site,
  { audiences, ages = {} }: { audiences: readonly Audience[]; ages?: Ages | undefined },
): AgesView {
  const names = audiences.map((code, index) => {
    const name = audienceName(language, site, code);
    return index === 0 ? name : insideSentence(name);
  });
  return {
    audiences: names.length > 0 ? joinWithAnd(language, names) : language.words.activity.everyone,
    span: spanText(language, ages),
  };
}

function spanText({ words }: Language, { from, to }: Ages): string | undefined {
  const { ages } = words.activity;
  if (from !== undefined && to !== undefined) return fill(ages.between, { from, to });
  if (from !== undefined) return fill(ages.from, { from });
  return to === undefined ? undefined : fill(ages.to, { to });
}
