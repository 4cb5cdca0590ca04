import { addDays, dateOf, dayNumber, type Moment, stepsOfDays, timeOf } from '../../domain/time/days.ts';
import type { Content } from '../../domain/entry.ts';
import { isOff } from '../../domain/events/occurrences.ts';
import { type Findable, findables } from '../../domain/findable.ts';
import { deadlinesToApply, upcomingDeadlines } from '../../domain/grants/deadlines.ts';
import {
  areaTitle,
  buildPortal,
  comingOccurrences,
  type Portal,
  type PortalEvent,
  type PortalGrant,
} from '../../domain/portal.ts';
import { openDays, type PortalTask } from '../../domain/shifts/task-shifts.ts';
import { entryIn, isTranslated } from '../../domain/translation.ts';
import { capacityOf } from '../../domain/venues.ts';
import { fill, type Language, languagesOf } from '../../i18n/index.ts';
import { textsOf } from '../entry-text.ts';
import { resultLine } from './search-lines.ts';
import { SECTION_PAGES } from './search-sections.ts';
import { wordsAbout } from './search-words.ts';

/** A page that can be found: what it is about, the words it is found by, and what is shown of it. */
export interface FindablePage {
  /** Its address without the prefix of a language. */
  path: string;
  kind: string;
  past?: true;
  themes?: readonly string[];
  area?: string;
  /** The coming days, the first as days from now, the others each from the one before. */
  days?: number[];
  /** The coming deadlines of a grant or an award, as its days would be. */
  due?: number[];
  hour?: number;
  free?: true;
  ages?: readonly [number, number];
  audiences?: readonly string[];
  people?: number;
  /** The languages other than complete ones in which it exists. */
  translated?: string[];
  texts: Record<'title' | 'summary' | 'names' | 'body', string[]>;
  /** What is shown of it, by the code of each language. */
  shown: Record<string, ShownPage>;
}

/** What is shown of a page in a language. */
export interface ShownPage {
  title: string;
  summary: string;
  line?: string;
  phone?: string;
  hours?: string;
  titleLanguage?: string;
  summaryLanguage?: string;
}

/** Lists every findable entry and the main pages, each once for all languages. */
export function findablePages(content: Content, now: Moment): FindablePage[] {
  const portal = buildPortal(content, now);
  const languages = languagesOf(content.site);
  return [
    ...SECTION_PAGES.map((page) => sectionPage(page, portal, languages)),
    ...findables(portal).map((found) => entryPage(found, portal, languages)),
  ];
}

function entryPage(found: Findable, portal: Portal, languages: readonly Language[]): FindablePage {
  const views = languages.map((language) => ({
    language,
    entry: entryIn(found.entry, language.code, portal.site.language),
  }));
  const names = [
    ...found.names,
    found.area && areaTitle(portal, found.area),
    ...languages.flatMap((language) => wordsAbout(found, language, portal)),
  ];
  const translated = views.filter(({ language, entry }) => !language.full && isTranslated(entry));
  return {
    path: found.path,
    kind: found.collection,
    ...(found.isPast && { past: true as const }),
    ...(found.themes.length > 0 && { themes: found.themes }),
    ...(found.area && { area: found.area }),
    ...factsOf(found, portal),
    ...(translated.length > 0 && { translated: translated.map(({ language }) => language.code) }),
    texts: {
      ...titlesOf(found.entry.data),
      names: [...new Set(names.filter((name) => typeof name === 'string' && name !== ''))] as string[],
      body: textsOf(found.entry),
    },
    shown: Object.fromEntries(
      views.map(({ language, entry }) => [language.code, shownEntry(found, entry, language, portal)]),
    ),
  };
}

function titlesOf({ title, summary, translations = {} }: Findable['entry']['data']) {
  const all = Object.values(translations);
  const present = (texts: (string | undefined)[]) => texts.filter((text) => text !== undefined);
  return {
    title: present([title, ...all.map((each) => each.title)]),
    summary: present([summary, ...all.map((each) => each.summary)]),
  };
}

function shownEntry(found: Findable, { data, lang }: Findable['entry'], language: Language, portal: Portal): ShownPage {
  const line = resultLine(found, language, portal);
  const contact = ANSWERING.has(found.collection) ? contactOf(found.entry.data as Contacted) : undefined;
  return {
    title: data.title,
    summary: data.summary,
    ...(line && { line }),
    ...(contact?.phone && { phone: contact.phone }),
    ...(contact?.hours && { hours: contact.hours }),
    ...(lang?.title && { titleLanguage: lang.title }),
    ...(lang?.summary && { summaryLanguage: lang.summary }),
  };
}

/** Of these, a telephone number or the opening hours may be all that somebody looks for. */
const ANSWERING: ReadonlySet<string> = new Set(['contacts', 'help', 'associations', 'venues', 'grants', 'equipment']);

interface Contacted {
  contact?: { phone?: string; hours?: string };
  contacts?: readonly { phone?: string; hours?: string }[];
  booking?: { contact?: { phone?: string; hours?: string } };
  hours?: string;
}

function contactOf({ contact, contacts, booking, hours }: Contacted): { phone?: string; hours?: string } | undefined {
  const first = contact ?? contacts?.[0] ?? booking?.contact;
  return hours ? { ...first, hours } : first;
}

/** How far ahead the days of activities, and those on which a task needs people, are searched. */
const DAYS_AHEAD = 100;

function factsOf({ collection, entry }: Findable, portal: Portal): Partial<FindablePage> {
  const { price, ages, audiences } = entry.data as Partial<PortalEvent['data']>;
  return {
    ...(price === 0 && { free: true as const }),
    ...(ages && { ages: [ages.from ?? 0, ages.to ?? 120] as const }),
    ...(audiences?.length && { audiences }),
    ...(collection === 'events' && daysOf(entry as unknown as PortalEvent, portal.now)),
    ...((collection === 'grants' || collection === 'awards') && dueOf(entry as unknown as PortalGrant, portal.now)),
    ...(collection === 'opportunities' && daysOfTask(entry as unknown as PortalTask, portal.now)),
    ...(collection === 'venues' && peopleIn(entry as unknown as Portal['venues'][number])),
  };
}

function peopleIn({ data }: Portal['venues'][number]): Pick<FindablePage, 'people'> {
  const people = capacityOf(data);
  return people ? { people } : {};
}

function daysOf(event: PortalEvent, now: Moment): Pick<FindablePage, 'days' | 'hour'> {
  const today = dayNumber(dateOf(now));
  const last = addDays(dateOf(now), DAYS_AHEAD);
  const coming = comingOccurrences(event, now).filter((each) => !isOff(each) && dateOf(each.start) <= last);
  const [first] = coming;
  if (!first) return {};
  const days = coming.flatMap(({ start, end }) => {
    const from = Math.max(today, dayNumber(dateOf(start)));
    const isWhole = start.length === 10;
    return Array.from({ length: isWhole ? dayNumber(dateOf(end)) - from + 1 : 1 }, (_, at) => from + at);
  });
  const hour = Number(timeOf(first.start).slice(0, 2));
  return { days: searchedSteps(today, days), ...(timeOf(first.start) && { hour }) };
}

function daysOfTask(task: PortalTask, now: Moment): Pick<FindablePage, 'days'> {
  const days = openDays(task, now).map(dayNumber);
  return days.length > 0 ? { days: searchedSteps(dayNumber(dateOf(now)), days) } : {};
}

function dueOf({ data }: PortalGrant, now: Moment): Pick<FindablePage, 'due'> {
  const today = dayNumber(dateOf(now));
  const due = upcomingDeadlines(deadlinesToApply(data.deadlines), now).map(({ date }) => dayNumber(date));
  return due.length > 0
    ? {
        due: stepsOfDays(
          today,
          [...new Set(due)].sort((a, b) => a - b),
        ),
      }
    : {};
}

function searchedSteps(today: number, days: readonly number[]): number[] {
  const sorted = [...new Set(days)].sort((a, b) => a - b).filter((day) => day - today <= DAYS_AHEAD);
  return stepsOfDays(today, sorted);
}

function sectionPage(
  { path, title, about }: (typeof SECTION_PAGES)[number],
  { site }: Portal,
  languages: readonly Language[],
): FindablePage {
  const values = { municipality: site.municipality.name };
  const texts = languages.map(({ code, words }) => ({
    code,
    title: title(words),
    summary: fill(words.search.sections[about], values),
  }));
  return {
    path,
    kind: 'pages',
    texts: {
      title: texts.map((each) => each.title),
      summary: texts.map(({ summary }) => summary),
      names: [],
      body: [],
    },
    shown: Object.fromEntries(texts.map(({ code, ...shown }) => [code, shown])),
  };
}
