import { describe, expect, test } from 'vitest';
import { pageFeeds, siteFeeds } from '../../../src/components/subscribe/site-feeds.ts';
import { sheetCalendar } from '../../../src/components/print/week-sheet-view.ts';
import { calendarsOf } from '../../../src/domain/calendar/calendars.ts';
import { weekSheets } from '../../../src/domain/calendar/week-sheets.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { portalFrom } from '../../portal-from.ts';

const portal = portalFrom({}, '2026-11-21T10:00');
const nb = languageOf('nb');

describe('the head of a page', () => {
  test.each([
    ['association', 'elvedal-turlag', '/kalender/forening/elvedal-turlag.ics', 'Elvedal turlag'],
    ['venue', 'krona-bibliotek', '/kalender/lokale/krona-bibliotek.ics', 'Krona bibliotek'],
    ['area', 'sentrum', '/kalender/sted/sentrum.ics', 'Sentrum'],
  ] as const)(
    'names the own calendar of an %s first, and those of the whole portal after it',
    (kind, of, path, name) => {
      const [own, ...others] = pageFeeds(portal, nb, { kind, of });
      expect(own).toMatchObject({ type: 'text/calendar', address: path });
      expect(own?.title).toContain(name);
      expect(others).toEqual(siteFeeds(portal, nb));
      expect(calendarsOf(portal).map((each) => each.path)).toContain(path);
    },
  );

  test('names the calendar in the language of the page', () => {
    const [own] = pageFeeds(portal, { ...languageOf('en'), prefix: '/en' }, { kind: 'venue', of: 'krona-bibliotek' });
    expect(own?.address).toBe('/en/kalender/lokale/krona-bibliotek.ics');
  });

  test('names those of the whole portal alone on every other page', () => {
    expect(pageFeeds(portal, nb)).toEqual(siteFeeds(portal, nb));
  });
});

test('the week of an area and of a venue has their calendar, that of everybody and of staff has none of its own', () => {
  const calendars = weekSheets(portal).map((sheet) => [sheet.kind, sheetCalendar(sheet)?.of]);
  expect(Object.fromEntries(calendars)).toEqual({
    ...{ all: undefined, staff: undefined },
    ...{ area: 'sentrum', venue: 'krona-bibliotek' },
  });
});
