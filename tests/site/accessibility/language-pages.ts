import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages, TEST_SITE } from '../support/pages.ts';

/** A page in one of the languages of the site. */
export interface LanguagePage {
  path: string;
  language: string;
  direction: 'ltr' | 'rtl';
}

/** How many days it takes until all have been looked at. */
const DAYS = 10;

/**
 * Lists every type of page in every language in which it exists, or the tenth of them whose day it is: as many of each
 * language, and other pages of each. The configuration sets the day once, for all processes of a run.
 */
export function languagePages(day: number | undefined): LanguagePage[] {
  const found = languages().flatMap(({ code, prefix }, index) =>
    pages
      .filter((_, number) => day === undefined || (number + 3 * index) % DAYS === day)
      .map(({ path }) => prefix + path)
      .filter((path) => path === '/finnes-ikke/' || existsSync(fileOf(path)))
      .map((path) => ({ path, language: code, direction: directionOf(path) })),
  );
  // One of the types is a page in English of a site in Norwegian, and would be there twice.
  return [...new Map(found.map((page) => [page.path, page])).values()];
}

/** Returns the day of a moment in the rotation, 0 to 9. */
export function dayOfRotation(now: number): number {
  return Math.floor(now / 86_400_000) % DAYS;
}

/** Reads the languages of the site from what its front page says of itself. */
function languages(): { code: string; prefix: string }[] {
  const front = existsSync(fileOf('/')) ? readFileSync(fileOf('/'), 'utf8') : '';
  const alternates = front.matchAll(/<link rel="alternate" hreflang="([\w-]+)" href="https?:\/\/[^/"]+(\/[^"]*)\/"/g);
  const found = [...alternates].map(([, code = '', prefix = '']) => ({ code, prefix }));
  const [, own = ''] = /<html lang="([\w-]+)"/.exec(front) ?? [];
  return [{ code: own, prefix: '' }, ...found.filter(({ code }) => code !== own)];
}

function directionOf(path: string): LanguagePage['direction'] {
  const file = fileOf(path);
  return existsSync(file) && / dir="rtl"/.test(readFileSync(file, 'utf8').slice(0, 300)) ? 'rtl' : 'ltr';
}

function fileOf(path: string): string {
  return join(TEST_SITE, path, 'index.html');
}
