import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildPortal } from '../domain/portal.ts';
import { contentOf, type LoadedContent, loadContentOnce } from '../entries/content.ts';
import { readKnobs } from '../entries/knobs.ts';
import { icsDeadlinesOf, icsEventsOf } from '../feeds/events.ts';
import { icsFeed } from '../feeds/ics.ts';
import { buildReport, occurrencesByMonth } from '../feeds/open-data.ts';
import { fill, languageOf } from '../i18n/index.ts';
import { writePictures } from './pictures.ts';

type Environment = Record<string, string | undefined>;

/**
 * Writes the files that are not pages: feeds, open data, the report of the build.
 *
 * After the pages rather than as routes: a route costs 25 times as much as writing a file.
 */
export function portalFiles(environment: Environment): AstroIntegration {
  return {
    name: 'dugnad-portal-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = request.url?.split('?')[0]?.slice(1) ?? '';
          const text =
            /\.(?:ics|json)$/.test(path) && filesOf(loadContentOnce(environment), readKnobs(environment).url).get(path);
          if (text) response.end(text);
          else next();
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { url, content } = readKnobs(environment);
        const output = fileURLToPath(dir);
        const loaded = loadContentOnce(environment);
        const files = environment.DUGNAD_WITHOUT === 'files' ? reportOnly(loaded) : filesOf(loaded, url);
        for (const [path, text] of files) write(join(output, path), text);
        for (const path of await writePictures(content, output))
          logger.warn(`${path} is not a picture and was left out`);
        logger.info(`${files.size} files beside the pages`);
      },
    },
  };
}

/** Makes every file that is not a page, by its path in the output. */
export function filesOf(loaded: LoadedContent, origin: string): Map<string, string> {
  const portal = buildPortal(contentOf(loaded), loaded.now);
  const language = languageOf(portal.site.language);
  const { feeds } = language.words;
  const values = { name: portal.site.name, municipality: portal.site.municipality.name };
  const context = { portal, language, origin };
  const calendar = (name: string, description: string, file: string, page: string) => ({
    name: fill(name, values),
    description: fill(description, values),
    source: `${origin}/kalender/${file}.ics`,
    page: `${origin}${page}`,
    refreshHours: portal.site.feeds?.refresh_hours ?? 4,
  });
  const all = calendar(feeds.all, feeds.allDescription, 'alt', '/aktiviteter/');
  const deadlines = calendar(feeds.deadlines, feeds.deadlinesDescription, 'frister', '/tilskudd/');
  return new Map([
    ...reportOnly(loaded),
    [
      'kalender/alt.ics',
      icsFeed(
        all,
        portal.events.flatMap((event) => icsEventsOf(event, context)),
      ),
    ],
    [
      'kalender/frister.ics',
      icsFeed(
        deadlines,
        portal.grants.flatMap((grant) => icsDeadlinesOf(grant, context)),
      ),
    ],
    ...[...occurrencesByMonth(portal)].map(
      ([month, occurrences]) => [`data/occurrences/${month}.json`, json(occurrences)] as const,
    ),
  ]);
}

function reportOnly(loaded: LoadedContent): Map<string, string> {
  const { judgement, now } = loaded;
  const report = buildReport(judgement.entries, {
    ...loaded,
    leftOut: judgement.leftOut,
    site: judgement.settings.site,
    now,
  });
  return new Map([['data/build.json', json(report)]]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
