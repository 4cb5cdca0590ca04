import type { Closures } from '../../schemas/closures.ts';
import type { Shift } from '../../schemas/fields/shift.ts';
import type { Opportunity } from '../../schemas/opportunity.ts';
import { faultsOfTime, warningsOfTime } from '../events/event-rules.ts';
import type { Fault } from '../fault.ts';
import { dateOf } from '../time/days.ts';
import { hasOwnTimes, scheduleOf } from './task-shifts.ts';

type Shifts = Pick<Opportunity, 'shifts' | 'until'>;

/** Lists errors in the times of a task: its shifts follow the time rules of activities. */
export function faultsOfShifts({ shifts }: Shifts, closures: Closures): Fault[] {
  return inEach(shifts, (shift) =>
    hasOwnTimes(shift) ? faultsOfTime(scheduleOf(shift), closures) : changedTwice(shift),
  );
}

/** Lists what is suspicious about the times of a task but does not prevent publishing. */
export function warningsOfShifts({ shifts, until }: Shifts, closures: Closures): Fault[] {
  return inEach(shifts, (shift) => [
    ...(hasOwnTimes(shift) ? warningsOfTime(scheduleOf(shift), closures) : []),
    ...moreThanNeeded(shift),
    ...(shift.start && until && dateOf(shift.start) > until
      ? [{ field: 'start', code: 'shift-after-until', values: { start: shift.start, until } }]
      : []),
  ]);
}

function inEach(shifts: readonly Shift[], faultsOf: (shift: Shift) => Fault[]): Fault[] {
  return shifts.flatMap((shift, index) =>
    faultsOf(shift).map((fault) => ({ ...fault, field: `shifts.${index}.${fault.field}` })),
  );
}

function changedTwice({ changes }: Shift): Fault[] {
  return changes.flatMap(({ date }, index) => {
    const isTwin = changes.findIndex((each) => each.date === date) < index;
    return isTwin ? [{ field: `changes.${index}.date`, code: 'change-twice', values: { date } }] : [];
  });
}

function moreThanNeeded({ needed, filled, changes }: Shift): Fault[] {
  const counts = [
    { field: 'filled', filled },
    ...changes.map((change, index) => ({ field: `changes.${index}.filled`, filled: change.filled ?? 0 })),
  ];
  return counts.flatMap(({ field, filled: found }) =>
    found > needed ? [{ field, code: 'more-than-needed', values: { found, needed } }] : [],
  );
}
