import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { configFor } from '../cms/config/config.ts';
import { openCollections } from '../domain/collections/lists.ts';
import { buildPortal } from '../domain/portal.ts';
import { contentIn } from '../domain/translation.ts';
import { addressProblems } from '../entries/address-problems.ts';
import { addToReport, contentOf, type LoadedContent, loadContentOnce } from '../entries/content.ts';
import { namesOf } from '../entries/validate-content.ts';
import { readEnvironment } from '../entries/environment.ts';
import { type Problem, problemsIn } from '../entries/problem.ts';
import type { CalendarStamps } from '../feeds/calendars/calendar-stamps.ts';
import { type AllCalendars, allCalendars } from '../feeds/calendars/all-calendars.ts';
import type { FeedContext } from '../feeds/feed-context.ts';
import { buildReport, occurrencesByMonth } from '../feeds/open-data/open-data.ts';
import { linkCards } from '../feeds/link-cards.ts';
import { newsFiles } from '../feeds/news/news-files.ts';
import { openCsv, openEntries, openSchema } from '../feeds/open-data/open-entries.ts';
import { openIndex } from '../feeds/open-data/open-index.ts';
import { longDate } from '../i18n/dates.ts';
import { languageOf, languagesOf } from '../i18n/index.ts';
import { writePictures } from './pictures.ts';

type Environment = Record<string, string | undefined>;

/** The input of the files beside the pages. */
type Shown = Omit<LoadedContent, 'pictures'>;

/**
 * Writes the files that are not pages: feeds, open data, the build report.
 *
 * Written after the pages instead of as routes: a route takes 25 times as long as writing a file.
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
            filesOf(await loadContentOnce(environment), readEnvironment(environment).url).get(path);
          if (text) response.end(text);
          else next();
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const options = readEnvironment(environment);
        const { url, without, previous, report } = options;
        const output = fileURLToPath(dir);
        const loaded = await loadContentOnce(environment);
        const made = without.has('files')
          ? { files: reportOnly(loaded), problems: [] }
          : outputOf(loaded, url, stampsNextTo(previous));
        const language = languageOf(loaded.validation.settings.site.language);
        const problems = [...made.problems, ...addressProblems(options, language)];
        addToReport(report, problems);
        for (const { file, reason } of problems) logger.warn(`${file}: ${reason}`);
        for (const [path, text] of made.files) write(join(output, path), text);
        writePictures(loaded.pictures, output);
        logger.info(`${made.files.size} files beside the pages`);
      },
    },
  };
}

/** Every file that is not a page, by output path, and the problems to report to whoever runs the site. */
export interface Output {
  files: Map<string, string>;
  problems: Problem[];
}

/** Returns the published calendar stamps in the language of a prefix, if any. */
type PublishedStamps = (prefix: string) => CalendarStamps | undefined;

/** Creates every file that is not a page, by output path, as if nothing were published. */
export function filesOf(loaded: Shown, origin: string): Map<string, string> {
  return outputOf(loaded, origin).files;
}

/** Creates every file that is not a page, with no calendar older than what is published. */
function outputOf(loaded: Shown, origin: string, published: PublishedStamps = () => undefined): Output {
  const content = contentOf(loaded);
  const contexts = languagesOf(content.site)
    .filter(({ full }) => full)
    .map((language) => ({
      ...{ language, origin, commits: loaded.commits },
      portal: buildPortal(contentIn(content, language.code), loaded.now),
    }));
  const feeds = contexts.map((context) => feedFiles(context, published(context.language.prefix)));
  // Open data is content as written; only pages and feeds are translated.
  const own = { language: languageOf(content.site.language), origin, portal: buildPortal(content, loaded.now) };
  const files = new Map([
    ...reportOnly(loaded),
    ...feeds.flatMap((each) => each.files),
    ...contexts.flatMap(monthFiles),
    ...openData(own),
    ['data/lenkekort.json', json(linkCards(own.portal, own.language, origin))],
    ...editorConfig(loaded, origin),
  ]);
  // The other languages have the same problems.
  return { files, problems: feeds[0]?.problems ?? [] };
}

/** Reads the stamps of the site that a build report belongs to. */
function stampsNextTo(report: string): PublishedStamps {
  const root = dirname(dirname(report));
  return (prefix) => {
    try {
      const found = JSON.parse(readFileSync(join(root, prefix, STAMPS), 'utf8')) as CalendarStamps;
      return found.entries && found.calendars ? found : undefined;
    } catch {
      return undefined;
    }
  };
}

/** The path of a language's calendar stamps, below its prefix. */
const STAMPS = 'data/calendar-stamps.json';

function feedFiles(context: FeedContext, published: CalendarStamps | undefined) {
  const calendars = allCalendars(context, published);
  const stamps = [`${context.language.prefix}/${STAMPS}`.slice(1), json(calendars.stamps)] as const;
  return {
    files: [...calendars.files, ...newsFiles(context), stamps],
    problems: feedProblems(calendars, context),
  };
}

function feedProblems({ leftOut, vanished }: AllCalendars, { portal }: FeedContext): Problem[] {
  const language = languageOf(portal.site.language);
  const about = (path: string) => problemsIn(path.slice(1), language, 'warning');
  return [
    ...leftOut.map(({ path, dates, until }) =>
      about(path)('file', 'calendar-cut', { dates, until: longDate(language, until, portal.now) }),
    ),
    ...vanished.map(({ path, title, to }) =>
      about(path)('file', to ? 'calendar-moved' : 'calendar-ended', { title, to: to ?? '' }),
    ),
  ];
}

// Without a gateway that creates forms per user, there is one set of forms, for staff.
function editorConfig({ validation }: Shown, url: string): [path: string, text: string][] {
  const { settings, entries } = validation;
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
    ...openCollections.flatMap((name): [string, string][] => {
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

// For other programs and for the month grid of each language: titles and addresses differ.
function monthFiles({ portal, language }: FeedContext): [path: string, text: string][] {
  return [...occurrencesByMonth(portal, language)].map(([month, occurrences]) => [
    `${language.prefix}/data/occurrences/${month}.json`.replace(/^\//, ''),
    json(occurrences),
  ]);
}

function reportOnly(loaded: Shown): Map<string, string> {
  const { validation, now } = loaded;
  const report = buildReport(validation.entries, {
    ...loaded,
    leftOut: validation.leftOut,
    site: validation.settings.site,
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
