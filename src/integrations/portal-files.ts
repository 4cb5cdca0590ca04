import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { configFor } from '../cms/config.ts';
import { movesOf } from '../domain/moved.ts';
import { buildPortal } from '../domain/portal.ts';
import { contentIn } from '../domain/translation.ts';
import { contentOf, type LoadedContent, loadContentOnce } from '../entries/content.ts';
import { namesOf } from '../entries/judge.ts';
import { readKnobs } from '../entries/knobs.ts';
import { calendarFiles } from '../feeds/calendar-files.ts';
import type { FeedContext } from '../feeds/events.ts';
import { buildReport, occurrencesByMonth } from '../feeds/open-data.ts';
import { linkCards } from '../feeds/link-cards.ts';
import { movedFiles } from '../feeds/moved-files.ts';
import { newsFiles } from '../feeds/news-files.ts';
import { openCsv, openEntries, openSchema } from '../feeds/open-entries.ts';
import { openIndex } from '../feeds/open-index.ts';
import { languageOf, languagesOf } from '../i18n/index.ts';
import { collectionNames } from '../schemas/collections.ts';
import { writePictures } from './pictures.ts';

type Environment = Record<string, string | undefined>;

/** What the files beside the pages are made from. */
type Shown = Omit<LoadedContent, 'pictures'>;

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
        server.middlewares.use(async (request, response, next) => {
          const path = request.url?.split('?')[0]?.slice(1) ?? '';
          const text =
            /\.(?:ics|json|csv)$/.test(path) &&
            filesOf(await loadContentOnce(environment), readKnobs(environment).url).get(path);
          if (text) response.end(text);
          else next();
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { url, without } = readKnobs(environment);
        const output = fileURLToPath(dir);
        const loaded = await loadContentOnce(environment);
        const files = without.has('files') ? reportOnly(loaded) : filesOf(loaded, url);
        for (const [path, text] of files) write(join(output, path), text);
        writePictures(loaded.pictures, output);
        logger.info(`${files.size} files beside the pages`);
      },
    },
  };
}

/** Makes every file that is not a page, by its path in the output. */
export function filesOf(loaded: Shown, origin: string): Map<string, string> {
  const content = contentOf(loaded);
  const contexts = languagesOf(content.site)
    .filter(({ full }) => full)
    .map((language) => ({ language, origin, portal: buildPortal(contentIn(content, language.code), loaded.now) }));
  // Open data is content as it was written; only pages and feeds are translated.
  const own = { language: languageOf(content.site.language), origin, portal: buildPortal(content, loaded.now) };
  return new Map([
    ...reportOnly(loaded),
    ...contexts.flatMap(feedFiles),
    ...contexts.flatMap(monthFiles),
    ...openData(own),
    ['data/lenkekort.json', json(linkCards(own.portal, own.language, origin))],
    ...editorConfig(loaded, origin),
  ]);
}

// What has moved first, so that no old address takes the place of a calendar that there is.
function feedFiles(context: FeedContext): [path: string, text: string][] {
  const calendars = calendarFiles(context);
  const moved = movedFiles(calendars, movesOf(context.portal), context.language.prefix);
  return [...moved, ...calendars, ...newsFiles(context)];
}

// Where no gateway makes the forms for whoever is signed in, there is one set of forms, for staff.
function editorConfig({ judgement }: Shown, url: string): [path: string, text: string][] {
  const { settings, entries } = judgement;
  const { backend } = settings.site.editing;
  if (!backend) return [];
  const associations = namesOf(entries.associations);
  const staff = { person: { id: 0 }, role: 'admin', associations: [] } as const;
  const forms = configFor(staff, languageOf(settings.site.language), { ...settings, url, associations });
  return [['admin/config.json', json({ ...forms, backend })]];
}

function openData(context: FeedContext): [path: string, text: string][] {
  const { portal, language, origin } = context;
  return [
    ['data/index.json', json(openIndex(context, occurrencesByMonth(portal, language)))],
    ...collectionNames.flatMap((name): [string, string][] => {
      const entries = openEntries(portal, name, origin);
      const schema = openSchema(name, origin, language);
      return [
        [`data/${name}.json`, json(entries)],
        [`data/${name}.schema.json`, json(schema)],
        [`data/${name}.csv`, openCsv(entries, schema)],
      ];
    }),
  ];
}

// For programs of others, and for the month grid of each language: titles and addresses differ.
function monthFiles({ portal, language }: FeedContext): [path: string, text: string][] {
  return [...occurrencesByMonth(portal, language)].map(([month, occurrences]) => [
    `${language.prefix}/data/occurrences/${month}.json`.replace(/^\//, ''),
    json(occurrences),
  ]);
}

function reportOnly(loaded: Shown): Map<string, string> {
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
