import { stemOf } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';
import { type Concept, type ConceptWords, norwegian } from './words/concept.ts';
import { everyday } from './words/everyday.ts';
import { loadedWords } from './words/loaded.ts';

/** A word or phrase that stands for a concept: stems of Norwegian, the words themselves of other languages. */
interface Name {
  parts: string[];
  concept: Concept;
}

interface Names {
  /** By the first stem, or the first word. */
  norwegian: Map<string, Name[]>;
  foreign: Map<string, Name[]>;
  /** Foreign names by the first letters of their first word, for forms of it. */
  byBeginning: Map<string, Name[]>;
  single: ReadonlySet<string>;
  singleNorwegian: ReadonlySet<string>;
}

/** Words that stand for something in a query, and how many of its words they are. */
export interface Meaning {
  concepts: Concept[];
  length: number;
}

/**
 * Finds what the words of a query at a place stand for: the longest phrase that is known. Words of other languages may
 * have other endings if `isOpen`, and always in phrases and in other letters, where no Norwegian word is taken for one.
 */
export function meaningAt(words: readonly string[], place: number, isOpen = true): Meaning | undefined {
  const names = knownNames();
  const given = words.slice(place, place + MOST_WORDS);
  const [first = ''] = given;
  const stems = given.map(stemOf);
  const foreign = found(names.foreign.get(first), given, isSame);
  const norwegian = found(names.norwegian.get(stems[0] ?? ''), stems, isSame);
  const inflected = found(names.byBeginning.get(first.slice(0, BEGINNING)), given, isFormOf);
  const exact = longestOf(foreign, norwegian);
  const mayBeInflected = isOpen || !LATIN.test(first) || (inflected?.length ?? 0) > 1;
  return mayBeInflected && inflected && inflected.length > (exact?.length ?? 0) ? inflected : exact;
}

/** Lists the Norwegian stems of a concept: its own names, and the related words to look for besides. */
export function stemsOfConcept(concept: Concept): { names: string[][]; related: string[][] } {
  const [names = '', related = ''] = norwegian[concept].split('|');
  return { names: phrasesIn(names), related: phrasesIn(related) };
}

/** Lists the Norwegian names of concepts that are one word, as stems: what compounds of the content consist of. */
export function conceptStems(): ReadonlySet<string> {
  return singleOf(contentNames());
}

/** Lists the Norwegian words of queries that are one word: what compounds of a query consist of. */
export function queryStems(): ReadonlySet<string> {
  return knownNames().singleNorwegian;
}

/** Lists the names of concepts in all languages that are one word: what may be misspelt. */
export function spelledNames(): ReadonlySet<string> {
  return knownNames().single;
}

/** Checks whether a word is a name of a concept, or the first word of one, in a language that is there. */
export function isName(word: string): boolean {
  const { norwegian, foreign } = knownNames();
  return norwegian.has(stemOf(word)) || foreign.has(word);
}

const MOST_WORDS = 7;
const BEGINNING = 3;

type Comparison = (given: string, part: string) => boolean;

/** The longest of some names that the words begin with. */
function found(names: readonly Name[] = [], given: readonly string[], compare: Comparison): Meaning | undefined {
  let longest: Meaning | undefined;
  for (const { parts, concept } of names) {
    const length = lengthIn(given, parts, compare);
    if (length === 0 || length < (longest?.length ?? 0)) continue;
    if (length === longest?.length) longest.concepts.push(concept);
    else longest = { concepts: [concept], length };
  }
  return longest && { ...longest, concepts: [...new Set(longest.concepts)] };
}

function longestOf(foreign: Meaning | undefined, norwegian: Meaning | undefined): Meaning | undefined {
  if (!foreign || !norwegian || foreign.length !== norwegian.length) {
    return (foreign?.length ?? 0) > (norwegian?.length ?? 0) ? foreign : norwegian;
  }
  return { ...norwegian, concepts: [...new Set([...norwegian.concepts, ...foreign.concepts])] };
}

/** How many words of a query are a name, small words between those of the name included; 0 if they are not. */
function lengthIn(given: readonly string[], name: readonly string[], compare: Comparison): number {
  if (name.every((part, index) => compare(given[index] ?? '', part))) return name.length;
  const left = name.filter((part) => !isStopWord(part));
  if (left.length < 2) return 0;
  let at = 0;
  for (const [index, word] of given.entries()) {
    if (compare(word, left[at] ?? '')) at += 1;
    else if (!isStopWord(word)) return 0;
    if (at === left.length) return index + 1;
  }
  return 0;
}

function isSame(given: string, part: string): boolean {
  return given === part;
}

/** Ukrainian, Polish and the others bend words at their ends: the greater part must be the same. */
function isFormOf(word: string, name: string): boolean {
  if (word === name) return true;
  const isLatin = LATIN.test(word);
  const shorter = Math.min(word.length, name.length);
  const share = Math.max(word.length, name.length) * (isLatin ? 0.7 : 0.65);
  const usual = Math.max(isLatin ? 4 : 3, Math.ceil(share));
  // The last letter of a longer word may be another: «zakupy», «zakupach».
  const isLong = shorter >= LONG && Math.abs(word.length - name.length) <= FEW;
  const least = isLong ? Math.min(usual, shorter - 1) : usual;
  return shorter >= least && word.slice(0, least) === name.slice(0, least);
}

const LONG = 6;
const FEW = 2;
const LATIN = /^[a-z]+$/;

let known: { tables: readonly ConceptWords[]; names: Names } | undefined;

/** All names of the lists that are there so far. */
function knownNames(): Names {
  const tables = loadedWords();
  if (known?.tables !== tables) known = { tables, names: readNames(tables) };
  return known.names;
}

function readNames(tables: readonly ConceptWords[]): Names {
  const all = [...contentNames(), ...namesOf(everyday, phrasesIn)];
  const foreign = tables.flatMap((table) => namesOf(table, wordsIn));
  const firstOf = ({ parts: [first = ''] }: Name) => first;
  return {
    norwegian: Map.groupBy(all, firstOf),
    foreign: Map.groupBy(foreign, firstOf),
    byBeginning: Map.groupBy(foreign, (name) => firstOf(name).slice(0, BEGINNING)),
    single: singleOf([...all, ...foreign]),
    singleNorwegian: singleOf(all),
  };
}

/** The names that are also looked for in the content. */
function contentNames(): Name[] {
  return namesOf(norwegian, (text) => phrasesIn(text.split('|')[0] ?? ''));
}

function namesOf(table: ConceptWords, phrases: (text: string) => string[][]): Name[] {
  return (Object.entries(table) as [Concept, string][]).flatMap(([concept, text]) =>
    phrases(text).map((parts) => ({ parts, concept })),
  );
}

function singleOf(names: readonly Name[]): Set<string> {
  return new Set(names.filter(({ parts }) => parts.length === 1).map(({ parts }) => parts[0] ?? ''));
}

function wordsIn(text: string): string[][] {
  return text
    .split(',')
    .map(wordsOf)
    .filter((words) => words.length > 0);
}

function phrasesIn(text: string): string[][] {
  return wordsIn(text).map((words) => words.map(stemOf));
}
