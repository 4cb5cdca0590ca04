import type { Alternative } from './alternatives.ts';
import type { Concept } from './words/concept.ts';

/** A word or phrase of a query, with everything that may answer it. */
export interface Clause {
  words: readonly string[];
  alternatives: Alternative[];
  concepts: readonly Concept[];
  /** How much it counts beside other clauses, by what kind of word it is; 1 is usual. */
  emphasis: number;
  /** Whether it is a word that many sentences have, whatever they are about. */
  isLight?: boolean;
  /** The stem that was taken for a misspelt word. */
  corrected?: string;
}
