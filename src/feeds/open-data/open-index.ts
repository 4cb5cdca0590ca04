import { collectionLabel, openDataText } from '../../domain/collections/labels.ts';
import { openCollections } from '../../domain/collections/lists.ts';
import type { OpenOccurrence } from '../../domain/calendar/month-grid.ts';
import { lastUpdate, publishedEntries } from '../../domain/published.ts';
import { monthAndYear } from '../../i18n/dates.ts';
import { fill, type Language } from '../../i18n/index.ts';
import { fullSiteName, siteValues } from '../../i18n/site-name.ts';
import type { Site } from '../../schemas/site.ts';
import type { FeedContext } from '../feed-context.ts';

/** The index of open data: every file, and the licence. */
export interface OpenIndex {
  title: string;
  description: string;
  url: string;
  language: string;
  licence: Site['licence'];
  /** The attribution that users of the data must give. */
  attribution: string;
  files: OpenFile[];
}

interface OpenFile {
  url: string;
  /** The media type. */
  type: string;
  title: string;
  description: string;
  licence: string;
  /** The number of entries or dates, if countable. */
  count: number | null;
  /** When an entry in it was last changed. */
  updated: string | null;
  /** The address of its JSON Schema. */
  schema?: string;
}

const TYPES = { json: 'application/json', csv: 'text/csv', schema: 'application/schema+json', ics: 'text/calendar' };

/** Lists every file of open data, with its content and the licence. */
export function openIndex(context: FeedContext, months: ReadonlyMap<string, readonly OpenOccurrence[]>): OpenIndex {
  const { portal, language, origin } = context;
  const { openData } = language.words;
  const values = siteValues(language, portal.site);
  return {
    title: `${openData.title}: ${fill(language.words.feeds.titles.all, values)}`,
    description: fill(openData.description, values),
    url: `${origin}/om/apne-data/`,
    language: language.code,
    licence: portal.site.licence,
    attribution: attribution(portal.site, language, origin),
    files: [...collectionFiles(context), ...monthFiles(context, months), ...otherFiles(context)].map((file) => ({
      ...file,
      url: `${origin}/${file.url}`,
      ...(file.schema && { schema: `${origin}/${file.schema}` }),
    })),
  };
}

/** Returns the attribution that users of the data must give. */
export function attribution(site: Site, language: Language, origin: string): string {
  const { host } = new URL(origin);
  return fill(language.words.openData.attribution, {
    site: fullSiteName(language, site),
    ...{ host, licence: site.licence.name },
  });
}

function collectionFiles({ portal, language: { code, words } }: FeedContext): OpenFile[] {
  return openCollections.flatMap((name) => {
    const title = collectionLabel(name, code).other;
    const description = openDataText(name, code) ?? '';
    const entries = publishedEntries(portal, name);
    const base = { title, description, licence: portal.site.licence.name };
    const filled = { ...base, count: entries.length, updated: lastUpdate(entries) ?? null };
    const schema = `data/${name}.schema.json`;
    const aboutFields = fill(words.openData.fieldsOf, { title });
    return [
      { url: `data/${name}.json`, type: TYPES.json, ...filled, schema },
      { url: `data/${name}.csv`, type: TYPES.csv, ...filled },
      { url: schema, type: TYPES.schema, ...base, title: aboutFields, count: null, updated: null },
    ];
  });
}

function monthFiles(
  { portal, language }: FeedContext,
  months: ReadonlyMap<string, readonly OpenOccurrence[]>,
): OpenFile[] {
  const { months: title, monthsText: description } = language.words.openData;
  const updated = lastUpdate(portal.events.map((event) => ({ data: event }))) ?? null;
  return [...months].map(([month, occurrences]) => ({
    url: `data/occurrences/${month}.json`,
    type: TYPES.json,
    title: `${title}: ${monthAndYear(language, month)}`,
    description,
    licence: portal.site.licence.name,
    count: occurrences.length,
    updated,
  }));
}

function otherFiles({ portal, language }: FeedContext): OpenFile[] {
  const { feeds, openData, linkCards } = language.words;
  const values = siteValues(language, portal.site);
  const file = (url: string, type: string, title: string, description: string): OpenFile => ({
    ...{ url, type, title: fill(title, values), description: fill(description, values) },
    ...{ licence: portal.site.licence.name, count: null, updated: null },
  });
  return [
    file('kalender/alt.ics', TYPES.ics, feeds.titles.all, feeds.allDescription),
    file('kalender/frister.ics', TYPES.ics, feeds.deadlines, feeds.deadlinesDescription),
    file('nytt.json', TYPES.json, feeds.news, feeds.newsDescription),
    file('data/lenkekort.json', TYPES.json, linkCards.title, linkCards.description),
    file('data/build.json', TYPES.json, openData.build, openData.buildText),
  ];
}
