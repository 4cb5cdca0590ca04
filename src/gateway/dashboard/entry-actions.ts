import { isDeepStrictEqual } from 'node:util';
import type { LocalDate } from '../../domain/time/days.ts';
import type { Continuation } from '../../domain/events/continuing.ts';
import type { Change, Event } from '../../schemas/event.ts';
import type { Session } from '../people/session.ts';
import { type EntryState, fieldsOf, lookUp, type Version } from '../entry/entry-state.ts';
import { differingFields, readFields, withValue, writeFields } from '../entry/fields.ts';
import type { Gateway } from '../editing/gateway.ts';
import type { Place } from '../entry/place.ts';
import { Refusal } from '../editing/refusal.ts';
import { save } from '../editing/save.ts';
import type { SaveResult } from '../editing/save-commits.ts';
import { notAsSeen, textOfVersion } from '../editing/seen.ts';

// What an association does with one press: each a save like those of the editor, under the same rules.

/** The id of the text that somebody had before their eyes when they pressed. */
type Seen = string | undefined;

/** Calls one date off. What was said of a new hour or place stays, so that it can be brought back. */
export function cancelDate(
  gateway: Gateway,
  session: Session,
  place: Place,
  { date, note, seen }: { date: LocalDate; note: string; seen: Seen },
) {
  return saveEdit(gateway, session, { place, seen, about: changesOn(date) }, ({ changes }) => {
    const before = changes.find((change) => change.date === date);
    const { note: _, ...kept } = before ?? { date };
    const cancelled: Change = { ...kept, status: 'cancelled', ...(note && { note }) };
    return { changes: sortByDate([...changes.filter((change) => change !== before), cancelled]) };
  });
}

/** Takes back that a date was called off. */
export function restoreDate(
  gateway: Gateway,
  session: Session,
  place: Place,
  { date, seen }: { date: LocalDate; seen: Seen },
) {
  return saveEdit(gateway, session, { place, seen, about: changesOn(date) }, ({ changes }) => {
    const isCancellation = (change: Change) => change.date === date && change.status === 'cancelled';
    const back = changes.filter(isCancellation).flatMap(withoutCancellation);
    return { changes: sortByDate([...changes.filter((change) => !isCancellation(change)), ...back]) };
  });
}

/** Lets a series go on. */
export function continueSeries(
  gateway: Gateway,
  session: Session,
  place: Place,
  { until: _, ...series }: Continuation,
  seen: Seen,
) {
  const about: RelevantPart = ({ start, end, repeat }) => ({ start, end, repeat });
  return saveEdit(gateway, session, { place, seen, about }, () => series, 'pending_review');
}

/** Says that everything in an entry is right as it stands on a day. */
export function confirmEntry(
  gateway: Gateway,
  session: Session,
  place: Place,
  { today, seen }: { today: LocalDate; seen: Seen },
) {
  return saveEdit(gateway, session, { place, seen, about: ({ checked: _, ...rest }) => rest }, () => ({
    checked: today,
  }));
}

/** The part of an entry that a press is about: what others have changed beside it stands in nobody's way. */
type RelevantPart = (entry: Partial<Event>) => unknown;

function changesOn(date: LocalDate): RelevantPart {
  return ({ changes = [], cancelled }) => [changes.filter((change) => change.date === date), cancelled];
}

async function saveEdit(
  gateway: Gateway,
  session: Session,
  { place, seen, about }: { place: Place; seen: Seen; about: RelevantPart },
  change: (event: Pick<Event, 'changes'>) => Partial<Event>,
  status?: 'pending_review',
): Promise<SaveResult> {
  const state = await lookUp(gateway.repository, place, true);
  const version = state.draft ?? state.published;
  if (!version) throw new Refusal('gone', {}, { yours: null, theirs: null });
  const fields = fieldsOf(version);
  const { changes = [] } = fields.values as Partial<Event>;
  const edited = Object.entries(change({ changes })).reduce(
    (entry, [key, value]) => withValue(entry, key, value),
    fields,
  );
  // A press that is sent twice finds it done, and does nothing.
  if (differingFields(fields, edited).length > 0)
    await refuseIfChanged(gateway, session, state, { version, seen, about });
  return save(gateway, session, { place, raw: writeFields(place, edited), base: version.id, status });
}

/** Refuses a press when what it is about has changed since it was seen, with both texts. */
async function refuseIfChanged(
  gateway: Gateway,
  session: Session,
  state: EntryState,
  { version, seen, about }: { version: Version; seen: Seen; about: RelevantPart },
): Promise<void> {
  if (seen === version.id) return;
  const yours = await textOfVersion(gateway, session, state, seen);
  const before = yours === null ? undefined : readFields(state.place, Buffer.from(yours));
  if (before && isDeepStrictEqual(about(before.values), about(fieldsOf(version).values))) return;
  const texts = { yours, theirs: version.bytes?.toString() ?? null, version: version.id };
  throw notAsSeen('published-changed', seen, texts);
}

function withoutCancellation({ note: _, ...change }: Change): Change[] {
  if (change.start || change.venue || change.place) return [{ ...change, status: 'moved' }];
  return change.url ? [{ ...change, status: 'online' }] : [];
}

function sortByDate(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
