import type { ConceptWords } from './concept.ts';
import { enNeeds } from './en-needs.ts';
import { enPastimes } from './en-pastimes.ts';

/** English words for what people look for. */
export const en: ConceptWords = { ...enPastimes, ...enNeeds };
