/** A page for search engines, and the day it was last changed, if known. */
export interface ListedPage {
  address: string;
  changed?: string | undefined;
}

// The protocol's limit for one file (sitemaps.org).
const MAX_PER_FILE = 50_000;

/** Creates `sitemap.xml`, and the files it points to if one cannot hold all pages, by output path. */
export function sitemapFiles(pages: readonly ListedPage[], origin: string): Map<string, string> {
  const parts = Array.from({ length: Math.ceil(pages.length / MAX_PER_FILE) }, (_, part) =>
    urlSet(pages.slice(part * MAX_PER_FILE, (part + 1) * MAX_PER_FILE), origin),
  );
  if (parts.length <= 1) return new Map([['sitemap.xml', parts[0] ?? urlSet([], origin)]]);
  const files = parts.map((text, part) => [`sitemap-${part + 1}.xml`, text] as const);
  const index = files.map(([path]) => `<sitemap><loc>${escaped(`${origin}/${path}`)}</loc></sitemap>`);
  return new Map([['sitemap.xml', document('sitemapindex', index)], ...files]);
}

/** Creates `robots.txt`: everything may be crawled, feeds too, except the editor. */
export function robotsText(origin: string): string {
  return `User-agent: *\nAllow: /\nDisallow: /admin/\n\nSitemap: ${origin}/sitemap.xml\n`;
}

function urlSet(pages: readonly ListedPage[], origin: string): string {
  const urls = pages.map(({ address, changed }) => {
    const lastModified = changed ? `<lastmod>${changed.slice(0, 10)}</lastmod>` : '';
    return `<url><loc>${escaped(origin + address)}</loc>${lastModified}</url>`;
  });
  return document('urlset', urls);
}

function document(root: string, lines: readonly string[]): string {
  const opening = `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`;
  return [opening, ...lines, `</${root}>`, ''].join('\n');
}

function escaped(address: string): string {
  return encodeURI(decodeURI(address)).replaceAll('&', '&amp;').replaceAll("'", '&apos;');
}
