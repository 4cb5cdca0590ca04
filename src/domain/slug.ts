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

/** Returns a slug that is free: the wanted one, otherwise with the lowest number that makes it so. */
export function freeSlug(wanted: string, isTaken: (slug: string) => boolean): string {
  let slug = wanted;
  for (let nth = 2; isTaken(slug); nth++) slug = `${wanted}-${nth}`;
  return slug;
}
