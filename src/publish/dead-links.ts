import { compactText } from '../domain/lookups/compact-text.ts';
import type { Fault } from './fault.ts';
import { fragmentOf, pathOf, readLinks } from './links.ts';

/** The internal links of all pages of a site. */
export interface LinkIndex {
  /** Returns an index for the next site, which changes without this one. */
  copy(): LinkIndex;
  /** Reads a new page, or a changed one. */
  readPage(path: string, html: string): void;
  removePage(path: string): void;
  /** Returns the dead links of all pages. */
  deadLinks(files: Files): Fault[];
}

/** The paths of all files of a site. */
type Files = Pick<ReadonlySet<string>, 'has'>;

/** Creates an index of the links of no page. */
export function createLinkIndex(): LinkIndex {
  return indexOf(new Map(), { targets: [], numbers: new Map() });
}

/** The addresses that pages link to, each with its number. */
interface Addresses {
  targets: Target[];
  numbers: Map<string, number>;
}

/** A file, or the index of a folder, and a place on that page. */
interface Target {
  address: string;
  candidates: string[];
  fragment: string | undefined;
}

/** A page in the index. */
interface IndexedPage {
  /** Joined into one string: substrings of a page would keep the whole page in memory. */
  ids: string;
  /** Links to places on the page itself that it does not have. */
  deadPlaces: string[];
  /** Twice the numbers of the addresses, plus one for what the page does not work without. */
  links: Uint32Array;
}

function indexOf(pages: Map<string, IndexedPage>, addresses: Addresses): LinkIndex {
  return {
    copy: () => indexOf(new Map(pages), addresses),
    readPage(path, html) {
      pages.set(path, indexedPage(html, addresses));
    },
    removePage(path) {
      pages.delete(path);
    },
    deadLinks(files) {
      const dead = deadAmong(addresses.targets, files, pages);
      return [...pages].flatMap(([page, { links, deadPlaces }]) => [
        ...deadPlaces.map((address) => deadLink(page, address, 'warning')),
        ...[...links.filter((link) => dead.has(link >> 1))].map((link) =>
          deadLink(page, dead.get(link >> 1) ?? '', link & 1 ? 'error' : 'warning'),
        ),
      ]);
    },
  };
}

function indexedPage(html: string, { targets, numbers }: Addresses): IndexedPage {
  const page = readLinks(html);
  const ids = lines(page.ids);
  const numberOf = (address: string) => {
    const known = numbers.get(address);
    if (known !== undefined) return known;
    // Without this an address would keep its page in memory.
    const compact = compactText(address);
    const number = targets.push(targetOf(compact)) - 1;
    numbers.set(compact, number);
    return number;
  };
  const [own, others] = [true, false].map((isOwn) =>
    page.links.filter(({ address }) => address.startsWith('#') === isOwn),
  );
  const dead = (own ?? []).filter(({ address }) => isMissing(fragmentOf(address), ids));
  const links = (others ?? []).map(({ address, vital }) => numberOf(address) * 2 + Number(vital));
  return { ids, deadPlaces: dead.map(({ address }) => compactText(address)), links: Uint32Array.from(new Set(links)) };
}

function targetOf(address: string): Target {
  const path = pathOf(address).slice(1);
  const index = `${path.replace(/(?<=.)\/?$/, '/')}index.html`;
  return { address, candidates: [path, index].filter(Boolean), fragment: fragmentOf(address) };
}

/** Returns the addresses that lead nowhere, by their numbers. */
function deadAmong(
  targets: readonly Target[],
  files: Files,
  pages: ReadonlyMap<string, IndexedPage>,
): Map<number, string> {
  const dead = targets.flatMap(({ address, candidates, fragment }, number): [number, string][] => {
    const file = candidates.find((each) => files.has(each));
    if (file === undefined) return [[number, address]];
    const isDead = file.endsWith('.html') && isMissing(fragment, pages.get(file)?.ids ?? '');
    return isDead ? [[number, `/${file}#${fragment}`]] : [];
  });
  return new Map(dead);
}

function isMissing(fragment: string | undefined, ids: string): boolean {
  return fragment !== undefined && !ids.includes(lines([fragment]));
}

function deadLink(file: string, address: string, level: Fault['level']): Fault {
  return { file, reason: `points at ${address}, which is not there`, level };
}

function lines(ids: string[]): string {
  return ['', ...ids, ''].join('\n');
}
