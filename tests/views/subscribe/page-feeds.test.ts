import { describe, expect, test } from 'vitest';
import { calendarsOf } from '../../../src/domain/calendar/calendars.ts';
import { weekSheets } from '../../../src/domain/calendar/week-sheets.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { sheetCalendar } from '../../../src/views/print/week-sheet-text.ts';
import { pageFeed, siteFeeds } from '../../../src/views/subscribe/page-feeds.ts';
import { portalFrom } from '../../portal-from.ts';

const portal = portalFrom({}, '2026-11-21T10:00');
const nb = languageOf('nb');

describe('the feed of a page', () => {
  test.each([
    ['association', 'elvedal-turlag', '/kalender/forening/elvedal-turlag.ics', 'Elvedal turlag'],
    ['venue', 'krona-bibliotek', '/kalender/lokale/krona-bibliotek.ics', 'Krona bibliotek'],
    ['area', 'sentrum', '/kalender/sted/sentrum.ics', 'Sentrum'],
  ] as const)('is the calendar of its %s', (kind, of, path, name) => {
    const feed = pageFeed(portal, nb, { kind, of });
    expect(feed).toMatchObject({ type: 'text/calendar', address: path });
    expect(feed.title).toContain(name);
    expect(calendarsOf(portal).map((each) => each.path)).toContain(path);
  });

  test('is in the language of the page', () => {
    const feed = pageFeed(portal, { ...languageOf('en'), prefix: '/en' }, { kind: 'venue', of: 'krona-bibliotek' });
    expect(feed.address).toBe('/en/kalender/lokale/krona-bibliotek.ics');
  });
});

test('the feeds of the site are its calendar and its news, in the language of the page', () => {
  const feeds = siteFeeds(portal, { ...languageOf('en'), prefix: '/en' });
  expect(feeds.map(({ address }) => address)).toEqual(['/en/kalender/alt.ics', '/en/nytt.xml', '/en/nytt.json']);
});

test('the week of an area and of a venue has their calendar, that of everybody and of staff has none of its own', () => {
  const calendars = weekSheets(portal).map((sheet) => [sheet.kind, sheetCalendar(sheet)?.of]);
  expect(Object.fromEntries(calendars)).toEqual({
    ...{ all: undefined, staff: undefined },
    ...{ area: 'sentrum', venue: 'krona-bibliotek' },
  });
});
