import type { Fault } from './fault.ts';
import { fragmentOf, pathOf, readLinks } from './links.ts';

/** The internal links of all pages of a site. */
export interface LinkIndex {
  /** Returns an index for the next site, which changes without this one. */
  copy(): LinkIndex;
  /** Reads a new page, or a changed one. */
  readPage(path: string, html: string): void;
  removePage(path: string): void;
  /** Returns the dead links of changed pages, and those of other pages to what has changed or is gone. */
  deadLinks(files: Files, changed: Iterable<string>, gone: Iterable<string>): Fault[];
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

function indexOf(pages: Map<string, IndexedPage>, addresses: Addresses): LinkIndex {
  const { targets, numbers } = addresses;
  const numberOf = (address: string) => {
    const number = numbers.get(address) ?? targets.push(targetOf(address)) - 1;
    numbers.set(address, number);
    return number;
  };
  const faultsOf = (page: string, links: Iterable<number>, files: Files): Fault[] =>
    [...links].flatMap((link) => {
      const target = targets[link >> 1] as Target;
      const dead = deadAddress(target, page, files, pages);
      return dead === undefined ? [] : [deadLink(page, dead, link & 1 ? 'error' : 'warning')];
    });
  return {
    copy: () => indexOf(new Map(pages), addresses),
    readPage(path, html) {
      const { ids, links } = readLinks(html);
      const all = links.map(({ address, vital }) => numberOf(address) * 2 + Number(vital));
      pages.set(path, { ids: lines(ids), links: Uint32Array.from(new Set(all)) });
    },
    removePage(path) {
      pages.delete(path);
    },
    deadLinks(files, changed, gone) {
      const read = new Set(changed);
      const suspects = suspectsAmong(targets, read, new Set(gone));
      return [...pages].flatMap(([page, { links }]) => {
        if (read.has(page)) return faultsOf(page, links, files);
        return suspects.size === 0
          ? []
          : faultsOf(
              page,
              links.filter((link) => suspects.has(link >> 1)),
              files,
            );
      });
    },
  };
}

/** A page in the index. */
interface IndexedPage {
  /** Joined into one string: substrings of a page would keep the whole page in memory. */
  ids: string;
  /** Twice the numbers of the addresses, plus one for what the page does not work without. */
  links: Uint32Array;
}

/** An address that pages link to: a file, or the index of a folder, or a place on the page itself. */
interface Target {
  address: string;
  candidates: string[];
  fragment: string | undefined;
}

function targetOf(address: string): Target {
  const path = pathOf(address).slice(1);
  const index = `${path.replace(/(?<=.)\/?$/, '/')}index.html`;
  const candidates = address.startsWith('#') ? [] : [path, index].filter(Boolean);
  return { address, candidates, fragment: fragmentOf(address) };
}

/** Lists the numbers of addresses whose file is gone, or whose place may be gone from a page that changed. */
function suspectsAmong(targets: readonly Target[], changed: Files, gone: ReadonlySet<string>): Set<number> {
  const suspects = targets.flatMap(({ candidates, fragment }, number) => {
    const isSuspect = candidates.some((file) => gone.has(file) || (fragment !== undefined && changed.has(file)));
    return isSuspect ? [number] : [];
  });
  return new Set(suspects);
}

/** Returns the address of a link that leads nowhere. */
function deadAddress(
  { address, candidates, fragment }: Target,
  page: string,
  files: Files,
  pages: ReadonlyMap<string, IndexedPage>,
): string | undefined {
  const file = address.startsWith('#') ? page : candidates.find((each) => files.has(each));
  if (file === undefined) return address;
  if (!fragment || !file.endsWith('.html') || pages.get(file)?.ids.includes(lines([fragment]))) return undefined;
  return file === page ? address : `/${file}#${fragment}`;
}

function deadLink(file: string, address: string, level: Fault['level']): Fault {
  return { file, reason: `points at ${address}, which is not there`, level };
}

function lines(ids: string[]): string {
  return ['', ...ids, ''].join('\n');
}
