/** Adds the grants of the further pages of a list to its first page. Rejects if a page does not answer. */
export async function fetchFurtherPages(list: HTMLElement): Promise<void> {
  const links = [...list.querySelectorAll<HTMLAnchorElement>('a[href*="/tilskudd/side/"]')];
  const addresses = [...new Set(links.map(({ href }) => href.replace(/#.*$/, '')))];
  const pages = await Promise.all(addresses.sort(byPage).map(fetchPage));
  for (const page of pages) adoptGrants(list, page);
}

/** Shows these grants in the picture of the year and its table, one row below the other; all without a choice. */
export function arrangeYear(list: HTMLElement, shown: ReadonlySet<string> | undefined): void {
  const isShown = (part: HTMLElement | SVGElement) => !shown || shown.has(part.dataset.entry ?? '');
  for (const line of list.querySelectorAll<HTMLElement>('tr[data-entry]')) line.hidden = !isShown(line);
  const picture = list.querySelector<SVGSVGElement>('svg.year');
  if (!picture) return;
  const rows = [...picture.querySelectorAll<SVGSVGElement>('svg[data-entry]')];
  const [first] = rows;
  // The first row is never moved: it is shown first, or hidden where it was.
  const top = emOf(first?.getAttribute('y') ?? '');
  const height = emOf(first?.getAttribute('height') ?? '');
  const visible = rows.filter(isShown);
  for (const row of rows) row.toggleAttribute('hidden', !isShown(row));
  for (const [index, row] of visible.entries()) row.setAttribute('y', `${top + index * height}em`);
  picture.setAttribute('height', `${top + visible.length * height}em`);
  const section = picture.closest<HTMLElement>('section');
  if (section) section.hidden = visible.length === 0;
}

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

function adoptGrants(list: HTMLElement, page: Document): void {
  for (const group of page.querySelectorAll<HTMLElement>('section:has(> .rows)')) {
    const id = group.getAttribute('aria-labelledby') ?? '';
    const own = list.querySelector(`section[aria-labelledby="${id}"] > .rows`);
    if (own) own.append(...group.querySelectorAll('.row'));
    else list.querySelector('section:has(> .rows):last-of-type')?.after(group);
  }
  list.querySelector('svg.year')?.append(...page.querySelectorAll('svg.year > svg[data-entry]'));
  list.querySelector('.deadline-table tbody')?.append(...page.querySelectorAll('.deadline-table tbody > tr'));
}

function byPage(one: string, other: string): number {
  return numberOf(one) - numberOf(other);
}

function numberOf(address: string): number {
  return Number(/(\d+)\/$/.exec(address)?.[1] ?? 0);
}

function emOf(length: string): number {
  return Number.parseFloat(length) || 0;
}
