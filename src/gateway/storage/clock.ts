import type { State } from './database.ts';

type Sql = Pick<State, 'sql'>;

const DAY = 24 * 60 * 60_000;
// Longer than any gateway is away for; then somebody is asked to look.
const LONGEST_AWAY = 90 * DAY;

/** How the clock stands to the last time that was written down, in whole days: forwards, or backwards if it is negative. */
export function clockStep({ sql }: Sql, now: number): number {
  const row = sql.get`SELECT value FROM meta WHERE key = 'clock'` as { value: string } | undefined;
  return row ? Math.trunc((now - Number(row.value)) / DAY) : 0;
}

/**
 * Tells whether the clock can be believed. One that has leapt over months, or backwards, is wrong more often than right:
 * by it nothing is to be deleted for its age.
 */
export function isClockTrusted(state: Sql, now: number): boolean {
  const step = clockStep(state, now);
  return step >= 0 && step * DAY < LONGEST_AWAY;
}

/**
 * Makes what writes down now and then what time it is. A clock that cannot be believed is believed after all when it
 * has gone on for a week of work: then somebody has seen the warning.
 */
export function clockKeeper(state: Sql, uptime: () => number = () => performance.now()): (now: number) => void {
  const began = uptime();
  return (now) => {
    if (!isClockTrusted(state, now) && uptime() - began < 7 * DAY) return;
    state.sql.run`
      INSERT INTO meta (key, value) VALUES ('clock', ${String(now)})
      ON CONFLICT (key) DO UPDATE SET value = excluded.value`;
  };
}
