import type { Entry } from '../../domain/entry.ts';
import { comingOccurrences, type Portal, type PortalOccurrence } from '../../domain/portal.ts';
import { longDate } from '../../i18n/dates.ts';
import { fill } from '../../i18n/index.ts';
import type { Page } from '../../schemas/page.ts';
import { type EventRowView, eventRow } from '../activities/event-row.ts';
import type { ViewContext } from '../context.ts';
import { type EntryHeading, entryHeading } from '../entry-heading.ts';
import { pickFields } from '../fields.ts';
import type { PageView } from '../page.ts';
import { type ActivityYearView, activityYear } from './activity-year.ts';
import { type DocumentView, documentRow } from './document.ts';
import { type ExchangeItemView, exchangeItem } from './exchange-item.ts';
import { entryRoute } from '../route.ts';

/** The page of a text. */
export interface TextPageView extends PageView {
  heading: EntryHeading;
  html: string;
  textLang?: string | undefined;
  fields: Pick<Page, (typeof PRINTED)[number]>;
  documents: DocumentView[];
  /** The activities of the year in numbers, where the text asks for them. */
  activityYear?: ActivityYearView | undefined;
  /** What somebody wishes for or offers. */
  exchange: ExchangeItemView[];
  /** The next dates of the activities that belong to the text; missing if it has none. */
  dates?: EventRowView[] | undefined;
  /** The sentence about the next revision. */
  nextRevision?: string | undefined;
}

const PRINTED = ['figures', 'lang', 'checked', 'updated'] as const;
const MOST_DATES = 8;

/** The pages below /om/. */
export const textPageRoute = entryRoute('/om/', (portal) => portal.pages, textPageView);

/** Returns the page of a text. */
export function textPageView(context: ViewContext, page: Entry<Page>): TextPageView {
  const { portal, language } = context;
  const { data, html, lang } = page;
  const { title, summary, documents, exchange, events, next_revision } = data;
  return {
    head: { title, description: summary },
    heading: entryHeading(context.language, page),
    html,
    textLang: lang?.text,
    fields: pickFields(data, PRINTED),
    activityYear: data.activity_counts ? activityYear(context) : undefined,
    documents: documents.map((each) => documentRow(context, each)),
    exchange: exchange.map((each) => exchangeItem(context, each)),
    dates: events.length > 0 ? nextDates(portal, events).map((each) => eventRow(context, each)) : undefined,
    nextRevision:
      next_revision && fill(language.words.pages.nextRevision, { date: longDate(language, next_revision, portal.now) }),
  };
}

function nextDates({ events, now }: Portal, slugs: readonly string[]): PortalOccurrence[] {
  return events
    .filter(({ slug }) => slugs.includes(slug))
    .flatMap((event) => comingOccurrences(event, now))
    .sort((a, b) => (a.start < b.start ? -1 : 1))
    .slice(0, MOST_DATES);
}
