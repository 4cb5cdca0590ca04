import type { ChangeStatus } from '../schemas/codes.ts';
import type { Change } from '../schemas/event.ts';

/** A change to one date while it is being edited. */
export type ChangeForm = Partial<Change> & { date: string; status: ChangeStatus };

/**
 * Reads the changes of an entry. Returns undefined if they are not a list of changes, which must then stay untouched.
 */
export function readChanges(value: unknown): ChangeForm[] | undefined {
  if (value === undefined || value === null || value === '') return [];
  const isChange = (each: unknown) => typeof (each as ChangeForm | null)?.date === 'string';
  return Array.isArray(value) && value.every(isChange) ? value : undefined;
}

/** Adds the change of a date, replacing an earlier one for the same date. */
export function withChange(changes: readonly ChangeForm[], change: ChangeForm): ChangeForm[] {
  const others = withoutChange(changes, change.date);
  const { date, status, ...rest } = change;
  const written = Object.entries({ date, status, ...rest }).filter(([, value]) => value !== undefined && value !== '');
  return [...others, Object.fromEntries(written) as ChangeForm].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Removes the change of a date. */
export function withoutChange(changes: readonly ChangeForm[], date: string): ChangeForm[] {
  return changes.filter((each) => each.date !== date);
}

/** The fields of each kind of change, besides the note that all of them may have. */
export const fieldsByStatus: Record<ChangeStatus, readonly ('start' | 'end' | 'venue' | 'place' | 'url')[]> = {
  cancelled: [],
  moved: ['start', 'end', 'venue', 'place'],
  online: ['url'],
  postponed: ['start', 'end'],
  full: [],
};

/** Sets the status of a change and drops the fields that the new status does not use. */
export function withStatus({ date, note, ...before }: ChangeForm, status: ChangeStatus): ChangeForm {
  const kept = Object.fromEntries(fieldsByStatus[status].map((key) => [key, before[key]]));
  return { ...kept, date, note, status };
}

/** Returns the status that lacks required fields: a move needs a place or a time, online needs a link. */
export function incompleteStatus({ status, start, venue, place, url }: ChangeForm): 'moved' | 'online' | undefined {
  if (status === 'moved' && !start && !venue && !place) return 'moved';
  return status === 'online' && !url ? 'online' : undefined;
}
