import { addDays, dateOf, daysBetween, laterOf, type LocalDate, mondayOf, type Moment } from '../time/days.ts';
import { comingShifts, type PortalTask, type TaskShift } from './task-shifts.ts';

/** A shift with its task. */
export interface DatedShift {
  task: PortalTask;
  shift: TaskShift;
}

/** The shifts of a day, earliest first. */
export interface ShiftDay {
  day: LocalDate;
  shifts: DatedShift[];
}

/** Lists the coming shifts of tasks, earliest first. */
export function shiftsOfTasks(tasks: readonly PortalTask[], now: Moment): DatedShift[] {
  return tasks
    .flatMap((task) => comingShifts(task, now).map((shift) => ({ task, shift })))
    .sort((a, b) => compare(a.shift.start, b.shift.start) || compare(a.task.slug, b.task.slug));
}

/** Groups shifts by day; one that has begun is on the present day. */
export function byShiftDay(shifts: readonly DatedShift[], now: Moment): ShiftDay[] {
  const days = Map.groupBy(shifts, ({ shift }) => laterOf(dateOf(shift.start), dateOf(now)));
  return [...days].map(([day, each]) => ({ day, shifts: each }));
}

/** Lists the days up to a number of days ahead, today included. */
export function within(days: readonly ShiftDay[], now: Moment, ahead: number): ShiftDay[] {
  return days.filter(({ day }) => daysBetween(dateOf(now), day) < ahead);
}

/** Separates the days of the nearest weekend, Saturday and Sunday, from the others. */
export function splitWeekend(days: readonly ShiftDay[], now: Moment): { weekend: ShiftDay[]; others: ShiftDay[] } {
  const saturday = addDays(mondayOf(dateOf(now)), 5);
  const isWeekend = ({ day }: ShiftDay) => day === saturday || day === addDays(saturday, 1);
  return { weekend: days.filter(isWeekend), others: days.filter((each) => !isWeekend(each)) };
}

/** Lists the coming shifts that belong to an activity and still need people, earliest first. */
export function openShiftsOf(event: string, tasks: readonly PortalTask[], now: Moment): DatedShift[] {
  return shiftsOfTasks(tasks, now).filter(
    ({ task, shift }) => shift.status === 'open' && task.data.shifts[shift.index]?.event === event,
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
