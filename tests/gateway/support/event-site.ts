import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallSite, writeFiles } from '../../publish/folders.ts';

/** Writes a site, instead of Astro's, whose page and feed list every event of the content. */
export async function writeEventSite(folder: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const content = environment.DUGNAD_CONTENT ?? '';
  const events = globSync('events/*.md', { cwd: content }).map((path) => readFileSync(join(content, path), 'utf8'));
  const titles = events.map((text) => /^title: (.*)$/m.exec(text)?.[1] ?? '').sort();
  writeFiles(folder, {
    ...smallSite(titles.join(', ')),
    'data/build.json': JSON.stringify({ commit: environment.DUGNAD_COMMIT }),
    'kalender/alt.ics': `BEGIN:VCALENDAR\r\n${titles.map((title) => `X-TITLE:${title}\r\n`).join('')}END:VCALENDAR\r\n`,
  });
}
