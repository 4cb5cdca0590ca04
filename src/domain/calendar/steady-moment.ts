import type { Portal } from '../portal.ts';
import { dateOf, isTimed, type Moment } from '../time/days.ts';

/**
 * Returns the last moment of the day up to now at which something starts, ends or closes, or its midnight.
 *
 * Nothing that is shown differs between that and now, so that a site of one minute later need not be made anew.
 */
export function steadyMoment(portal: Portal): Moment {
  const today = dateOf(portal.now);
  const times = [...timesOfDates(portal), ...deadlineTimes(portal).map((time) => `${today}T${time}`)];
  return times.reduce(
    (last, time) => (dateOf(time) === today && time <= portal.now && time > last ? time : last),
    `${today}T00:00`,
  );
}

function timesOfDates({ events, opportunities }: Portal): Moment[] {
  const dates = events.flatMap(({ occurrences }) =>
    occurrences.flatMap(({ start, end, planned }) =>
      planned ? [start, end, planned.start, planned.end] : [start, end],
    ),
  );
  const shifts = opportunities.flatMap((task) => task.shifts.flatMap(({ start, end }) => [start, end]));
  return [...dates, ...shifts].filter(isTimed);
}

// Of any day, as a yearly one comes again.
function deadlineTimes({ grants, awards, venues }: Portal): string[] {
  const fixed = venues.flatMap(({ data }) => (data.fixed_times ? [data.fixed_times.deadline] : []));
  const all = [...grants, ...awards].flatMap(({ data }) => data.deadlines);
  return [...all, ...fixed].flatMap(({ time }) => (time ? [time] : []));
}
