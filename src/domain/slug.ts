const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', đ: 'd', ŧ: 't', ŋ: 'n', ß: 'ss', ł: 'l' };
const MAX_LENGTH = 60;

/** Turns a name into a slug: a–z, digits and single hyphens; characters of other scripts are dropped. */
export function slugOf(name: string): string {
  const plain = name.toLowerCase().replace(/[æøåđŧŋßł]/g, (letter) => LETTERS[letter] ?? '');
  const words =
    plain
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, MAX_LENGTH).replace(/-+$/, '');
}

/**
 * Takes a slug that is free: the wanted one, otherwise with the lowest number that makes it so.
 *
 * Slugs are only ever taken, so the next search for the same one goes on where this one ended: thousands of the same
 * name take no longer than thousands of different ones.
 */
export function takeFreeSlug(wanted: string, taken: Set<string>): string {
  const numbers = lastNumbers.get(taken) ?? new Map<string, number>();
  lastNumbers.set(taken, numbers);
  let nth = numbers.get(wanted) ?? 1;
  const slug = () => (nth === 1 ? wanted : `${wanted}-${nth}`);
  while (taken.has(slug())) nth += 1;
  numbers.set(wanted, nth);
  taken.add(slug());
  return slug();
}

// How far the numbers of each slug are, by the set that they are taken from.
const lastNumbers = new WeakMap<Set<string>, Map<string, number>>();
