interface Link {
  /** A path on this site, or a `#fragment` on the page itself. */
  address: string;
  /** A style sheet or script, without which the page does not work. */
  vital: boolean;
}

export interface PageLinks {
  ids: string[];
  links: Link[];
}

/** Reads the ids and the internal links of a page. */
export function readLinks(html: string): PageLinks {
  const page: PageLinks = { ids: [], links: [] };
  for (const [, element = '', attributes = ''] of html.matchAll(TAG)) {
    if (!RELEVANT_ATTRIBUTE.test(attributes)) continue;
    for (const [, name = '', quoted, apostrophed, bare] of attributes.matchAll(ATTRIBUTE)) {
      const value = withoutEntities(quoted ?? apostrophed ?? bare ?? '');
      if (name === 'id') page.ids.push(value);
      if ((name === 'href' || name === 'src') && isInternal(value))
        page.links.push({ address: value, vital: isVital(element) });
    }
  }
  return page;
}

/** Returns the decoded path of an address, without query and fragment. */
export function pathOf(address: string): string {
  const end = address.search(/[?#]/);
  return decoded(end < 0 ? address : address.slice(0, end));
}

/** Returns the fragment of an address; undefined for an empty one, `#top` and a text fragment, which need no id. */
export function fragmentOf(address: string): string | undefined {
  const fragment = address.includes('#') ? decoded(address.slice(address.indexOf('#') + 1)) : '';
  return fragment === '' || fragment === 'top' || fragment.startsWith(':~:') ? undefined : fragment;
}

// Both match quoted values as a whole, so that text in an `alt` is never read as a link.
const TAG = /<!--[\s\S]*?-->|<([a-z][a-z0-9-]*)(?=[\s/>])([^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*)>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const RELEVANT_ATTRIBUTE = /\s(?:id|href|src)\s*=/;

function isInternal(address: string): boolean {
  return address.startsWith('#') || (address.startsWith('/') && !address.startsWith('//'));
}

function isVital(element: string): boolean {
  return element === 'link' || element === 'script';
}

function withoutEntities(value: string): string {
  return value.includes('&') ? value.replace(/&(?:amp|#38|#x26);/gi, '&') : value;
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
