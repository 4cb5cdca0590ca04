import type { ChangeStatus } from '../schemas/codes.ts';
import type { Change } from '../schemas/event.ts';

/** What is said of one date while it is written. */
export type ChangeForm = Partial<Change> & { date: string; status: ChangeStatus };

/** Reads the changes of an entry. Gives nothing when they are not a list of changes: they must be left as they are. */
export function readChanges(value: unknown): ChangeForm[] | undefined {
  if (value === undefined || value === null || value === '') return [];
  const isChange = (each: unknown) => typeof (each as ChangeForm | null)?.date === 'string';
  return Array.isArray(value) && value.every(isChange) ? value : undefined;
}

/** Adds what is said of a date, in place of what was said of it before, and leaves the others as they are. */
export function withChange(changes: readonly ChangeForm[], change: ChangeForm): ChangeForm[] {
  const others = withoutChange(changes, change.date);
  const { date, status, ...rest } = change;
  const written = Object.entries({ date, status, ...rest }).filter(([, value]) => value !== undefined && value !== '');
  return [...others, Object.fromEntries(written) as ChangeForm].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Takes away what was said of a date. */
export function withoutChange(changes: readonly ChangeForm[], date: string): ChangeForm[] {
  return changes.filter((each) => each.date !== date);
}

/** What each kind of change is written with, beside the note that all may have. */
export const asked: Record<ChangeStatus, readonly ('start' | 'end' | 'venue' | 'place' | 'url')[]> = {
  cancelled: [],
  moved: ['start', 'end', 'venue', 'place'],
  online: ['url'],
  postponed: ['start', 'end'],
  full: [],
};

/** Chooses another kind for a change, and drops what that kind is not written with. */
export function withStatus({ date, note, ...before }: ChangeForm, status: ChangeStatus): ChangeForm {
  const kept = Object.fromEntries(asked[status].map((key) => [key, before[key]]));
  return { ...kept, date, note, status };
}

/** Names the kind that a change lacks something for: to be moved, somewhere or to some time; to be online, a link. */
export function lacking({ status, start, venue, place, url }: ChangeForm): 'moved' | 'online' | undefined {
  if (status === 'moved' && !start && !venue && !place) return 'moved';
  return status === 'online' && !url ? 'online' : undefined;
}
