import { upcomingDeadlines } from '../../domain/grants/deadlines.ts';
import type { PortalAward } from '../../domain/portal.ts';
import { newestFirst } from '../../domain/time/years.ts';
import { longDate } from '../../i18n/dates.ts';
import type { Award } from '../../schemas/award.ts';
import type { DeadlineLevel } from '../../schemas/codes.ts';
import type { ViewContext } from '../context.ts';
import { type EntryHeading, entryHeading } from '../entry-heading.ts';
import { pickFields } from '../fields.ts';
import { type DeadlineFact, deadlineFact, timeText } from '../grants/deadline-fact.ts';
import type { PageView } from '../page.ts';
import { entryRoute } from '../route.ts';

/** The page of an award. */
export interface AwardView extends PageView {
  heading: EntryHeading;
  deadline: DeadlineFact;
  /** Deadlines beside the one to meet. */
  later: LaterDeadline[];
  fields: Pick<Award, (typeof PRINTED)[number]>;
  /** Newest first. */
  winners: Award['winners'];
  html: string;
  textLang?: string | undefined;
}

/** Another deadline of an award. */
interface LaterDeadline {
  level: DeadlineLevel;
  date: string;
  /** Whether it is not confirmed. */
  isUsual: boolean;
}

const PRINTED = [
  ...(['criteria', 'theme_of_year', 'prize', 'giver', 'jury', 'contact', 'nominate', 'form'] as const),
  ...(['lang', 'checked', 'updated'] as const),
] as const;

/** The pages below /priser/. */
export const awardRoute = entryRoute('/priser/', (portal) => portal.awards, awardView);

/** Returns the page of an award. */
function awardView(context: ViewContext, award: PortalAward): AwardView {
  const { data, status, html, lang } = award;
  return {
    head: { title: data.title, description: data.summary, section: '/priser/' },
    heading: entryHeading(context.language, award),
    deadline: deadlineFact(context, status),
    later: laterDeadlines(context, award),
    fields: pickFields(data, PRINTED),
    winners: newestFirst(data.winners, ({ year }) => year),
    html,
    textLang: lang?.text,
  };
}

function laterDeadlines({ portal: { now }, language }: ViewContext, { data, status }: PortalAward): LaterDeadline[] {
  const { next } = status;
  return upcomingDeadlines(data.deadlines, now)
    .filter(({ date, level }) => date !== next?.date || level !== next.level)
    .map((deadline) => ({
      level: deadline.level,
      date: [longDate(language, deadline.date, now), timeText(language, deadline)].filter(Boolean).join(' '),
      isUsual: deadline.usual,
    }));
}
