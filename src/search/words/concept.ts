import { needs } from './needs.ts';
import { pastimes } from './pastimes.ts';

/** What the shipped lists have words for, in the Norwegian words of residents. */
export const norwegian = { ...pastimes, ...needs };

/** Something that people look for, whatever they call it. */
export type Concept = keyof typeof norwegian;

/** The words of another language for some of the concepts. */
export type ConceptWords = Readonly<Partial<Record<Concept, string>>>;
