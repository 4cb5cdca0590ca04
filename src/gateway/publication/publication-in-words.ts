import { wallClockAt } from '../../domain/time/zoned.ts';
import { clock, longDate } from '../../i18n/dates.ts';
import { fill, type Language } from '../../i18n/index.ts';
import { isStaff } from '../editing/policy.ts';
import { readEntryState } from '../entry/entry-state.ts';
import { titleOf } from '../entry/fields.ts';
import type { EntryLocation } from '../entry/location.ts';
import type { Session } from '../people/session.ts';
import { clockOf, type ReviewParts } from '../review/context.ts';
import { faultyEntry } from './faulty-entry.ts';
import type { Publication } from './publication.ts';

/** What somebody has saved: the commit that contains it, and its entry. */
export interface SavedChange {
  commit: string;
  location?: EntryLocation | undefined;
}

/** Whether a saved change is on the site, in words for the person who saved it. */
export interface PublicationInWords {
  state: Publication['state'];
  /** When it was there, as an ISO instant. */
  at?: string;
  text: string;
}

/** Describes whether a saved change is on the site. */
export async function publicationInWords(
  parts: ReviewParts,
  saved: SavedChange,
  { language, session }: { language: Language; session: Session },
): Promise<PublicationInWords> {
  const { publication: words } = language.words;
  const publication = await parts.review.publicationOf(saved.commit);
  const { state } = publication;
  if (state === 'waiting') return { state, text: words.waiting };
  if (state === 'shown') return { state, at: publication.at, text: shownAt(language, publication.at, clockOf(parts)) };
  return { state, text: await failureInWords(parts, saved, publication.reason, { language, session }) };
}

function shownAt(language: Language, at: string, now: string): string {
  const { publication: words } = language.words;
  const moment = wallClockAt(Date.parse(at));
  const time = clock(language, moment);
  const isToday = moment.slice(0, 10) === now.slice(0, 10);
  return isToday
    ? fill(words.shown, { time })
    : fill(words.shownEarlier, { date: longDate(language, moment, now), time });
}

/** Describes a failure: staff learn what and where, others whether it is theirs, and that staff know. */
async function failureInWords(
  { review }: ReviewParts,
  { location }: SavedChange,
  reason: string,
  { language, session }: { language: Language; session: Session },
): Promise<string> {
  const { publication: words } = language.words;
  const faulty = faultyEntry(reason);
  const isNamed = faulty && (isStaff(session) || faulty.path === location?.path);
  const title = isNamed && (await titleAt(review.editing.repository, faulty));
  return [
    words.failed,
    title && fill(words.atFault, { title }),
    isStaff(session) ? reason && fill(words.reason, { reason: shortened(reason) }) : words.staffKnow,
  ]
    .filter(Boolean)
    .join(' ');
}

async function titleAt(repository: ReviewParts['review']['editing']['repository'], location: EntryLocation) {
  return titleOf(location, (await readEntryState(repository, location)).published?.fields);
}

// The reason may be the whole log of a build; all of it stands in the review queue.
const MAX_REASON = 300;

function shortened(reason: string): string {
  const line = reason.replace(/\s+/g, ' ').trim();
  return line.length > MAX_REASON ? `${line.slice(0, MAX_REASON)} …` : line;
}
