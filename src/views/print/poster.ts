import { isOff } from '../../domain/events/occurrences.ts';
import { programmeOn } from '../../domain/events/programme.ts';
import { comingOccurrences, type PortalEvent } from '../../domain/portal.ts';
import { contactOfEvent } from '../../domain/roles.ts';
import { fill, joinWithAnd, type Language } from '../../i18n/index.ts';
import type { Event } from '../../schemas/event.ts';
import { priceOf, recurrenceText } from '../activities/occurrence-text.ts';
import { type SignupView, signupView } from '../activities/signup.ts';
import type { ViewContext } from '../context.ts';
import { type EntryHeading, entryHeading } from '../entry-heading.ts';
import { linkTo } from '../links.ts';
import type { PageHead, PageView } from '../page.ts';
import { type PosterDate, posterDate } from './poster-date.ts';
import { type PosterLayout, posterLayout, posterTexts } from './poster-layout.ts';
import { entryRoute } from '../route.ts';

/** The poster of an activity. */
export interface PosterView extends PageView, PosterLayout {
  heading: EntryHeading;
  /** The path of the activity's page, without the language prefix. */
  path: string;
  /** The full address of the activity's page. */
  address: string;
  kind: Event['kind'];
  date: PosterDate;
  /** How often it repeats. */
  series?: string | undefined;
  /** Whether the series has not been confirmed for long. */
  isDoubtful: boolean;
  /** How to take part; missing if the date is off. */
  attending?: { price: string; priceNote?: string | undefined; signup?: SignupView | undefined } | undefined;
  /** Whom to ask: the volunteer centre, or whoever has the role. */
  contact: { isCentre: boolean; role?: string | undefined; phone?: string | undefined };
  organisers: string;
  /** The language of the organiser's text, if that is not the page's. */
  lang?: string | undefined;
}

/** The pages below /plakat/. */
export const posterRoute = entryRoute(
  '/plakat/',
  ({ events, now }) => events.filter((event) => comingOccurrences(event, now).length > 0),
  posterView,
);

/** Returns the poster of an activity that has a date left. */
export function posterView(context: ViewContext, event: PortalEvent): PosterView {
  const { portal, language, origin } = context;
  const { data, organisers } = event;
  const [next] = comingOccurrences(event, portal.now);
  if (!next) throw new Error(`${event.slug} has no coming date, and so no poster.`);
  const date = posterDate(context, next);
  const price = priceOf(language, event);
  const series = recurrenceText(language, event, portal.now);
  const { contact, isCentre } = contactOfEvent(event, portal.site);
  const texts = posterTexts(language, date, { data, price, series, contact });
  return {
    head: headOf(language, event),
    heading: entryHeading(context.language, event),
    path: `/aktiviteter/${event.slug}/`,
    address: new URL(linkTo(language, 'events', event).address, origin).href,
    kind: data.kind,
    date,
    series,
    isDoubtful: event.freshness === 'unanswered',
    attending: isOff(next)
      ? undefined
      : { price, priceNote: data.price_note, signup: signupView(language, data, portal.now) },
    contact: { isCentre, role: contact.role, phone: contact.phone },
    organisers: joinWithAnd(
      language,
      organisers.map(({ title }) => title),
    ),
    lang: data.lang,
    ...posterLayout(texts, programmeOn(next), data.image),
  };
}

function headOf({ words: { poster } }: Language, { data: { title } }: PortalEvent): PageHead {
  return {
    title: fill(poster.title, { title }),
    description: fill(poster.description, { title }),
    section: '/aktiviteter/',
    kind: 'one-sheet',
  };
}
