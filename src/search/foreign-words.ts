import { isName, spelledNames } from './concepts.ts';
import { isLightWord } from './light-words.ts';
import { stemOf } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';
import type { ConceptWords } from './words/concept.ts';
import { addWords } from './words/loaded.ts';

/** The lists of words that are loaded when a query needs them. */
export type WordList = keyof typeof LISTS;

// Those of one script are one file.
const LISTS = {
  cyrillic: async () => [(await import('./words/uk.ts')).uk],
  arabic: async () => [(await import('./words/ar.ts')).ar],
  ethiopic: async () => [(await import('./words/ti.ts')).ti],
  latin: async () => Object.values(await import('./words/latin.ts')),
} satisfies Record<string, () => Promise<ConceptWords[]>>;

const SCRIPTS: Readonly<Record<Exclude<WordList, 'latin'>, RegExp>> = {
  cyrillic: /\p{Script=Cyrillic}/u,
  arabic: /\p{Script=Arabic}/u,
  ethiopic: /\p{Script=Ethiopic}/u,
};

const loaded = new Set<WordList>();

/** Lists what has to be loaded before a query can be understood: by its letters, or by words that are not Norwegian. */
export function missingLists(query: string): WordList[] {
  const words = wordsOf(query);
  const scripts = Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[];
  const needed: WordList[] = scripts.filter((name) => words.some((word) => SCRIPTS[name].test(word)));
  if (words.some(mayBeForeign)) needed.push('latin');
  return needed.filter((name) => !loaded.has(name));
}

/** Loads lists of words, each once. */
export async function loadLists(names: readonly WordList[]): Promise<void> {
  await Promise.all(
    names.map(async (name) => {
      const tables = await LISTS[name]();
      if (!loaded.has(name)) addWords(tables);
      loaded.add(name);
    }),
  );
}

/** Reads the lists that are there, which takes a moment on an old phone: best while the index is on its way. */
export function prepareWords(): void {
  spelledNames();
}

/** Loads the lists of all languages. */
export function loadAllLists(): Promise<void> {
  return loadLists(Object.keys(LISTS) as WordList[]);
}

const LEAST_LETTERS = 4;

function mayBeForeign(word: string): boolean {
  if (word.length < LEAST_LETTERS || !/^\p{Script=Latin}+$/u.test(word)) return false;
  return !isStopWord(word) && !isLightWord(stemOf(word)) && !isName(word);
}
