import type { PortalCalendar } from '../../domain/calendar/calendars.ts';
import { comingIn } from '../../domain/calendar/embedding.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { calendarTitle } from '../../i18n/calendars.ts';
import { count, fill } from '../../i18n/index.ts';
import { fullSiteName } from '../../i18n/site-name.ts';
import { type EventRowView, eventRow } from '../activities/event-row.ts';
import type { ViewContext } from '../context.ts';
import type { Link } from '../links.ts';
import type { PageView } from '../page.ts';
import { calendarsOf } from '../../domain/calendar/calendars.ts';
import { embedPath } from '../../domain/calendar/embedding.ts';
import { listRoute } from '../route.ts';

/** The next dates of a calendar, embedded on another site. */
export interface EmbedView extends PageView {
  title: string;
  rows: EventRowView[];
  /** The link to the page with the whole list. */
  whole: Link;
}

const MOST_ROWS = 20;

/** The pages of lists to embed on other sites. */
export const embedRoute = listRoute('/innbygg/', embedPages, embedView, 'chosen');

/** Returns the list of a calendar that other sites embed. */
function embedView(context: ViewContext, calendar: PortalCalendar): EmbedView {
  const { portal, language } = context;
  const { titled, description } = language.words.embed;
  const title = calendarTitle(language, portal, calendar);
  const coming = comingIn(calendar, portal.now);
  return {
    head: { title: fill(titled, { title }), description },
    title,
    rows: coming.slice(0, MOST_ROWS).map((each) => eventRow(context, each, calendar.kind === 'venue')),
    whole: { title: wholeText(context, coming.length - MOST_ROWS), address: addressIn(language, calendar.page) },
  };
}

function wholeText({ portal, language }: ViewContext, left: number): string {
  const { embed } = language.words;
  const name = fullSiteName(language, portal.site);
  return left > 0 ? count(language, embed.more, left, { name }) : fill(embed.all, { name });
}

function embedPages({ portal }: ViewContext) {
  return calendarsOf(portal).map((calendar) => ({
    slug: (embedPath(calendar.path) ?? '').replace(/^\/innbygg\/|\/$/g, ''),
    subject: calendar,
  }));
}
