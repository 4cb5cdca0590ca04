import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { forEachConcurrently } from './concurrency.ts';
import { createLinkIndex, type LinkIndex } from './dead-links.ts';
import { listFiles } from './site-files.ts';
import { type Fault, mergeFaults } from './fault.ts';

/** Checks what is new in a site before it is published, and the links of all its pages. */
export interface OutputCheck {
  /** Reads a new or changed file. */
  read(path: string, text: string): void;
  /** Returns at most fifty faults, errors first; `files` has the paths of all files of the site. */
  faults(files: Pick<ReadonlySet<string>, 'has'>, gone: Iterable<string>): Fault[];
}

/** Opens a check of a site; `links` is a copy of that of the site before, and becomes that of this one. */
export function openOutputCheck(links: LinkIndex = createLinkIndex()): OutputCheck {
  const found: Fault[] = [];
  return {
    read(path, text) {
      if (path.endsWith('.ics')) found.push(...checkCalendar(path, text));
      if (!path.endsWith('.html')) return;
      found.push(...checkPage(path, text));
      links.readPage(path, text);
    },
    faults(files, gone) {
      for (const path of gone) links.removePage(path);
      return mergeFaults([...missingFiles(files), ...found, ...links.deadLinks(files)]).slice(0, 50);
    },
  };
}

/** Checks a whole site in a folder, and returns at most fifty faults, errors first. */
export async function checkOutput(folder: string): Promise<Fault[]> {
  const files = new Set(await listFiles(folder));
  const check = openOutputCheck();
  await forEachConcurrently(files, async (file) => {
    if (/\.(?:html|ics)$/.test(file)) check.read(file, await readFile(join(folder, file), 'utf8'));
  });
  return check.faults(files, []);
}

function missingFiles(files: Pick<ReadonlySet<string>, 'has'>): Fault[] {
  const missing = ['index.html', '404.html', 'data/build.json'].filter((file) => !files.has(file));
  return missing.map((file) => ({ file, reason: 'is missing', level: 'error' }));
}

function checkPage(file: string, html: string): Fault[] {
  const redirects = /<meta[^>]*http-equiv="refresh"/i.test(html);
  return redirects || hasContent(html) ? [] : [{ file, reason: 'has nothing in its <main>', level: 'error' }];
}

/** Checks for any text or picture in `<main>`. */
function hasContent(html: string): boolean {
  const start = html.search(/<main[\s>]/i);
  const main = start < 0 ? '' : html.slice(html.indexOf('>', start), html.lastIndexOf('</main>'));
  return />\s*[^\s<]/.test(main) || /<(?:img|svg|iframe|object|video|canvas)[\s>]/i.test(main);
}

function checkCalendar(file: string, text: string): Fault[] {
  if (text.startsWith('BEGIN:VCALENDAR') && text.trimEnd().endsWith('END:VCALENDAR')) return [];
  return [{ file, reason: 'is no whole calendar (BEGIN:VCALENDAR to END:VCALENDAR)', level: 'error' }];
}
