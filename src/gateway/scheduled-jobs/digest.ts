import { minutesBetween, type Moment } from '../../domain/time/days.ts';
import { wallClockAt } from '../../domain/time/zoned.ts';
import { count, fill, type Language } from '../../i18n/index.ts';
import { listDrafts } from '../editing/drafts.ts';
import { isStaff } from '../editing/policy.ts';
import { type Association, nameOf } from '../people/list-page.ts';
import { listPeople, type Person } from '../people/register.ts';
import { inTransaction } from '../storage/database.ts';
import { PORTAL } from '../people/session.ts';
import { namedAssociations } from '../review/named-associations.ts';
import { type LoggedChange, changesAfter } from '../review/change-log.ts';
import { proposedHandovers } from '../people/handovers.ts';
import { senderOf, emailPerson } from '../review/emails.ts';
import type { ReviewParts } from '../review/context.ts';

/** What a digest reports to a member of staff. */
interface DigestContent {
  waiting: readonly Named[];
  live: readonly Named[];
  handovers: number;
}

type Named = Pick<LoggedChange, 'title' | 'owner'>;

/**
 * Emails staff when something waits: at once for the first item, then at most once in each period of hours, counted
 * from seven in the morning. Changes published without approval are included, or sent when the next period begins.
 */
export async function sendDigests(parts: ReviewParts, hours: number): Promise<void> {
  const { state, now } = parts;
  const currentPeriod = digestPeriodAt(now(), hours);
  const staff = listPeople(state).filter((person) => isStaff(person) && person.email);
  for (const person of staff) {
    const last = lastDigest(parts, person);
    if (last.period === currentPeriod) continue;
    const news = changesAfter(state, last.change);
    const handovers = proposedHandovers(state);
    if (news.length === 0 && handovers.length === 0) continue;
    const sent = await sentPaths(parts);
    const waiting = news.filter(({ what, path }) => what === 'submitted' && sent.has(path));
    const live = news.filter(({ what }) => what === 'live');
    const isNamed = handovers.some(({ successor }) => successor.at > last.at);
    const isLate = live.some(({ at }) => digestPeriodAt(at, hours) < currentPeriod);
    if (waiting.length === 0 && !isNamed && !isLate) continue;
    const write = await prepareDigest(parts, person, {
      waiting: [...sent.values()],
      live,
      handovers: handovers.length,
    });
    inTransaction(state, () => {
      write();
      recordDigest(parts, person, { change: news.at(-1)?.id ?? last.change, period: currentPeriod });
    });
  }
}

/** Numbers the periods of some hours, counted from seven in the morning. */
export function digestPeriodAt(instant: number, hours: number): number {
  return Math.floor(minutesBetween(FIRST_MORNING, wallClockAt(instant)) / (hours * 60));
}

const FIRST_MORNING: Moment = '2026-01-01T07:00';

function lastDigest({ state }: ReviewParts, { id }: Person): { change: number; period: number; at: number } {
  const row = state.sql.get`SELECT change, period, at FROM last_digest WHERE person = ${id}`;
  return (
    (row as unknown as { change: number; period: number; at: number } | undefined) ?? { change: 0, period: -1, at: 0 }
  );
}

function recordDigest({ state, now }: ReviewParts, { id }: Person, last: { change: number; period: number }): void {
  const { change, period } = last;
  state.sql.run`
    INSERT INTO last_digest (person, change, period, at) VALUES (${id}, ${change}, ${period}, ${now()})
    ON CONFLICT (person) DO UPDATE SET change = ${change}, period = ${period}, at = ${now()}`;
}

/** Finds what currently waits for approval, by path; what others have handled is left out. */
async function sentPaths({ review: { editing } }: ReviewParts): Promise<Map<string, Named>> {
  const drafts = await listDrafts(editing, PORTAL);
  const sent = drafts.filter(({ draft }) => draft.status === 'pending_review');
  return new Map(
    sent.map(({ location, draft }) => {
      const title = draft.fields?.values.title;
      return [location.path, { title: typeof title === 'string' ? title : location.slug, owner: draft.owner }];
    }),
  );
}

const MAX_NAMED = 10;

/** Collects what a digest needs, and returns a function that queues it. */
async function prepareDigest(
  parts: ReviewParts,
  person: Person,
  { waiting, live, handovers }: DigestContent,
): Promise<() => void> {
  const [sender, associations] = await Promise.all([senderOf(parts), namedAssociations(parts)]);
  const write = (language: Language) => {
    const { digest: words } = language.words.reviewEmails;
    const subject =
      waiting.length > 0 ? count(language, words.subject, waiting.length, sender) : fill(words.subjectLive, sender);
    const blocks = [
      fill(words.greeting, { person: person.name }),
      listed(language, words.waiting, waiting, associations),
      listed(language, words.live, live, associations),
      handovers > 0 ? count(language, words.handovers, handovers) : '',
      `${words.see}\n${sender.cases}`,
      `${sender.name}\n${sender.url}/`,
    ];
    return { subject, text: `${blocks.filter(Boolean).join('\n\n')}\n` };
  };
  return () => emailPerson(parts, person, write);
}

function listed(
  language: Language,
  heading: string,
  items: readonly Named[],
  associations: readonly Association[],
): string {
  const { digest: words } = language.words.reviewEmails;
  if (items.length === 0) return '';
  const lines = items.slice(0, MAX_NAMED).map(({ title, owner }) => {
    const association = owner === null ? language.words.review.noOwner : nameOf(language, associations, owner);
    return fill(words.item, { title, association });
  });
  const left = items.length - MAX_NAMED;
  return [heading, ...lines, ...(left > 0 ? [count(language, words.more, left)] : [])].join('\n');
}
