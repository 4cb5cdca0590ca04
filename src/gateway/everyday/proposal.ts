import type { Problem } from '../../entries/problem.ts';
import { nextDates } from '../../cms/next-dates.ts';
import type { Difference } from '../../cms/in-words/entry-in-words.ts';
import type { Event } from '../../schemas/event.ts';
import { checkText } from '../editing/check-text.ts';
import { decide, goesLive } from '../editing/policy.ts';
import { type EntryState, ownersOf, readEntryState } from '../entry/entry-state.ts';
import { type Fields, readFields, touchedFields } from '../entry/fields.ts';
import type { EntryLocation } from '../entry/location.ts';
import { differencesOf } from '../review/differences.ts';
import { clashesOfText, type DatedClash } from '../review/queue.ts';
import type { FormRequest, Proposal } from './everyday-form.ts';
import { similarEntries, type SimilarEntry } from './similar-entries.ts';

/** What a person sees before a proposal is sent. */
export interface ProposalPreview {
  isNew: boolean;
  differences: Difference[];
  /** The next dates of an activity whose times are new. */
  dates: string[];
  clashes: DatedClash[];
  /** What may be the same as a new activity. */
  similar: SimilarEntry[];
  /** Whether it is on the site at once; otherwise staff approve it first. */
  isLive: boolean;
}

/** Lists the problems that would stop a proposal, in the language of the person. */
export function problemsOf({ parts, session, language }: FormRequest, proposal: Proposal): Promise<Problem[]> {
  const { location, raw, base } = proposal;
  return checkText(parts.review.editing, session, { location, raw, isNew: base === undefined, language });
}

/** Describes a proposal, compared with the version that it is based on. */
export async function previewOf(request: FormRequest, proposal: Proposal, before?: Fields): Promise<ProposalPreview> {
  const { parts, language } = request;
  const { location, raw } = proposal;
  const state = await readEntryState(parts.review.editing.repository, location);
  const after = readFields(location, raw);
  const hasNewTimes = !before || (after && isTimeChanged(before, after));
  return {
    isNew: !before,
    differences: await differencesOf(parts, location, { before, after }, language),
    dates: after && hasNewTimes ? await datesOf(request, location, after.values) : [],
    similar: after && !before ? await similarEntries(request, undefined, after.values) : [],
    clashes: hasNewTimes ? await clashesOfText(parts, { location, bytes: raw, main: state.main, isNew: !before }) : [],
    isLive: await isLive(request, state, { before, after }),
  };
}

const TIMES = ['start', 'end', 'repeat', 'changes', 'venue', 'place'];

function isTimeChanged(before: Fields, after: Fields): boolean {
  return touchedFields(before, after).some((name) => TIMES.includes(name));
}

/** Lists the next dates of a repeating activity in words. */
export async function datesOf(
  { parts, language }: FormRequest,
  location: EntryLocation,
  { start = '', repeat }: Partial<Event>,
): Promise<string[]> {
  if (location.collection !== 'events') return [];
  if (!repeat) return [];
  const closures = await parts.content.closures();
  return nextDates({ start, repeat, closures }, language, parts.now()).map(({ text }) => text);
}

async function isLive(
  { parts, session }: FormRequest,
  state: EntryState,
  { before, after }: { before: Fields | undefined; after: Fields | undefined },
): Promise<boolean> {
  const { editing } = parts.review;
  const owners = state.draft || state.published ? ownersOf(state) : session.associations.map(({ slug }) => slug);
  if (!state.draft && mayPublish({ session }, state.location, owners)) return true;
  if (!before || !after || !state.published) return false;
  const touched = touchedFields(before, after);
  return goesLive(session, { touched, isPublished: true, corrections: await editing.corrections() });
}

/** Checks whether a person may publish a draft of these owners without others. */
export function mayPublish(
  { session }: Pick<FormRequest, 'session'>,
  location: EntryLocation,
  owners: NonNullable<Parameters<typeof decide>[2]['owners']>,
): boolean {
  return decide(session, 'publishUnpublishedEntry', { location, owners }).allow;
}
