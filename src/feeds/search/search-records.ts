import type { Moment } from '../../domain/time/days.ts';
import type { Content } from '../../domain/entry.ts';
import { type Findable, findables } from '../../domain/findable.ts';
import { openDays, type PortalTask } from '../../domain/shifts/task-shifts.ts';
import { areaTitle, buildPortal, type Portal } from '../../domain/portal.ts';
import { entryIn, isTranslated } from '../../domain/translation.ts';
import { fill, type Language, languagesOf } from '../../i18n/index.ts';
import { textsOf } from '../entry-text.ts';
import { resultLine } from './search-lines.ts';
import { SECTION_PAGES } from './search-sections.ts';
import { wordsAbout } from './search-words.ts';

/** The search record of one page, shared by all its languages. */
export interface SearchRecord {
  /** The address without the language prefix. */
  url: string;
  /** Every word it is found by. */
  content: string;
  /**
   * Shown and searched: `title`, `summary`, `line` (when and where), and for the site's further languages `title.en`
   * and so on.
   */
  meta: Record<string, string>;
  /** Filters (`kind`, `theme`, `area`, `time`), and what words must not match: see `languageFilters`. */
  filters: Record<string, string[]>;
  /** The coming days on which a task needs people. */
  days?: string[];
}

/** Creates a record of every findable entry and of the main pages. */
export function searchRecords(content: Content, now: Moment): SearchRecord[] {
  const portal = buildPortal(content, now);
  const languages = languagesOf(content.site);
  return [
    ...SECTION_PAGES.map((page) => sectionRecord(page, portal, languages)),
    ...findables(portal).map((found) => entryRecord(found, portal, languages)),
  ];
}

function entryRecord(found: Findable, portal: Portal, languages: readonly Language[]): SearchRecord {
  const views = languages.map((language) => ({
    language,
    entry: entryIn(found.entry, language.code, portal.site.language),
    line: resultLine(found, language, portal),
  }));
  const texts = [
    ...textsOf(found.entry),
    ...found.names,
    found.area && areaTitle(portal, found.area),
    ...languages.flatMap((language) => wordsAbout(found, language, portal)),
  ];
  return {
    url: found.path,
    content: texts.filter(Boolean).join('\n'),
    meta: metaOf(views),
    filters: {
      kind: [found.collection],
      time: [found.isPast ? 'past' : 'now'],
      ...(found.themes.length > 0 && { theme: [...found.themes] }),
      ...(found.area && { area: [found.area] }),
      ...languageFilters(views),
    },
    ...(found.collection === 'opportunities' && { days: openDays(found.entry as unknown as PortalTask, portal.now) }),
  };
}

/** An entry in one language. */
interface View {
  language: Language;
  entry: Findable['entry'];
  line: string | undefined;
}

function metaOf([own, ...others]: readonly View[]): Record<string, string> {
  if (!own) return {};
  const { title, summary } = own.entry.data;
  const translated = others.flatMap(({ language: { code }, entry: { data, lang }, line }) => [
    !lang?.title && own.entry.lang?.title !== code && [`title.${code}`, data.title],
    !lang?.summary && own.entry.lang?.summary !== code && [`summary.${code}`, data.summary],
    line && line !== own.line && [`line.${code}`, line],
  ]);
  const all = [['title', title], ['summary', summary], own.line && ['line', own.line], ...translated];
  return Object.fromEntries(all.filter((pair) => Array.isArray(pair)));
}

/**
 * Returns the language of a title and a summary if not the site's own, and the languages other than `full` ones in
 * which the page exists.
 */
function languageFilters(views: readonly View[]): Record<string, string[]> {
  const { title, summary } = views[0]?.entry.lang ?? {};
  const translated = views.filter(({ language, entry }) => !language.full && isTranslated(entry));
  return {
    ...(title && { title_lang: [title] }),
    ...(summary && { summary_lang: [summary] }),
    ...(translated.length > 0 && { translated: translated.map(({ language }) => language.code) }),
  };
}

function sectionRecord(
  { path, title, about }: (typeof SECTION_PAGES)[number],
  { site }: Portal,
  languages: readonly Language[],
): SearchRecord {
  const values = { municipality: site.municipality.name };
  const [own, ...others] = languages.map(({ code, words }) => ({
    code,
    title: title(words),
    summary: fill(words.search.sections[about], values),
  }));
  const all = others.flatMap((each) => [
    [`title.${each.code}`, each.title],
    [`summary.${each.code}`, each.summary],
  ]);
  const meta = { title: own?.title ?? '', summary: own?.summary ?? '', ...Object.fromEntries(all) };
  return {
    url: path,
    content: Object.values(meta).join('\n'),
    meta,
    filters: { kind: ['pages'], time: ['now'] },
  };
}
