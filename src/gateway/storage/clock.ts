import type { State } from './database.ts';

type Sql = Pick<State, 'sql'>;

const DAY = 24 * 60 * 60_000;
// Longer than any plausible downtime.
const MAX_DOWNTIME = 90 * DAY;

/**
 * Returns the difference between the clock and the last recorded time, in whole days; negative if the clock went back.
 */
export function clockJump({ sql }: Sql, now: number): number {
  const row = sql.get`SELECT value FROM meta WHERE key = 'clock'` as { value: string } | undefined;
  return row ? Math.trunc((now - Number(row.value)) / DAY) : 0;
}

/**
 * Checks whether the clock is plausible. After a jump of months, or backwards, it is probably wrong, so nothing may be
 * deleted by age.
 */
export function isClockTrusted(state: Sql, now: number): boolean {
  const step = clockJump(state, now);
  return step >= 0 && step * DAY < MAX_DOWNTIME;
}

/**
 * Creates a function that records the current time. An implausible clock is accepted after a week of uptime, when staff
 * have had time to see the warning.
 */
export function clockRecorder(state: Sql, uptime: () => number = () => performance.now()): (now: number) => void {
  const began = uptime();
  return (now) => {
    if (!isClockTrusted(state, now) && uptime() - began < 7 * DAY) return;
    state.sql.run`
      INSERT INTO meta (key, value) VALUES ('clock', ${String(now)})
      ON CONFLICT (key) DO UPDATE SET value = excluded.value`;
  };
}
