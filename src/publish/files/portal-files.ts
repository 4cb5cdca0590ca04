import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { configFor } from '../../cms/config/config.ts';
import { openCollections } from '../../domain/collections/lists.ts';
import { buildPortal } from '../../domain/portal.ts';
import { contentOf, type LoadedContent } from '../../entries/content.ts';
import { namesOf } from '../../entries/validate-content.ts';
import { type Problem, problemsIn } from '../../entries/problem.ts';
import { themeFile } from '../../feeds/appearance/theme.ts';
import type { CalendarStamps } from '../../feeds/calendars/calendar-stamps.ts';
import { type AllCalendars, allCalendars } from '../../feeds/calendars/all-calendars.ts';
import type { FeedContext } from '../../feeds/feed-context.ts';
import { buildReport, occurrencesByMonth, occurrencesJson } from '../../feeds/open-data/open-data.ts';
import { linkCards } from '../../feeds/link-cards.ts';
import { newsFiles } from '../../feeds/news/news-files.ts';
import { openCsv, openEntries, openEntriesJson, openSchema } from '../../feeds/open-data/open-entries.ts';
import { openIndex } from '../../feeds/open-data/open-index.ts';
import { longDate } from '../../i18n/dates.ts';
import { languageOf } from '../../i18n/index.ts';
import type { Site } from '../../schemas/site.ts';
import { type ViewContext, viewContexts } from '../../views/context.ts';
import { filterFiles } from './filter-files.ts';
import { weekListings } from './week-listings.ts';

/** The input of the files beside the pages. */
type Shown = Omit<LoadedContent, 'pictures'>;

/** Every file that is not a page, by output path, and the problems to report to whoever runs the site. */
export interface Output {
  files: Map<string, string>;
  problems: Problem[];
}

/** Returns the published calendar stamps in the language of a prefix, if any. */
type PublishedStamps = (prefix: string) => CalendarStamps | undefined;

/** Creates every file that is not a page, by output path, as if nothing were published. */
export function filesOf(loaded: Shown, origin: string): Map<string, string> {
  const content = contentOf(loaded);
  const portals = viewContexts(content, { ...loaded, origin: new URL(origin) });
  return portalFiles(loaded, { portals, origin }).files;
}

/** The portal of a site in each of its languages, and its public address. */
interface Portals {
  portals: readonly Pick<ViewContext, 'language' | 'portal' | 'agenda'>[];
  origin: string;
}

/**
 * Creates every file that is not a page: feeds, open data, the build report. No calendar is older than what is
 * published.
 *
 * Not routes of Astro: a route takes 25 times as long as a file.
 */
export function portalFiles(
  loaded: Shown,
  { portals, origin }: Portals,
  published: PublishedStamps = () => undefined,
): Output {
  const content = contentOf(loaded);
  const contexts = portals
    .filter(({ language: { full } }) => full)
    .map(({ language, portal }) => ({ language, origin, commits: loaded.commits, portal }));
  const feeds = contexts.map((context) => feedFiles(context, published(context.language.prefix)));
  // Open data is content as written; only pages and feeds are translated.
  const own = {
    language: languageOf(content.site.language, content.site.municipality.preposition),
    origin,
    portal: buildPortal(content, loaded.now),
  };
  const files = new Map([
    ...reportOnly(loaded),
    ...feeds.flatMap((each) => each.files),
    ...contexts.flatMap(monthFiles),
    ...portals.flatMap((each) => filterFiles(each, origin)).map(([path, file]) => [path, json(file)] as const),
    ...portals.filter(({ language: { full } }) => full).flatMap((each) => weekListings(each, origin)),
    ...openData(own),
    ['data/lenkekort.json', json(linkCards(own.portal, own.language, origin))],
    // Our servers read the host of the tiles from it for the header policy.
    ['kart/tiles.json', json(own.portal.site.map)],
    ...editorConfig(loaded, origin),
    ...themeFiles(content.site),
  ]);
  // The other languages have the same problems.
  return { files, problems: feeds[0]?.problems ?? [] };
}

/** Reads the calendar stamps of the site that a build report belongs to. */
export function stampsNextTo(report: string): PublishedStamps {
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

function themeFiles(site: Site): [path: string, text: string][] {
  const theme = themeFile(site);
  return theme ? [[theme.address.slice(1), theme.css]] : [];
}

function openData(context: FeedContext): [path: string, text: string][] {
  const { portal, language, origin } = context;
  return [
    ['data/index.json', json(openIndex(context, occurrencesByMonth(portal, language)))],
    ...openCollections.flatMap((name): [string, string][] => {
      const entries = openEntries(portal, name, origin);
      const schema = openSchema(name, origin, language);
      return [
        [`data/${name}.json`, `${openEntriesJson(entries)}\n`],
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
    `${occurrencesJson(occurrences)}\n`,
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
