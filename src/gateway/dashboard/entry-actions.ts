import { isDeepStrictEqual } from 'node:util';
import type { LocalDate } from '../../domain/time/days.ts';
import type { Continuation } from '../../domain/events/continuation.ts';
import type { Change, Event } from '../../schemas/event.ts';
import type { Session } from '../people/session.ts';
import { type EntryState, fieldsOf, readEntryState, type EntryVersion } from '../entry/entry-state.ts';
import { differingFields, readFields, withValue, writeFields } from '../entry/fields.ts';
import type { Gateway } from '../editing/gateway.ts';
import type { EntryLocation } from '../entry/location.ts';
import { cancelledChange } from '../everyday/changed-dates.ts';
import { Refusal } from '../editing/refusal.ts';
import { save } from '../editing/save.ts';
import type { SaveResult } from '../editing/save-commits.ts';
import { staleVersionRefusal, readableVersion } from '../editing/current-version.ts';

// The one-button actions of an association: each is a save under the same rules as in the editor.

/** The id of the version that was shown when the button was pressed. */
type Seen = string | undefined;

/** Cancels one date. A new time or place in the same change is kept, so that the date can be restored. */
export function cancelDate(
  gateway: Gateway,
  session: Session,
  location: EntryLocation,
  { date, note, seen }: { date: LocalDate; note: string; seen: Seen },
) {
  return saveEdit(gateway, session, { location, seen, about: changesOn(date) }, ({ changes }) => {
    const before = changes.find((change) => change.date === date);
    const others = changes.filter((change) => change !== before);
    return { changes: sortByDate([...others, cancelledChange(date, before, note)]) };
  });
}

/** Restores a cancelled date. */
export function restoreDate(
  gateway: Gateway,
  session: Session,
  location: EntryLocation,
  { date, seen }: { date: LocalDate; seen: Seen },
) {
  return saveEdit(gateway, session, { location, seen, about: changesOn(date) }, ({ changes }) => {
    const isCancellation = (change: Change) => change.date === date && change.status === 'cancelled';
    const back = changes.filter(isCancellation).flatMap(withoutCancellation);
    return { changes: sortByDate([...changes.filter((change) => !isCancellation(change)), ...back]) };
  });
}

/** Extends a series. */
export function continueSeries(
  gateway: Gateway,
  session: Session,
  location: EntryLocation,
  { until: _, ...series }: Continuation,
  seen: Seen,
) {
  const about: RelevantPart = ({ start, end, repeat }) => ({ start, end, repeat });
  return saveEdit(gateway, session, { location, seen, about }, () => series, 'pending_review');
}

/** Confirms that an entry is correct as of a date. */
export function confirmEntry(
  gateway: Gateway,
  session: Session,
  location: EntryLocation,
  { today, seen }: { today: LocalDate; seen: Seen },
) {
  return saveEdit(gateway, session, { location, seen, about: ({ checked: _, ...rest }) => rest }, () => ({
    checked: today,
  }));
}

/** Selects the part of an entry that an action depends on; other changes do not block it. */
type RelevantPart = (entry: Partial<Event>) => unknown;

function changesOn(date: LocalDate): RelevantPart {
  return ({ changes = [], cancelled }) => [changes.filter((change) => change.date === date), cancelled];
}

async function saveEdit(
  gateway: Gateway,
  session: Session,
  { location, seen, about }: { location: EntryLocation; seen: Seen; about: RelevantPart },
  change: (event: Pick<Event, 'changes'>) => Partial<Event>,
  status?: 'pending_review',
): Promise<SaveResult> {
  const state = await readEntryState(gateway.repository, location, true);
  const version = state.draft ?? state.published;
  if (!version) throw new Refusal('gone', {}, { yours: null, theirs: null });
  const fields = fieldsOf(version);
  const { changes = [] } = fields.values as Partial<Event>;
  const edited = Object.entries(change({ changes })).reduce(
    (entry, [key, value]) => withValue(entry, key, value),
    fields,
  );
  // A request that is sent twice finds nothing to change the second time.
  if (differingFields(fields, edited).length > 0)
    await refuseIfChanged(gateway, session, state, { version, seen, about });
  return save(gateway, session, { location, raw: writeFields(location, edited), base: version.id, status });
}

/** Refuses an action when the part it depends on has changed since it was shown; the refusal carries both texts. */
async function refuseIfChanged(
  gateway: Gateway,
  session: Session,
  state: EntryState,
  { version, seen, about }: { version: EntryVersion; seen: Seen; about: RelevantPart },
): Promise<void> {
  if (seen === version.id) return;
  const yours = await readableVersion(gateway, session, state, seen);
  const before = yours === null ? undefined : readFields(state.location, Buffer.from(yours));
  if (before && isDeepStrictEqual(about(before.values), about(fieldsOf(version).values))) return;
  const texts = { yours, theirs: version.bytes?.toString() ?? null, version: version.id };
  throw staleVersionRefusal('published-changed', seen, texts);
}

function withoutCancellation({ note: _, ...change }: Change): Change[] {
  if (change.start || change.venue || change.place) return [{ ...change, status: 'moved' }];
  return change.url ? [{ ...change, status: 'online' }] : [];
}

function sortByDate(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
