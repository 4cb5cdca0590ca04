import type { Portal } from '../../../domain/portal.ts';
import { collectionNames } from '../../../schemas/collections.ts';

/** Finds the links to other sites in all entries: each address with the paths of the entries that have it. */
export function outsideLinks(portal: Portal, ownUrl: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (text: string, path: string) => {
    for (const url of addressesIn(text)) {
      if (new URL(url).host === new URL(ownUrl).host) continue;
      const on = found.get(url) ?? [];
      if (!on.includes(path)) on.push(path);
      found.set(url, on);
    }
  };
  for (const name of collectionNames) {
    for (const { slug, data, html } of portal[name] as readonly LinkingEntry[]) {
      for (const text of [JSON.stringify(data), html]) add(text, `${name}/${slug}`);
    }
  }
  add(JSON.stringify(portal.site), 'site.yml');
  return found;
}

interface LinkingEntry {
  slug: string;
  data: object;
  html: string;
}

function addressesIn(text: string): string[] {
  const found = text.replaceAll('&amp;', '&').matchAll(/https?:\/\/[^\s"'<>\\]+/g);
  return [...found].flatMap(([address]) => {
    // Punctuation after an address in a sentence is none of it.
    const url = URL.parse(address.replace(/[).,;:!?]+$/, ''));
    if (!url) return [];
    url.hash = '';
    return [url.href];
  });
}
