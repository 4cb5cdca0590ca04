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

/** Renders a page in the layout of the site, in a language. */
export type Frame = (language: Pick<Language, 'code' | 'prefix'>, page: GatewayPage) => Promise<string>;

/**
 * Creates a renderer that reuses a built page with another title and main content.
 *
 * This way gateway pages always have the layout, style sheets and scripts of the served site.
 */
export function frameOf(site: string): Frame {
  const read = fileCache();
  const pageAt = (prefix: string, path: string) => read(join(site, prefix, path, 'index.html'));
  return async ({ code, prefix }, { title, main, at = SIGN_IN, scriptsAt }) => {
    const page = pageAt(prefix, at) ?? pageAt(prefix, SIGN_IN) ?? fallbackFrame(code);
    const content = String(await main);
    const more = scriptsAt ? scriptsIn(mainOf(pageAt(prefix, scriptsAt))) : [];
    return (
      page
        // Structured data of the reused page.
        .replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, '')
        .replace(/(<title>)[\s\S]*?(?=<\/title>)/, (_, tag: string) => tag + String(html`${title}`))
        .replace(/(<main[^>]*>)([\s\S]*)(?=<\/main>)/, (_, tag: string, old: string) => {
          return [tag, content, ...new Set([...scriptsIn(old), ...more])].join('');
        })
    );
  };
}

function mainOf(page = ''): string {
  return /<main[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? '';
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
