import type { DeadlineStatus } from '../../domain/grants/deadline-status.ts';
import type { UpcomingDeadline } from '../../domain/grants/deadlines.ts';
import type { PortalGrant } from '../../domain/portal.ts';
import { clock, dayAndMonth } from '../../i18n/dates.ts';
import { count, fill, type Language } from '../../i18n/index.ts';
import type { ViewContext } from '../context.ts';

/** Answers whether one can apply for a grant now, and until or from when. */
export function answerForGrant(language: Language, { state, next }: DeadlineStatus, now: string): string {
  const { answers } = language.words.grantFinder;
  switch (state) {
    case 'rolling':
      return answers.rolling;
    case 'open':
    case 'closing':
      return next ? whileOpen(language, next, now) : answers.rolling;
    case 'upcoming':
      return beforeOpening(language, next, now);
    default:
      return [answers[state], next && fill(answers.usual, { date: dayAndMonth(language, next.date, now) })]
        .filter(Boolean)
        .join(' ');
  }
}

/** Answers whether one can apply for any of some grants now, else which opens next. */
export function answerForGrants({ portal, language }: ViewContext, grants: readonly PortalGrant[]): string {
  const { open, closed, nextOpens } = language.words.grantFinder;
  const n = grants.filter(({ status }) => ['open', 'closing', 'rolling'].includes(status.state)).length;
  if (n > 0) return count(language, open, n);
  // In the order of deadlines, which need not be that in which they open.
  const openings = grants.flatMap(({ status }) => (status.state === 'upcoming' && status.next?.opens) || []);
  const [date] = openings.toSorted();
  if (!date) return closed;
  return `${closed} ${fill(nextOpens, { date: dayAndMonth(language, date, portal.now) })}`;
}

function whileOpen(language: Language, { date, time, usual }: UpcomingDeadline, now: string): string {
  const { answers } = language.words.grantFinder;
  const day = dayAndMonth(language, date, now);
  if (usual) return fill(answers.untilUsual, { date: day });
  return time
    ? fill(answers.untilTime, { date: day, time: clock(language, time) })
    : fill(answers.until, { date: day });
}

function beforeOpening(language: Language, next: UpcomingDeadline | undefined, now: string): string {
  const { answers } = language.words.grantFinder;
  const date = dayAndMonth(language, next?.opens ?? next?.date ?? now, now);
  return fill(next?.usual ? answers.usuallyOpens : answers.opens, { date });
}
