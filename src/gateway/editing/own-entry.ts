import type { LocalDate } from '../../domain/days.ts';
import type { Continuation } from '../../domain/continuing.ts';
import type { Change, Event } from '../../schemas/event.ts';
import type { Session } from '../session.ts';
import { fieldsOf, lookUp } from './entry-state.ts';
import { withValue, writeFields } from './fields.ts';
import type { Gateway } from './gateway.ts';
import type { Place } from './place.ts';
import { Refusal } from './refusal.ts';
import { save } from './save.ts';
import type { SaveResult } from './save-commits.ts';

// What an association does with one press: each a save like those of the editor, under the same rules.

/** Calls one date off. What was said of a new hour or place stays, so that it can be brought back. */
export function cancelDate(gateway: Gateway, session: Session, place: Place, date: LocalDate, note: string) {
  return edit(gateway, session, place, ({ changes }) => {
    const before = changes.find((change) => change.date === date);
    const { note: _, ...kept } = before ?? { date };
    const cancelled: Change = { ...kept, status: 'cancelled', ...(note && { note }) };
    return { changes: inOrder([...changes.filter((change) => change !== before), cancelled]) };
  });
}

/** Takes back that a date was called off. */
export function bringBackDate(gateway: Gateway, session: Session, place: Place, date: LocalDate) {
  return edit(gateway, session, place, ({ changes }) => {
    const isCalledOff = (change: Change) => change.date === date && change.status === 'cancelled';
    const back = changes.filter(isCalledOff).flatMap(asBefore);
    return { changes: inOrder([...changes.filter((change) => !isCalledOff(change)), ...back]) };
  });
}

/** Lets a series go on. */
export function continueSeries(
  gateway: Gateway,
  session: Session,
  place: Place,
  { until: _, ...series }: Continuation,
) {
  return edit(gateway, session, place, () => series, 'pending_review');
}

/** Says that everything in an entry is right as it stands on a day. */
export function confirmEntry(gateway: Gateway, session: Session, place: Place, today: LocalDate) {
  return edit(gateway, session, place, () => ({ checked: today }));
}

async function edit(
  gateway: Gateway,
  session: Session,
  place: Place,
  change: (event: Pick<Event, 'changes'>) => Partial<Event>,
  status?: 'pending_review',
): Promise<SaveResult> {
  const { draft, published } = await lookUp(gateway.repository, place, true);
  const version = draft ?? published;
  if (!version) throw new Refusal('gone', {}, { yours: null, theirs: null });
  const fields = fieldsOf(version);
  const { changes = [] } = fields.values as Partial<Event>;
  const edited = Object.entries(change({ changes })).reduce(
    (entry, [key, value]) => withValue(entry, key, value),
    fields,
  );
  return save(gateway, session, { place, raw: writeFields(place, edited), base: version.id, status });
}

function asBefore({ note: _, ...change }: Change): Change[] {
  if (change.start || change.venue || change.place) return [{ ...change, status: 'moved' }];
  return change.url ? [{ ...change, status: 'online' }] : [];
}

function inOrder(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => (a.date < b.date ? -1 : 1));
}
