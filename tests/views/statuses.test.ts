import { describe, expect, test } from 'vitest';
import { agendaOf } from '../../src/domain/calendar/agenda.ts';
import { type OccurrenceStatus, statusFacts } from '../../src/domain/events/statuses.ts';
import type { Content } from '../../src/domain/entry.ts';
import { allCalendars } from '../../src/feeds/calendars/all-calendars.ts';
import { cardsOf } from '../../src/feeds/cards.ts';
import { newsFiles } from '../../src/feeds/news/news-files.ts';
import { occurrencesByMonth } from '../../src/feeds/open-data/open-data.ts';
import { findablePages } from '../../src/feeds/search/search-documents.ts';
import { eventStructuredData } from '../../src/feeds/structured-data/structured-data.ts';
import { fill, languageOf } from '../../src/i18n/index.ts';
import { changeStatuses } from '../../src/schemas/codes.ts';
import { activitiesRoute } from '../../src/views/activities/activities.ts';
import { activityRoute } from '../../src/views/activities/activity.ts';
import { dayRoute } from '../../src/views/activities/day.ts';
import { associationRoute } from '../../src/views/associations/association.ts';
import { embedRoute } from '../../src/views/calendar/embed.ts';
import { currentMonthRoute } from '../../src/views/calendar/month.ts';
import type { ViewContext } from '../../src/views/context.ts';
import { posterRoute } from '../../src/views/print/poster.ts';
import { weekSheetRoute } from '../../src/views/print/week-sheet.ts';
import type { Route } from '../../src/views/route.ts';
import { screenRoute } from '../../src/views/signage/screen.ts';
import { frontPageRoute } from '../../src/views/site/front-page.ts';
import { activity } from '../activity.ts';
import { viewContext } from './view-context.ts';

// What is said once about a date is seen everywhere that shows it.

const NOW = '2026-11-24T10:00';
const { words } = languageOf('nb');

/** The changes of one date, each with what its status needs. */
const NEEDED: Record<OccurrenceStatus, string> = {
  planned: '',
  cancelled: '',
  postponed: '',
  moved: ', place: Torget',
  online: ', url: https://motet.example',
  full: '',
};

/** The pages that show the date, by name. */
const PAGES = {
  page: activityRoute,
  'list of activities': activitiesRoute,
  'list of a day': dayRoute,
  'front page': frontPageRoute,
  month: currentMonthRoute,
  screen: screenRoute,
  'week sheet': weekSheetRoute,
  poster: posterRoute,
  'list on other sites': embedRoute,
  'page of the association': associationRoute,
} as unknown as Record<string, Route>;

describe.each(changeStatuses)('a date that is %s', (status) => {
  const context = contextWith(status);

  test.each(Object.keys(PAGES))('says so on the %s', (name) => {
    expect(JSON.stringify(viewOf(PAGES[name] as Route, context))).toContain(badgeOf(status));
  });

  test('says so in calendars and in both formats of the news', () => {
    const title = fill(words.feeds.prefix[status], { title: 'Kveldstur' });
    for (const file of [calendarFile(context), newsFile(context, 'nytt.xml'), newsFile(context, 'nytt.json')])
      expect(file).toContain(title);
  });

  test('has its status in the open data and in the data for search engines', () => {
    const open = occurrencesByMonth(context.portal, context.language).get('2026-11');
    expect(open?.map((each) => each.status)).toEqual([status]);
    expect(structuredData(context)?.eventStatus).toBe(`https://schema.org/${statusFacts[status].schemaStatus}`);
  });

  test('is said in the search and on its card if nobody is there, and else shown with its place', () => {
    const { isOff } = statusFacts[status];
    for (const text of [searchRecord(context), card(context)])
      expect(text.includes(`${words.status[status]}`)).toBe(isOff || status === 'online');
  });
});

test('a date as planned says nothing of the kind anywhere', () => {
  const context = contextWith('planned');
  const views = Object.values(PAGES).map((route) => JSON.stringify(viewOf(route, context)));
  const files = [calendarFile(context), searchRecord(context), card(context)];
  for (const status of changeStatuses) for (const text of views) expect(text).not.toContain(badgeOf(status));
  for (const text of files) expect(text).not.toMatch(/Avlyst|AVLYST|Utsatt|UTSATT|Flyttet|FLYTTET|Fullt|FULLT/);
});

/** Returns the badge of a status as it stands in a view. */
function badgeOf(status: Exclude<OccurrenceStatus, 'planned'>): string {
  return JSON.stringify({ kind: statusFacts[status].badge, text: words.status[status] });
}

function contextWith(status: OccurrenceStatus): ViewContext {
  const change = `changes: [{ date: 2026-11-24, status: ${status}${NEEDED[status]} }]`;
  const yaml = activity({ updated: '2026-11-24T08:00:00Z' }, status === 'planned' ? '' : change);
  const context = viewContext({ 'events/tur.md': yaml }, NOW);
  return { ...context, agenda: agendaOf(context.portal) };
}

/** Makes all pages of a route that may show the date. */
function viewOf(route: Route, context: ViewContext) {
  return route.pages(context).map(({ subject }) => route.view(context, subject));
}

function feedContext({ portal, language }: ViewContext) {
  return { portal, language, origin: 'https://dugnad.example.no' };
}

function calendarFile(context: ViewContext): string {
  const { files } = allCalendars(feedContext(context));
  return (files.get('kalender/alt.ics') ?? '').replaceAll('\r\n ', '');
}

function newsFile(context: ViewContext, path: string): string {
  return newsFiles(feedContext(context)).get(path) ?? '';
}

function structuredData({ portal }: ViewContext) {
  const [event] = portal.events;
  if (!event) throw new Error('The portal has no activity.');
  return eventStructuredData(portal, event, new URL('https://dugnad.example.no/aktiviteter/tur/'));
}

function searchRecord({ portal }: ViewContext): string {
  const pages = findablePages(portal as unknown as Content, NOW);
  return JSON.stringify(pages.find(({ path }) => path === '/aktiviteter/tur/'));
}

function card({ portal, language }: ViewContext): string {
  return JSON.stringify(cardsOf([{ portal, language }], {}).get('/aktiviteter/tur/')?.get('nb'));
}
