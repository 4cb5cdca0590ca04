import { mondayOfSheet, type WeekSheet } from '../calendar/week-sheets.ts';
import type { Portal } from '../portal.ts';
import { type Task, taskPlace } from '../tasks.ts';
import { addDays } from '../time/days.ts';
import type { ShiftDay } from './shift-days.ts';

/**
 * Lists the days of a week programme on which tasks need people, of the tasks that are done where the programme is about.
 *
 * The programme of the staff has none.
 */
export function shiftsOfSheet(sheet: WeekSheet, days: readonly ShiftDay[], portal: Portal): ShiftDay[] {
  if (sheet.kind === 'staff') return [];
  const monday = mondayOfSheet(sheet, portal.now);
  const sunday = addDays(monday, 6);
  return days
    .filter(({ day }) => day >= monday && day <= sunday)
    .map(({ day, shifts }) => ({
      day,
      shifts: shifts.filter(({ task, shift }) => shift.status === 'open' && isAbout(sheet, task, portal)),
    }))
    .filter(({ shifts }) => shifts.length > 0);
}

function isAbout({ kind, of }: WeekSheet, task: Task, portal: Portal): boolean {
  const { venue, area } = taskPlace(task, portal);
  if (kind === 'venue') return venue?.entry?.slug === of;
  return kind === 'all' || (area === of && !task.data.from_home);
}
