import { dateOf, type LocalDate, type Moment } from '../time/days.ts';
import { addYears } from '../time/zoned.ts';
import { type Applicable, deadlinesToApply, upcomingDeadlines } from './deadlines.ts';

/** A period in which people can apply, both days included. */
export interface ApplicationWindow {
  from: LocalDate;
  to: LocalDate;
  rolling: boolean;
  usual: boolean;
  /** The period before the deadline is known to be open, so that a bar can be drawn. */
  shown: boolean;
}

/** Lists the periods in which people can apply, now or from a day before `end`; a yearly one also next year. */
export function applicationWindows(
  { rolling, deadlines }: Applicable,
  now: Moment,
  end: LocalDate,
): ApplicationWindow[] {
  const today = dateOf(now);
  if (rolling) return [{ from: '0000-01-01', to: '9999-12-31', rolling, usual: false, shown: true }];
  const applicable = deadlinesToApply(deadlines);
  const nearest = upcomingDeadlines(applicable, now);
  const yearly = new Set(applicable.filter((deadline) => deadline.yearly).map(({ date }) => date));
  const later = nearest
    .filter(({ original }) => yearly.has(original))
    .map((each) => ({
      ...each,
      date: addYears(each.date, 1),
      opens: each.opens && addYears(each.opens, 1),
      usual: true,
    }));
  return [...nearest, ...later]
    .map(({ opens, date, usual }) => ({
      ...{ from: opens ?? (usual ? date : today), to: date, rolling: false, usual },
      shown: Boolean(opens) || !usual,
    }))
    .filter(({ from }) => from < end);
}
