import type { AgendaRow } from '../../domain/calendar/agenda-row.ts';
import { type Screen, type ScreenPage, screensOf } from '../../domain/calendar/signage.ts';
import { weekSheetAddress } from '../../domain/calendar/week-sheets.ts';
import { areaTitle } from '../../domain/portal.ts';
import { contactFor } from '../../domain/roles.ts';
import { dateOf } from '../../domain/time/days.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { fill } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';
import { dayHeading } from '../day-names.ts';
import type { PageHead, PageView } from '../page.ts';
import { pageFeed } from '../subscribe/page-feeds.ts';
import { type ScreenRowView, screenRow } from './screen-row.ts';
import { listRoute } from '../route.ts';

/** One page of a signage screen. */
export interface ScreenView extends PageView {
  /** The address of the next page. */
  next: string;
  today: string;
  /** The name of its area, if it is about one. */
  area?: string | undefined;
  number: number;
  of: number;
  days: ScreenDay[];
  /** What fits a portrait screen in addition; a day has no heading if it continues the one before. */
  more: ScreenDay[];
  phone?: string | undefined;
  /** The full address of the list of what the screen is about. */
  list: string;
}

/** A day on a screen. */
interface ScreenDay {
  heading?: string | undefined;
  rows: ScreenRowView[];
}

/** The pages of screens in public rooms. */
export const screenRoute = listRoute(
  '/skjerm/',
  ({ portal, agenda }) => screensOf(portal, agenda).map((screen) => ({ slug: screen.slug, subject: screen })),
  screenView,
);

/** Returns one page of a signage screen. */
function screenView(context: ViewContext, screen: Screen): ScreenView {
  const { portal, language, origin } = context;
  const { area, number, of, page } = screen;
  const list = addressIn(language, area ? weekSheetAddress('area', area) : '/aktiviteter/');
  return {
    head: headOf(context, screen),
    next: addressIn(language, screen.next),
    today: dateOf(portal.now),
    area: area ? areaTitle(portal, area) : undefined,
    number,
    of,
    days: page.days.map((day) => screenDay(context, day)),
    more: moreDays(context, page),
    phone: contactFor(portal.site, 'general').phone,
    list: new URL(list, origin).href,
  };
}

function headOf({ portal, language }: ViewContext, { area, position: n }: Screen): PageHead {
  const { screen: words } = language.words;
  return {
    title: area ? fill(words.titleOf, { area: areaTitle(portal, area), n }) : fill(words.title, { n }),
    description: words.description,
    feed: area ? pageFeed(portal, language, { kind: 'area', of: area }) : undefined,
  };
}

function moreDays(context: ViewContext, { days, more }: ScreenPage<AgendaRow>): ScreenDay[] {
  const last = days.at(-1)?.day;
  return more.map((each) => {
    const { heading, rows } = screenDay(context, each);
    return { heading: each.day === last ? undefined : heading, rows };
  });
}

function screenDay(context: ViewContext, { day, rows }: { day: string; rows: readonly AgendaRow[] }): ScreenDay {
  return {
    heading: dayHeading(context.language, day, context.portal.now).text,
    rows: rows.map((row) => screenRow(context, row)),
  };
}
