import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { forEachConcurrently } from './concurrency.ts';
import { deadLinkFinder } from './dead-links.ts';
import { listFiles } from './site-files.ts';
import { type Fault, mergeFaults } from './fault.ts';

/** Checks a built site before publishing, and returns at most fifty faults, errors first. */
export async function checkOutput(folder: string): Promise<Fault[]> {
  const files = new Set(await listFiles(folder));
  const faults = missingFiles(files);
  const links = deadLinkFinder(files);
  await forEachConcurrently(files, async (file) => {
    if (!/\.(?:html|ics)$/.test(file)) return;
    const text = await readFile(join(folder, file), 'utf8');
    if (file.endsWith('.ics')) faults.push(...checkCalendar(file, text));
    else faults.push(...checkPage(file, text), ...links.readPage(file, text));
  });
  return mergeFaults([...faults, ...links.deadFragments()]).slice(0, 50);
}

function missingFiles(files: ReadonlySet<string>): Fault[] {
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
