import type { Fault } from './fault.ts';
import { addressesOf, pathOf, fragmentOf, readLinks } from './links.ts';

/** Creates a finder that checks each page's internal links against all files of the site. */
export function deadLinkFinder(files: Iterable<string>) {
  const addresses = addressesOf(files);
  // Joined into one string: substrings of a page would keep the whole page in memory.
  const idsOf = new Map<string, string>();
  // Fragments on other pages, `page#id`, each with one page that links there; checked after all pages are read.
  const wanted = new Map<string, string>();
  return {
    /** Reads a page and returns its dead links, except those to fragments on other pages. */
    readPage(file: string, html: string): Fault[] {
      const { ids, links } = readLinks(html);
      idsOf.set(file, lines(ids));
      const dead = links.filter(({ address }) => {
        const found = address.startsWith('#') ? file : addresses.get(pathOf(address));
        const fragment = fragmentOf(address);
        if (!found || !fragment || !found.endsWith('.html')) return !found;
        if (found !== file) wanted.set(`${found}#${fragment}`, file);
        return found === file && !ids.includes(fragment);
      });
      return dead.map(({ address, vital }) => deadLink(file, address, vital ? 'error' : 'warning'));
    },
    /** Returns the links to fragments that their page does not have. */
    deadFragments(): Fault[] {
      const dead = [...wanted].filter(([target]) => {
        const [page = '', fragment = ''] = splitAtHash(target);
        return !idsOf.get(page)?.includes(lines([fragment]));
      });
      return dead.map(([target, file]) => deadLink(file, `/${target}`, 'warning'));
    },
  };
}

function deadLink(file: string, address: string, level: Fault['level']): Fault {
  return { file, reason: `points at ${address}, which is not there`, level };
}

function lines(ids: string[]): string {
  return ['', ...ids, ''].join('\n');
}

function splitAtHash(target: string): [string, string] {
  const hash = target.indexOf('#');
  return [target.slice(0, hash), target.slice(hash + 1)];
}
