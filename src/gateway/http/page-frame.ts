import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { html } from 'hono/html';
import type { Language } from '../../i18n/index.ts';

/** Markup in which all that comes from outside is escaped. */
export type Html = ReturnType<typeof html>;

/** One page of the gateway, without what stands around every page. */
export interface GatewayPage {
  title: string;
  main: Html;
  /** The page of the site that it looks like, by its address without prefix; the one for signing in if unset. */
  at?: string;
}

/** Puts a page into the frame of the site, in a language. */
export type Frame = (language: Pick<Language, 'code' | 'prefix'>, page: GatewayPage) => Promise<string>;

/**
 * Makes the frame out of a built site: a page of it, with another title and other content.
 *
 * So that these pages look as the others do, and their style sheets are those of the site that is served just now.
 */
export function frameOf(site: string): Frame {
  const read = keptFiles();
  const pageAt = (prefix: string, path: string) => read(join(site, prefix, path, 'index.html'));
  return async ({ code, prefix }, { title, main, at = SIGN_IN }) => {
    const page = pageAt(prefix, at) ?? pageAt(prefix, SIGN_IN) ?? bareFrame(code);
    const content = String(await main);
    return (
      page
        // What another page says of itself to search engines.
        .replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, '')
        .replace(/(<title>)[\s\S]*?(?=<\/title>)/, (_, tag: string) => tag + String(html`${title}`))
        .replace(/(<main[^>]*>)[\s\S]*(?=<\/main>)/, (_, tag: string) => tag + content)
    );
  };
}

const SIGN_IN = '/logg-inn/';

/** Stands in where no site is built yet, so that people can sign in and repair it. */
function bareFrame(code: string): string {
  const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">';
  return `<!DOCTYPE html><html lang="${code}"><head><meta charset="utf-8">${viewport}<title></title></head><body><main></main></body></html>`;
}

/** Reads files again only when they have changed: a publish puts a new site in place of the old one. */
function keptFiles(): (path: string) => string | undefined {
  const kept = new Map<string, { changed: number; text: string }>();
  return (path) => {
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (changed === undefined) return undefined;
    const known = kept.get(path);
    if (known?.changed === changed) return known.text;
    const text = readFileSync(path, 'utf8');
    kept.set(path, { changed, text });
    return text;
  };
}
