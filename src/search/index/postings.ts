/** The documents of a term: by their numbers, how much the term counts in each (1–9). */
export type Postings = Map<number, number>;

/**
 * Writes terms as text, one in a line: how many letters it shares with the one before, its other letters, and behind
 * each weight the documents, each as its distance from the one before.
 */
export function writeTerms(terms: ReadonlyMap<string, Postings>): string {
  let before = '';
  const lines = [...terms.keys()].sort().map((term) => {
    const shared = Math.min(sharedLength(before, term), 35);
    before = term;
    return `${shared.toString(36)}${term.slice(shared)} ${writePostings(terms.get(term) ?? new Map())}`;
  });
  return lines.join('\n');
}

/** Reads terms, each with its documents still as text: few are ever looked at. */
export function readTerms(text: string): Map<string, string> {
  const terms = new Map<string, string>();
  let before = '';
  for (const line of text.split('\n')) {
    const space = line.indexOf(' ');
    if (space < 0) continue;
    before = before.slice(0, Number.parseInt(line[0] ?? '0', 36)) + line.slice(1, space);
    terms.set(before, line.slice(space + 1));
  }
  return terms;
}

/** Reads the documents of a term. */
export function readPostings(text: string): Postings {
  const postings: Postings = new Map();
  for (const group of text.split(' ')) {
    const weight = Number(group[0]);
    let document = -1;
    let distance = 0;
    for (const digit of group.slice(1)) {
      const value = DIGITS.indexOf(digit);
      distance = distance * HALF + (value % HALF);
      if (value >= HALF) continue;
      document += distance + 1;
      postings.set(document, weight);
      distance = 0;
    }
  }
  return postings;
}

// A digit of the second half is followed by more of the same number.
const DIGITS = 'abcdefghijklmnopqrstuvwxyz012345ABCDEFGHIJKLMNOPQRSTUVWXYZ6789-_';
const HALF = 32;

function writePostings(postings: Postings): string {
  const byWeight = Map.groupBy([...postings], ([, weight]) => weight);
  return [...byWeight]
    .sort(([one], [other]) => other - one)
    .map(([weight, group]) => {
      const documents = group.map(([document]) => document).sort((a, b) => a - b);
      return `${weight}${documents.map((each, index) => digitsOf(each - (documents[index - 1] ?? -1) - 1)).join('')}`;
    })
    .join(' ');
}

function digitsOf(number: number): string {
  const digits = [];
  for (let left = number, isLast = true; isLast || left > 0; left = Math.floor(left / HALF), isLast = false) {
    digits.unshift(DIGITS[(left % HALF) + (isLast ? 0 : HALF)]);
  }
  return digits.join('');
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
