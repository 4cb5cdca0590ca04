import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { html } from 'hono/html';
import type { Language } from '../../i18n/index.ts';

/** HTML in which all interpolated values are escaped. */
export type Html = ReturnType<typeof html>;

/** The content of a gateway page, without the site layout. */
export interface GatewayPage {
  title: string;
  main: Html;
  /** The path of the site page whose layout is used, without language prefix; the sign-in page if unset. */
  at?: string;
  /** The path of the site page whose scripts it needs besides, for custom elements of its own. */
  scriptsAt?: string;
}

/** The address of the page in another language, given its code and the prefix of the site's pages in it. */
export type AddressInLanguage = (other: Pick<Language, 'code' | 'prefix'>) => string;

/** Renders a page in the layout of the site, in a language. */
export type Frame = (
  language: Pick<Language, 'code' | 'prefix'>,
  page: GatewayPage,
  addressInLanguage?: AddressInLanguage,
) => Promise<string>;

/**
 * Creates a renderer that reuses a built page with another title and main content.
 *
 * This way gateway pages always have the layout, style sheets and scripts of the served site.
 */
export function frameOf(site: string): Frame {
  const read = fileCache();
  const pageAt = (prefix: string, path: string) => read(join(site, prefix, path, 'index.html'));
  return async ({ code, prefix }, { title, main, at = SIGN_IN, scriptsAt }, addressInLanguage) => {
    const page = pageAt(prefix, at) ?? pageAt(prefix, SIGN_IN) ?? fallbackFrame(code);
    // A site without the language of the person: its layout is in another one.
    const isOwn = (languageIn(page) ?? code) === code;
    const lang = isOwn ? '' : ` lang="${code}"`;
    const content = String(await main);
    const more = scriptsAt ? scriptsIn(mainOf(pageAt(prefix, scriptsAt))) : [];
    return (
      page
        // Structured data of the reused page.
        .replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, '')
        .replace(/<title>[\s\S]*?(?=<\/title>)/, () => `<title${lang}>${String(html`${title}`)}`)
        .replace(/<main([^>]*>)([\s\S]*)(?=<\/main>)/, (_, attributes: string, old: string) => {
          return [`<main${lang}`, attributes, content, ...new Set([...scriptsIn(old), ...more])].join('');
        })
        .replace(LANGUAGE_LINKS, (links) => (addressInLanguage ? pointedAt(links, addressInLanguage) : links))
    );
  };
}

function mainOf(page = ''): string {
  return /<main[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? '';
}

/** The links of the layout to the same page in other languages. */
const LANGUAGE_LINKS = /<nav id="sprak"[\s\S]*?<\/nav>/;

function pointedAt(links: string, addressInLanguage: AddressInLanguage): string {
  return links.replace(/href="(\/[^"]*)" lang="([\w-]+)"/g, (_, address: string, code: string) => {
    const prefix = address.startsWith(`/${code}/`) ? `/${code}` : '';
    return String(html`href="${addressInLanguage({ code, prefix })}" lang="${code}"`);
  });
}

function languageIn(page: string): string | undefined {
  return /<html[^>]* lang="([\w-]+)"/.exec(page)?.[1];
}

/** Finds the scripts of a page, whose custom elements the new content may have too. */
function scriptsIn(main: string): string[] {
  return main.match(/<script type="module" src="[^"]*"><\/script>/g) ?? [];
}

const SIGN_IN = '/logg-inn/';

/** The layout if no site is built yet, so that people can sign in and repair it. */
function fallbackFrame(code: string): string {
  const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">';
  return `<!DOCTYPE html><html lang="${code}"><head><meta charset="utf-8">${viewport}<title></title></head><body><main></main></body></html>`;
}

/** Caches files by modification time: publishing replaces them. */
function fileCache(): (path: string) => string | undefined {
  const cache = new Map<string, { changed: number; text: string }>();
  return (path) => {
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (changed === undefined) return undefined;
    const cached = cache.get(path);
    if (cached?.changed === changed) return cached.text;
    const text = readFileSync(path, 'utf8');
    cache.set(path, { changed, text });
    return text;
  };
}
