import { stemOf } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';
import { ar } from './words/ar.ts';
import { type Concept, type ConceptWords, norwegian } from './words/concept.ts';
import { en } from './words/en.ts';
import { everyday } from './words/everyday.ts';
import { pl } from './words/pl.ts';
import { so } from './words/so.ts';
import { ti } from './words/ti.ts';
import { uk } from './words/uk.ts';

/** A word or phrase that stands for a concept, as stems. */
interface Name {
  words: string[];
  stems: string[];
  concept: Concept;
  /** Whether it is of another language, whose endings no stem takes off. */
  isForeign: boolean;
}

interface Names {
  byFirst: Map<string, Name[]>;
  foreign: Name[];
  norwegian: ReadonlySet<string>;
  single: ReadonlySet<string>;
}

/** Words that stand for something in a query, and how many of its words they are. */
export interface Meaning {
  concepts: Concept[];
  length: number;
}

const FOREIGN = [en, uk, pl, ar, so, ti];

let known: Names | undefined;

/** Finds what the words of a query at a place stand for: the longest phrase that is known. */
export function meaningAt(words: readonly string[], place: number): Meaning | undefined {
  known ??= readNames();
  const { byFirst, foreign } = known;
  const stems = words.slice(place, place + MOST_WORDS).map(stemOf);
  const first = stems[0] ?? '';
  const found = (byFirst.get(first) ?? []).flatMap((name) => {
    const length = lengthIn(stems, name.stems);
    return length ? [{ ...name, length }] : [];
  });
  if (found.length > 0) return longest(found, words.slice(place));
  const word = words[place] ?? '';
  if (word.length < LEAST_FOREIGN || /^[a-z]+$/.test(word) ? word.length < LEAST_LATIN : false) return undefined;
  const alike = foreign
    .filter(
      ({ stems: [own = '', ...more] }) =>
        isFormOf(word, own) && more.every((stem, index) => isFormOf(stems[index + 1] ?? '', stem)),
    )
    .map((name) => ({ ...name, length: name.stems.length }));
  return alike.length > 0 ? longest(alike, words.slice(place)) : undefined;
}

/** Lists the Norwegian stems of a concept: its own names, and the related words to look for besides. */
export function stemsOfConcept(concept: Concept): { names: string[][]; related: string[][] } {
  const [names = '', related = ''] = norwegian[concept].split('|');
  return { names: phrasesIn(names), related: phrasesIn(related) };
}

/** Lists the Norwegian names of concepts that are one word, as stems: what compounds of the content consist of. */
export function conceptStems(): Iterable<string> {
  known ??= readNames();
  return known.norwegian;
}

/** Lists the names of concepts in all languages that are one word, as stems: what may be misspelt. */
export function spelledStems(): Iterable<string> {
  known ??= readNames();
  return known.single;
}

const MOST_WORDS = 7;
const LEAST_FOREIGN = 3;
const LEAST_LATIN = 5;

/** How many words of a query are a name, small words between those of the name included; 0 if they are not. */
function lengthIn(stems: readonly string[], name: readonly string[]): number {
  if (name.every((stem, index) => stem === stems[index])) return name.length;
  const left = name.filter((stem) => !isStopWord(stem));
  if (left.length < 2) return 0;
  let at = 0;
  for (const [index, stem] of stems.entries()) {
    if (stem === left[at]) at += 1;
    else if (!isStopWord(stem)) return 0;
    if (at === left.length) return index + 1;
  }
  return 0;
}

function longest(names: readonly (Name & { length: number })[], words: readonly string[]): Meaning {
  const length = Math.max(...names.map((each) => each.length));
  const best = names.filter((each) => each.length === length);
  // Of different words with the same stem, the one that was written: Polish «basen», not Norwegian «bass».
  const written = best.filter((name) => name.words.every((word, index) => word === words[index]));
  const meant = written.length > 0 ? written : best;
  return { concepts: [...new Set(meant.map(({ concept }) => concept))], length };
}

/** Ukrainian, Polish and the others bend words at their ends: the greater part must be the same. */
function isFormOf(word: string, name: string): boolean {
  if (word === name) return true;
  const shorter = Math.min(word.length, name.length);
  const least = Math.max(3, Math.ceil(Math.max(word.length, name.length) * 0.65));
  return shorter >= least && word.slice(0, least) === name.slice(0, least);
}

function readNames(): Names {
  const own = entriesOf(norwegian).flatMap(([concept, text]) => namesOf(concept, text.split('|')[0] ?? '', false));
  const others = [everyday, ...FOREIGN].flatMap((table) =>
    entriesOf(table).flatMap(([concept, text]) => namesOf(concept, text, table !== everyday)),
  );
  const names = [...own, ...others];
  return {
    byFirst: Map.groupBy(names, ({ stems }) => stems[0] ?? ''),
    foreign: names.filter(({ isForeign }) => isForeign),
    norwegian: singleOf(own),
    single: singleOf(names),
  };
}

function entriesOf(table: ConceptWords): [Concept, string][] {
  return Object.entries(table) as [Concept, string][];
}

function singleOf(names: readonly Name[]): Set<string> {
  return new Set(names.filter(({ stems }) => stems.length === 1).map(({ stems }) => stems[0] ?? ''));
}

function namesOf(concept: Concept, text: string, isForeign: boolean): Name[] {
  return text
    .split(',')
    .map(wordsOf)
    .filter((words) => words.length > 0)
    .map((words) => ({ words, stems: words.map(stemOf), concept, isForeign }));
}

function phrasesIn(text: string): string[][] {
  return text
    .split(',')
    .map((phrase) => wordsOf(phrase).map(stemOf))
    .filter((stems) => stems.length > 0);
}
