import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Measured, readabilityOf } from './readability.ts';

/** The pages that everyone must be able to read, where a portal has them. */
const PAGES = [
  '/',
  '/aktiviteter/',
  '/bli-frivillig/',
  '/hjelp/',
  '/utstyr/',
  '/kontakt/',
  '/kalender/abonner/',
  '/handbok/start-en-forening/',
];
/** All pages below these too: about the portal, and kinds of help. */
const SECTIONS = ['/om/', '/hjelp/'];
/** Written forms of Norwegian: LIX is made for Scandinavian languages. */
const WRITTEN = ['nb', 'nn'];

/** Measures the key pages of a built site in Bokmål and Nynorsk, as far as it has them. */
export function measureKeyPages(site: string): Measured[] {
  return prefixesOf(site).flatMap((prefix) =>
    pathsBelow(join(site, prefix)).map((path) => {
      const page = readFileSync(join(site, prefix, path, 'index.html'), 'utf8');
      return { name: prefix + path, readability: readabilityOf(page) };
    }),
  );
}

function prefixesOf(site: string): string[] {
  return ['', ...WRITTEN.map((code) => `/${code}`)].filter((prefix) =>
    WRITTEN.includes(languageIn(join(site, prefix, 'index.html'))),
  );
}

function languageIn(file: string): string {
  return (existsSync(file) && /<html[^>]* lang="([a-z]+)"/.exec(readFileSync(file, 'utf8'))?.[1]) || '';
}

function pathsBelow(folder: string): string[] {
  const paths = SECTIONS.flatMap((section) =>
    existsSync(join(folder, section)) ? readdirSync(join(folder, section)).map((name) => `${section}${name}/`) : [],
  );
  return [...PAGES, ...paths.sort()].filter((path) => existsSync(join(folder, path, 'index.html')));
}
