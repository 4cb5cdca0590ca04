import { groupByLetter, type LetterGroup, letterName, letterSlug, partNames } from '../../i18n/alphabet.ts';
import { pagesOf } from '../../domain/lists/paging.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { fill, type Language } from '../../i18n/index.ts';
import { type PageLink, type PagingView, paging, titleOfPage } from './paging.ts';

/** Names from A to Å: on one page, or if they are too many, on pages of their letters. */
export interface Alphabet<Named> {
  letters: LetterGroup<Named>[];
  /** None if all are on one page. */
  pages: LetterPage<Named>[];
}

/** A page with the names of a letter, or with a part of them. */
export interface LetterPage<Named> extends LetterGroup<Named> {
  /** The end of its address: `s`, `s/2`. */
  slug: string;
  part: number;
  /** The letter, or how the names of the part begin. */
  name: string;
}

/** How many names a page has at most: that of the whole list, and that of a letter. */
export interface PageLengths {
  list: number;
  letter: number;
}

/** A letter of the alphabet, with the address of its names. */
export interface LetterLink {
  letter: string;
  address: string;
  isCurrent: boolean;
}

/** What every page of a letter shows around its names. */
export interface LetterFrame {
  /** The letter, as the page calls it. */
  name: string;
  heading: string;
  alphabet: LetterLink[];
  /** The parts of the letter, if it has several. */
  parts: PageLink[];
  paging: PagingView;
}

/** Puts sorted names under their letters, and if they are too many for one page, on pages. */
export function alphabetOf<Named extends { name: string }>(
  sorted: readonly Named[],
  lengths: PageLengths,
): Alphabet<Named> {
  const letters = groupByLetter(sorted);
  const isLong = sorted.length > lengths.list;
  return { letters, pages: isLong ? letters.flatMap((group) => pagesOfLetter(group, lengths.letter)) : [] };
}

/** Returns the links to the letters of a list, on its page or on pages of their own. */
export function letterLinks(
  language: Language,
  path: string,
  { letters, pages }: Alphabet<unknown>,
  current?: string,
): LetterLink[] {
  return letters.map(({ letter }) => ({
    letter,
    address: pages.length > 0 ? addressIn(language, `${letterPath(path)}${letterSlug(letter)}/`) : `#bokstav-${letter}`,
    isCurrent: letter === current,
  }));
}

/** Returns what the page of a letter shows around its names; the letter is filled into the title. */
export function letterFrame(
  language: Language,
  path: string,
  { alphabet, page, title }: { alphabet: Alphabet<unknown>; page: LetterPage<unknown>; title: string },
): LetterFrame {
  const { letter, part } = page;
  const linked = alphabet.pages.map((each) => ({
    letter: each.letter,
    link: {
      text: each.name,
      address: addressIn(language, `${letterPath(path)}${each.slug}/`),
      isCurrent: each.slug === page.slug,
    },
  }));
  const parts = linked.filter((each) => each.letter === letter).map(({ link }) => link);
  const { previous, next } = paging(linked.map(({ link }) => link));
  return {
    name: letterName(letter),
    heading: titleOfPage(language, fill(title, { letter: letterName(letter) }), part),
    alphabet: letterLinks(language, path, alphabet, letter),
    parts: parts.length > 1 ? parts : [],
    paging: { links: [], previous, next },
  };
}

/** Returns the address below which the letters of a list have their pages. */
export function letterPath(path: string): string {
  return `${path}bokstav/`;
}

function pagesOfLetter<Named extends { name: string }>(
  { letter, items }: LetterGroup<Named>,
  most: number,
): LetterPage<Named>[] {
  const parts = pagesOf(items, most);
  const names = parts.length > 1 ? partNames(parts.map((part) => part.map(({ name }) => name))) : [letterName(letter)];
  return parts.map((part, index) => ({
    letter,
    items: part,
    slug: index === 0 ? letterSlug(letter) : `${letterSlug(letter)}/${index + 1}`,
    part: index + 1,
    name: names[index] ?? '',
  }));
}
