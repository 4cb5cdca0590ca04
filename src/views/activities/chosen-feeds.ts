import { calendarAnchor, calendarPath } from '../../domain/calendar/calendars.ts';
import { audienceName, themeName } from '../../i18n/codes.ts';
import { audiences, type Theme } from '../../schemas/codes.ts';
import { areaNumber } from '../choices.ts';
import type { ViewContext } from '../context.ts';

/** The calendar that matches one choice of a filter. */
export interface ChosenFeedView {
  /** The choice, as in the filter. */
  value: string;
  /** Where it is on the subscription page. */
  anchor: string;
  name: string;
}

/** Lists the calendars that match the choices of a filter; `themes` are those by which the list can be filtered. */
export function chosenFeeds({ portal, language }: ViewContext, themes: ReadonlySet<Theme>): ChosenFeedView[] {
  const { site } = portal;
  const { free, littleNorwegian } = language.words.subscribe;
  return [
    feed('free', calendarPath('free'), free),
    feed('little-norwegian', calendarPath('little-norwegian'), littleNorwegian),
    ...audiences.map((of) => feed(of, calendarPath('audience', of), audienceName(language, site, of))),
    ...site.areas.map(({ slug, title }) => feed(`area-${areaNumber(site, slug)}`, calendarPath('area', slug), title)),
    ...[...themes].map((of) => feed(of, calendarPath('theme', of), themeName(language, site, of))),
  ];
}

function feed(value: string, path: string, name: string): ChosenFeedView {
  return { value, anchor: calendarAnchor(path), name };
}
