import type { Association } from '../../schemas/association.ts';
import { accessSlugs, themeSlugs } from '../addresses.ts';
import type { Entry } from '../entry.ts';
import { ageFacts } from './age-facts.ts';
import type { Facts } from './filter.ts';

/** Returns what an association can be chosen by; one without an area is in the whole municipality. */
export function associationFacts({ data }: Entry<Association>): Facts {
  const { themes, area, access, buddy, languages } = data;
  const codes = buddy && !access.includes('buddy') ? [...access, 'buddy' as const] : access;
  return {
    tema: themes.map((theme) => themeSlugs[theme]),
    ...(area && { sted: [area] }),
    ...ageFacts(data),
    med: codes.map((code) => accessSlugs[code]),
    sprak: languages,
  };
}
