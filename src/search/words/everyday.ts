import type { ConceptWords } from './concept.ts';
import { everydayNeeds } from './everyday-needs.ts';
import { everydayPastimes } from './everyday-pastimes.ts';

/**
 * Norwegian words that people write, in Bokmål, Nynorsk and dialects, but pages seldom do: they lead to a concept and are
 * not looked for themselves.
 */
export const everyday: ConceptWords = { ...everydayPastimes, ...everydayNeeds };
