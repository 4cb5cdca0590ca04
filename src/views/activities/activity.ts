import { eventCalendarPath } from '../../domain/calendar/calendars.ts';
import { programmeOn } from '../../domain/events/programme.ts';
import { lifeOf } from '../../domain/events/retention.ts';
import { comingOccurrences, type PortalEvent } from '../../domain/portal.ts';
import { contactOfEvent } from '../../domain/roles.ts';
import { openShiftsOf } from '../../domain/shifts/shift-days.ts';
import { isTaskOpen } from '../../domain/tasks.ts';
import { isTranslated } from '../../domain/translation.ts';
import { eventStructuredData, jsonForHtml } from '../../feeds/structured-data/structured-data.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { themeName } from '../../i18n/codes.ts';
import { fill, spokenLanguages } from '../../i18n/index.ts';
import { pageUrl, type ViewContext } from '../context.ts';
import { type PictureView, pictureView } from '../picture.ts';
import { type EntryHeading, entryHeading } from '../entry-heading.ts';
import { pickFields } from '../fields.ts';
import { type NameLink, nameLink } from '../links.ts';
import type { PageHead, PageView } from '../page.ts';
import { entryRoute } from '../route.ts';
import { type ComingDatesView, comingDates } from './coming-dates.ts';
import { describeEvent } from './descriptions.ts';
import { type GoneActivityView, goneActivityView } from './gone-activity.ts';
import { type LocationView, locationOf } from './location.ts';
import { type WhenView, whenOf } from './next-date.ts';
import { lastOccurrence, priceOf } from './occurrence-text.ts';
import { type SignupView, signupView } from './signup.ts';
import { type SuitabilityView, suitability } from './suitability.ts';
import { type ContactWays, contactWays } from '../contact.ts';
import { type ShiftDateView, shiftOfEvent } from '../volunteering/shift-row.ts';

/** The page of an activity, or the page that says that it ended long ago. */
export type ActivityOrGoneView = ActivityView | GoneActivityView;

/** The page of an activity. */
export interface ActivityView extends PageView {
  isGone: false;
  heading: EntryHeading;
  fields: Pick<PortalEvent['data'], (typeof PRINTED)[number]>;
  when: WhenView;
  programme: ReturnType<typeof programmeOn>;
  where: LocationView;
  price: string;
  /** How to sign up, while there are dates to come. */
  signup?: { ways: SignupView | undefined } | undefined;
  suits: SuitabilityView;
  /** The sentence about the languages spoken. */
  spoken?: string | undefined;
  /** Whether little Norwegian is enough. */
  isForBeginners: boolean;
  /** Other accessibility of the activity and its venue. */
  access: PortalEvent['data']['access'];
  organisers: NameLink[];
  theme: string;
  contact: ContactWays;
  /** The phone of the volunteer centre, if no organiser can be reached. */
  centrePhone?: string | undefined;
  /** The path of its calendar, and its poster, while there are dates to come. */
  calendar?: string | undefined;
  poster?: string | undefined;
  picture?: PictureView | undefined;
  html: string;
  textLang?: string | undefined;
  dates: ComingDatesView;
  /** The next times at which people are needed. */
  shifts: ShiftDateView[];
}

const PRINTED = ['kind', 'theme', 'price', 'price_note', 'lang', 'imported_from', 'checked', 'updated'] as const;

const MOST_SHIFTS = 3;

/** The pages of activities. */
export const activityRoute = entryRoute('/aktiviteter/', ({ events }) => events, activityView);

/** Returns the page of an activity. */
function activityView(context: ViewContext, event: PortalEvent): ActivityOrGoneView {
  const { portal } = context;
  if (lifeOf(event, portal) === 'gone') return goneActivityView(context, event);
  const { data, html, lang } = event;
  const coming = comingOccurrences(event, portal.now);
  return {
    isGone: false,
    head: headOf(context, event),
    heading: entryHeading(context.language, event),
    fields: pickFields(data, PRINTED),
    when: whenOf(context, event),
    programme: programmeOf(event, coming),
    where: locationOf(context, event, coming[0] ?? lastOccurrence(event)),
    price: priceOf(context.language, event),
    ...audienceOf(context, event),
    ...organiserOf(context, event),
    ...(coming.length > 0 && whileComing(context, event)),
    picture: pictureView(context, data.image),
    html,
    textLang: lang?.text,
    dates: comingDates(context, event),
    shifts: shiftsOf(context, event),
  };
}

function shiftsOf(context: ViewContext, { slug }: PortalEvent): ShiftDateView[] {
  const { opportunities, now } = context.portal;
  const open = openShiftsOf(
    slug,
    opportunities.filter((task) => isTaskOpen(task, now)),
    now,
  );
  return open.slice(0, MOST_SHIFTS).map((shift) => shiftOfEvent(context, shift));
}

function headOf(context: ViewContext, event: PortalEvent): PageHead {
  const { portal, language } = context;
  const { title, image } = event.data;
  const page = pageUrl(context, `/aktiviteter/${event.slug}/`);
  return {
    title,
    description: describeEvent(language, portal, event),
    picture: image,
    section: '/aktiviteter/',
    kind: 'h-event',
    structuredData: jsonForHtml(eventStructuredData(portal, event, page)),
  };
}

// The programme of the first date that has one; for past events, of the last date.
function programmeOf(event: PortalEvent, coming: PortalEvent['occurrences']): ActivityView['programme'] {
  const last = lastOccurrence(event);
  const dates = coming.length > 0 ? coming : last ? [last] : [];
  return dates.map(programmeOn).find((days) => days.length > 0) ?? [];
}

function audienceOf(
  context: ViewContext,
  event: PortalEvent,
): Pick<ActivityView, 'suits' | 'spoken' | 'isForBeginners' | 'access'> {
  const { portal, language } = context;
  const { audiences, ages, languages, access } = event.data;
  const [next] = comingOccurrences(event, portal.now);
  const ofVenue = next?.venue?.entry?.data.access ?? [];
  return {
    suits: suitability(context, audiences, ages),
    spoken:
      languages.length > 0
        ? fill(language.words.activity.spoken, { languages: spokenLanguages(language, languages) })
        : undefined,
    isForBeginners: access.includes('little-norwegian'),
    access: [...new Set([...access, ...ofVenue])].filter((code) => code !== 'little-norwegian'),
  };
}

function organiserOf(
  { portal, language }: ViewContext,
  event: PortalEvent,
): Pick<ActivityView, 'organisers' | 'theme' | 'contact' | 'centrePhone'> {
  const { contact, isCentre } = contactOfEvent(event, portal.site);
  return {
    organisers: event.organisers.map((organiser) => nameLink(language, 'associations', organiser)),
    theme: themeName(language, portal.site, event.data.theme),
    contact: contactWays(contact),
    centrePhone: isCentre ? contact.phone : undefined,
  };
}

function whileComing(context: ViewContext, event: PortalEvent): Partial<ActivityView> {
  const { data, slug } = event;
  return {
    signup: data.cancelled ? undefined : { ways: signupView(context.language, data, context.portal.now) },
    calendar: eventCalendarPath(slug),
    poster: addressIn(context.language, `/plakat/${slug}/`, isTranslated(event)),
  };
}
