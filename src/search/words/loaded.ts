import type { ConceptWords } from './concept.ts';
import { en } from './en.ts';

let tables: readonly ConceptWords[] = [en];

/** Returns the words of other languages that are there so far; a new list when some are added. */
export function loadedWords(): readonly ConceptWords[] {
  return tables;
}

/** Adds the words of other languages. */
export function addWords(added: readonly ConceptWords[]): void {
  tables = [...tables, ...added];
}
