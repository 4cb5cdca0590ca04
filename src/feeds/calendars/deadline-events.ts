import { entryAddress } from '../../domain/addresses.ts';
import { upcomingDeadlines } from '../../domain/grants/deadlines.ts';
import { deadlineUid } from '../../domain/identity.ts';
import type { PortalAward, PortalGrant } from '../../domain/portal.ts';
import { clock, dayAndMonth } from '../../i18n/dates.ts';
import { fill } from '../../i18n/index.ts';
import type { DeadlineLevel } from '../../schemas/codes.ts';
import type { FeedContext } from '../feed-context.ts';
import type { IcsEvent } from './ics-event.ts';
import { committed, updateOf } from './last-change.ts';

/** Nine in the morning a week before and a day before a deadline, which starts at midnight. */
export const REMINDERS = [7, 1].map((days) => (days * 24 - 9) * 3600);

/** Returns the VEVENTs of the future deadlines of all grants and awards, as whole days. */
export function icsDeadlinesOf(context: FeedContext): IcsEvent[] {
  const { grants, awards } = context.portal;
  const { feeds, ...words } = context.language.words;
  const apply = { local: feeds.deadline, national: feeds.nationalDeadline, report: feeds.reportDeadline };
  const nominate = { ...apply, local: feeds.nominationDeadline };
  return [
    ...grants.flatMap((grant) => deadlinesOf(grant, 'grants', apply, words.grants.title, context)),
    ...awards.flatMap((award) => deadlinesOf(award, 'awards', nominate, words.awards.title, context)),
  ];
}

/** Lists the UIDs of the future deadlines of some grants. */
export function deadlineUidsOf({ portal }: FeedContext, grants: readonly PortalGrant[]): Set<string> {
  const { number } = portal.site.municipality;
  return new Set(
    grants.flatMap(({ id, data }) =>
      upcomingDeadlines(data.deadlines, portal.now).map(({ level, date }) => deadlineUid(number, id, level, date)),
    ),
  );
}

function deadlinesOf(
  { slug, id, data }: PortalGrant | PortalAward,
  collection: 'grants' | 'awards',
  titles: Record<DeadlineLevel, string>,
  category: string,
  { portal, language, origin, commits }: FeedContext,
): IcsEvent[] {
  const { feeds } = language.words;
  const url = `${origin}${language.prefix}${entryAddress(collection, slug)}`;
  return upcomingDeadlines(data.deadlines, portal.now).map(({ date, time, opens, level, usual }) => ({
    uid: deadlineUid(portal.site.municipality.number, id, level, date),
    start: date,
    end: date,
    without: [],
    changed: Math.max(updateOf(data.updated), ...committed([`${collection}/${slug}.md`], commits)),
    status: usual ? 'TENTATIVE' : 'CONFIRMED',
    summary: fill(titles[level], { title: data.title }),
    description: [
      data.summary,
      opens && fill(feeds.openFrom, { date: dayAndMonth(language, opens, date) }),
      time && fill(feeds.atTime, { time: clock(language, time) }),
      usual && feeds.usual,
      url,
    ]
      .filter(Boolean)
      .join('\n'),
    url,
    categories: [category],
  }));
}
