import type { Deadline } from '../../schemas/fields/deadline.ts';
import type { Fault } from '../fault.ts';
import { isSkippedHour } from '../time/zoned.ts';

/** Lists the deadlines at a time that does not exist, because the clock is set forward past it. */
export function faultsOfDeadline({ date, time }: Pick<Deadline, 'date' | 'time'>, prefix: string): Fault[] {
  const start = `${date}T${time}`;
  return time && isSkippedHour(start) ? [{ field: `${prefix}.time`, code: 'skipped-hour', values: { start } }] : [];
}
