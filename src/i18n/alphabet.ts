/**
 * Compares names in Norwegian order, Æ Ø Å last and «aa» as å, in every language: the names are Norwegian, and the order
 * must not depend on the language of the page. Numbers are in the order of their value.
 */
export function compareNames(a: string, b: string): number {
  return collator.compare(sortableName(a), sortableName(b));
}

/**
 * Returns the letter that a name is listed under from A to Å, by the order of names: «Aasen» is under Å, and Ü under Y.
 *
 * Names that start with a digit are under 0, and those in other scripts, which come after Å, under their own letter.
 */
export function indexLetter(title: string): string {
  const name = sortableName(title);
  const [first = ''] = name;
  if (!/\p{L}/u.test(first)) return '0';
  if (!/\p{Script=Latin}/u.test(first)) return first.toLocaleUpperCase('nb-NO').normalize('NFD').charAt(0);
  return LETTERS.findLast((letter) => collator.compare(letter, name) <= 0)?.toLocaleUpperCase('nb-NO') ?? 'A';
}

/** Returns a name without leading punctuation, so that «Åpen dag» sorts under Å. */
export function sortableName(title: string): string {
  return title.replace(/^[^\p{L}\p{N}]+/u, '');
}

/**
 * Returns a name without its municipality: «Elvedal idrettslag» is looked up as «idrettslag». A name that continues
 * with «og» is about two places, and is returned whole.
 */
export function distinctiveName(title: string, municipality: string): string {
  const name = sortableName(title);
  const rest = name.startsWith(`${municipality} `) ? name.slice(municipality.length).trim() : '';
  return rest && !/^og\s/u.test(rest) ? rest : name;
}

/** Names that are listed under the same letter. */
export interface LetterGroup<Named> {
  letter: string;
  items: Named[];
}

/** Groups sorted names by their letters. */
export function groupByLetter<Named extends { name: string }>(sorted: readonly Named[]): LetterGroup<Named>[] {
  return [...Map.groupBy(sorted, ({ name }) => indexLetter(name))].map(([letter, items]) => ({ letter, items }));
}

/** Returns what a letter is called in an address: `s`, `aa` for Å, `0-9` for digits; foreign ones by their number. */
export function letterSlug(letter: string): string {
  return SLUGS[letter] ?? (/^[A-Z]$/.test(letter) ? letter.toLowerCase() : `u${letter.codePointAt(0)?.toString(16)}`);
}

const SLUGS: Readonly<Record<string, string>> = { '0': '0-9', Æ: 'ae', Ø: 'oe', Å: 'aa' };

/** Returns what a letter is called on a page. */
export function letterName(letter: string): string {
  return letter === '0' ? '0–9' : letter;
}

/**
 * Names the parts of a letter, each a list of sorted names, by how their first and last names begin: «Sa–Sk», «Sk–Så».
 *
 * As much of the names is used as distinguishes the parts; parts that begin and end alike are numbered.
 */
export function partNames(parts: readonly (readonly string[])[]): string[] {
  const lengths = Array.from({ length: LONGEST_BEGINNING - 1 }, (_, index) => index + 2);
  const named = lengths.map((length) => parts.map((names) => rangeName(names, length)));
  const distinct = named.find((each) => new Set(each).size === parts.length);
  return distinct ?? (named[0] ?? []).map((name, index) => `${name} (${index + 1})`);
}

const LONGEST_BEGINNING = 12;

function rangeName(names: readonly string[], length: number): string {
  const [from = '', to = ''] = [names[0], names.at(-1)].map((name = '') => beginning(name, length));
  return from === to ? from : `${from}–${to}`;
}

function beginning(name: string, length: number): string {
  const start = sortableName(name).slice(0, length).trim();
  return start.charAt(0).toLocaleUpperCase('nb-NO') + start.slice(1);
}

const collator = new Intl.Collator('nb-NO', { numeric: true });
// Small letters come before capitals.
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzæøå'];
