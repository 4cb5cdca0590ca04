import type { Difference } from '../../cms/in-words/entry-in-words.ts';
import { type Clash, clashesOfDraft } from '../../domain/events/clashes.ts';
import type { Agenda } from '../../domain/calendar/agenda.ts';
import type { Portal } from '../../domain/portal.ts';
import { type LocalDate, dateOf } from '../../domain/time/days.ts';
import { validate } from '../../entries/validate.ts';
import type { Language } from '../../i18n/index.ts';
import type { Event } from '../../schemas/event.ts';
import { validateSave } from '../editing/content-check.ts';
import { listDrafts, type EntryWithDraft } from '../editing/drafts.ts';
import { titleOf } from '../entry/fields.ts';
import type { EntryLocation } from '../entry/location.ts';
import type { Session } from '../people/session.ts';
import { differencesOf, problemsInWords } from './differences.ts';
import { clockOf, type ReviewParts } from './context.ts';

/** A draft with what a reviewer needs to know. */
export interface WaitingDraft {
  state: EntryWithDraft;
  title: string;
  /** The differences from the published version, field by field. */
  differences: Difference[];
  clashes: DatedClash[];
  /** The first validation problem, if any. */
  problem: string | undefined;
}

/** Another activity near one of the dates. */
export type DatedClash = Pick<Clash, 'isSamePlace' | 'isAtOnce'> & { date: LocalDate; title: string };

/** Lists the drafts sent for approval, longest waiting first. */
export async function listWaitingDrafts(
  parts: ReviewParts,
  session: Session,
  language: Language,
): Promise<WaitingDraft[]> {
  const drafts = await listDrafts(parts.review.editing, session);
  const sent = drafts.filter(({ draft }) => draft.status !== 'draft').sort(byAge);
  return Promise.all(sent.map((state) => waitingDraft(parts, state, language)));
}

/** Loads a draft with its differences, clashes and validation problem. */
export async function waitingDraft(
  parts: ReviewParts,
  state: EntryWithDraft,
  language: Language,
): Promise<WaitingDraft> {
  const { location, published, draft, main } = state;
  const index = { ...(await parts.review.editing.index(main)), language };
  const problems = draft.bytes ? validateSave(location, draft.bytes, undefined, index) : [];
  return {
    state,
    title: titleOf(location, draft.fields),
    differences: await differencesOf(parts, location, { before: published?.fields, after: draft.fields }, language),
    clashes: await clashesOfText(parts, { location, main, bytes: draft.bytes }),
    problem: problemsInWords(location, problems.slice(0, 1), language)[0],
  };
}

/** Checks whether a draft can be approved from the list: a small change, shown in full, without clashes or problems. */
export function isSimple({ state, differences, clashes, problem }: WaitingDraft): boolean {
  const length = differences.map(({ before = '', after = '' }) => before + after).join('').length;
  return (
    state.published !== undefined && differences.length <= MAX_SHOWN && length < 600 && clashes.length === 0 && !problem
  );
}

/** How many fields of a draft the list shows. */
export const MAX_SHOWN = 3;

interface NearbyQuery {
  location: EntryLocation;
  bytes: Buffer | undefined;
  main: string;
  /** Whether the entry does not exist yet, so that one that has its slug is another. */
  isNew?: boolean;
}

/** Lists what else takes place near the dates of a text of an activity; none if the text is invalid. */
export async function clashesOfText(
  parts: ReviewParts,
  { location, bytes, main, isNew = false }: NearbyQuery,
): Promise<DatedClash[]> {
  if (location.collection !== 'events' || !bytes) return [];
  const { editing, validatedContent } = parts.review;
  const read = validate(bytes, location.path, await editing.index(main));
  const { portal, agenda } = await validatedContent(clockOf(parts));
  if (!read.ok || !portal) return [];
  return datedClashes({ slug: isNew ? '' : location.slug, data: read.value as Event }, portal, agenda);
}

/** Lists what else takes place near the coming dates of an activity. */
export function datedClashes(event: { slug: string; data: Event }, portal: Portal, agenda: Agenda): DatedClash[] {
  const dated = clashesOfDraft(event, portal, agenda);
  return dated.flatMap(({ occurrence, clashes }) =>
    clashes
      .filter(({ isSamePlace, isAtOnce, audiences }) => isSamePlace || (isAtOnce && audiences.length > 0))
      .map(({ isSamePlace, isAtOnce, occurrence: other }) => ({
        ...{ isSamePlace, isAtOnce, date: dateOf(occurrence.start), title: other.event.data.title },
      })),
  );
}

function byAge(a: EntryWithDraft, b: EntryWithDraft): number {
  return Date.parse(a.draft.at) - Date.parse(b.draft.at);
}
