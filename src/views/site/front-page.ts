import { agendaDays } from '../../domain/calendar/agenda.ts';
import { addDays, dateOf } from '../../domain/time/days.ts';
import { type IconName, mainLinkIcons } from '../../domain/appearance/icons.ts';
import { contactFor } from '../../domain/roles.ts';
import { openTasks } from '../../domain/tasks.ts';
import { jsonForHtml } from '../../feeds/structured-data/structured-data.ts';
import { siteStructuredData } from '../../feeds/structured-data/structured-entries.ts';
import { addressIn } from '../../i18n/addresses.ts';
import { count, fill } from '../../i18n/index.ts';
import { fullSiteName, siteValues } from '../../i18n/site-name.ts';
import { countedDays, type DayStripView, dayAddress, dayStrip } from '../activities/day-strip.ts';
import { pageUrl, type ViewContext } from '../context.ts';
import { type ShortGrantRowView, shortGrantRow } from '../grants/grant-row.ts';
import type { PageHead, PageView } from '../page.ts';
import { pageRoute } from '../route.ts';
import { type NeededNowView, neededNow } from '../volunteering/needed-now.ts';
import { type FrontPageDayView, frontPageDay } from './front-page-day.ts';

/** The front page. */
export interface FrontPageView extends PageView {
  /** The name of the site with its municipality. */
  heading: string;
  /** The days of which the page has the date, today first. */
  week: string[];
  /** Today and tomorrow: the hours between midnight and the next build are covered, too. */
  days: FrontPageDayView[];
  /** The first day that is not covered. */
  dayAfter: string;
  mainLinks: { title: string; icon: IconName; address: string; text: string }[];
  strip: DayStripView;
  grants: ShortGrantRowView[];
  needed?: NeededNowView | undefined;
}

const DAYS_COVERED = 2;
const MOST_GRANTS = 4;
const MOST_TASKS = 4;

/** The front page in each language. */
export const frontPageRoute = pageRoute('/', frontPageView);

/** Returns the front page. */
function frontPageView(context: ViewContext): FrontPageView {
  const { portal, agenda, language } = context;
  const { site, now } = portal;
  const week = agendaDays(agenda, dateOf(now), 7);
  const tasks = openTasks(portal.opportunities, now);
  const grants = portal.grants.filter(({ status }) => status.next).slice(0, MOST_GRANTS);
  return {
    head: headOf(context),
    heading: fullSiteName(language, site),
    week: week.map(({ day }) => day),
    days: week.slice(0, DAYS_COVERED).map(({ day, rows }) => frontPageDay(context, day, rows)),
    dayAfter: addDays(dateOf(now), DAYS_COVERED),
    mainLinks: mainLinksOf(context, tasks.length),
    strip: dayStrip(
      context,
      countedDays(
        context,
        week.map(({ day }) => day),
      ),
      {
        addressOf: (day) => (agenda.has(day) ? dayAddress(language, day) : undefined),
      },
    ),
    grants: grants.map((grant) => shortGrantRow(context, grant)),
    needed: neededNow(context, tasks, MOST_TASKS),
  };
}

function headOf(context: ViewContext): PageHead {
  const { portal, language } = context;
  const { title, description } = language.words.front;
  const values = siteValues(language, portal.site);
  return {
    title: fill(title, values),
    fullTitle: fill(title, values),
    description: fill(description, values),
    structuredData: jsonForHtml(siteStructuredData(portal, language.tag, pageUrl(context, '/'))),
  };
}

function mainLinksOf({ portal, language }: ViewContext, tasks: number): FrontPageView['mainLinks'] {
  const { front } = language.words;
  const { phone } = contactFor(portal.site, 'help');
  return [
    {
      title: front.contribute,
      icon: mainLinkIcons.contribute,
      address: addressIn(language, '/bli-frivillig/'),
      text: tasks > 0 ? count(language, front.contributeTasks, tasks) : front.contributeNone,
    },
    {
      title: front.needHelp,
      icon: mainLinkIcons.help,
      address: addressIn(language, '/hjelp/'),
      text: phone ? fill(front.needHelpCall, { phone }) : front.needHelpRead,
    },
    {
      title: front.associations,
      icon: mainLinkIcons.associations,
      address: addressIn(language, '/om/for-foreninger/'),
      text: front.associationsText,
    },
  ];
}
