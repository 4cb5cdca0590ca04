import fc from 'fast-check';
import { addDays, addMinutes, dateOf, isTimed, type Moment } from '../../../src/domain/time/days.ts';
import { faultsOfTime } from '../../../src/domain/events/event-rules.ts';
import { occurrencesOf } from '../../../src/domain/events/occurrences.ts';
import { changeStatuses } from '../../../src/schemas/codes.ts';
import { type Change, type Event, event } from '../../../src/schemas/event.ts';
import { faultless, type Case as Series } from '../../domain/events/random-series.ts';

/** An activity that an editor could save, and the moment it is shown at. */
export interface RandomActivity {
  data: Event;
  closures: Series['closures'];
  now: Moment;
}

/** Makes a series by a rule, of those that an editor could save. */
export function anySeries(from = faultless()): fc.Arbitrary<RandomActivity> {
  return from.chain(({ event: { repeat, ...times }, closures }) => {
    // A weekday may be chosen once.
    return withChanges(
      { ...times, repeat: { ...repeat, ...(repeat.on && { on: [...new Set(repeat.on)] }) } },
      closures,
    );
  });
}

/** Makes an activity that is once. */
export function anySingle(from = faultless()): fc.Arbitrary<RandomActivity> {
  return from.chain(({ event: { repeat: _, ...times }, closures }) => withChanges(times, closures));
}

/** Makes an activity on a list of dates: those that a rule would give, each at an hour of its own. */
export function anyList(from = faultless()): fc.Arbitrary<RandomActivity> {
  return fc
    .tuple(from, fc.array(fc.nat(600), { minLength: 1, maxLength: 12 }))
    .chain(([{ event: times, closures }, minutes]) => {
      const days = occurrencesOf(times, closures).map(({ start }) => start);
      const dates = minutes.flatMap((minute, index) => {
        const day = days[index];
        return day
          ? [isTimed(day) ? `${dateOf(day)}T${addMinutes(`${dateOf(day)}T08:00`, minute).slice(11)}` : day]
          : [];
      });
      const [start = times.start] = dates;
      return withChanges({ start, end: endAfter(start, 60), repeat: { dates } }, closures);
    });
}

type Times = Pick<Event, 'start' | 'end'> & { repeat?: Event['repeat'] };

/** Changes some of the dates, or cancels all of them, and chooses a moment before, between or after them. */
function withChanges(times: Times, closures: Series['closures']): fc.Arbitrary<RandomActivity> {
  const planned = occurrencesOf({ ...times, changes: [] }, closures);
  const changes = fc.uniqueArray(
    fc.nat(planned.length - 1).chain((index) => changeOf(planned[index] as { date: string; start: Moment })),
    { maxLength: 6, selector: ({ date }) => date },
  );
  const cancelled = fc.option(
    fc.record({ note: fc.constant('Ingen leder.'), from: dayNear(times.start, 200) }, { requiredKeys: ['note'] }),
    { nil: undefined, freq: 5 },
  );
  const now = dayNear(times.start, 300).map((date) => `${date}T14:30`);
  // An activity unconfirmed for long has no future dates, and would prove little.
  const isConfirmed = fc.nat(3).map((each) => each > 0);
  return fc
    .record({ changes, cancelled, now, isConfirmed })
    .map(({ now: at, isConfirmed: confirmed, ...rest }) => ({
      data: dataOf({ ...times, ...rest, ...(confirmed && { checked: dateOf(at) }) }),
      ...{ closures, now: at },
    }))
    .filter(({ data }) => faultsOfTime(data, closures).length === 0);
}

function changeOf({ date, start }: { date: string; start: Moment }): fc.Arbitrary<Partial<Change> & { date: string }> {
  const newStart = fc.tuple(fc.integer({ min: -3, max: 9 }), fc.nat(1439)).map(([days, minutes]) => {
    const day = addDays(dateOf(start), days);
    return isTimed(start) ? addMinutes(`${day}T00:00`, minutes) : day;
  });
  return fc
    .record({
      status: fc.constantFrom(...changeStatuses),
      moves: fc.boolean(),
      start: newStart,
      minutes: fc.option(fc.integer({ min: 1, max: 3000 })),
      where: fc.constantFrom({}, { place: 'Torget' }, { venue: 'krona-bibliotek' }),
      url: fc.constant('https://mote.example/1'),
    })
    .map(({ status, moves, start: to, minutes, where, url }) => ({
      ...{ date, status, ...where },
      ...(status === 'online' && { url }),
      ...((moves || (status === 'moved' && !('place' in where || 'venue' in where))) && {
        start: to,
        ...(minutes !== null && { end: endAfter(to, minutes) }),
      }),
    }));
}

function dataOf(fields: object): Event {
  return event.parse({
    ...{ title: 'Tur', summary: 'Vi går.', kind: 'activity', associations: ['elvedal-turlag'] },
    ...{ place: 'Elva', theme: 'outdoors', price: 0, updated: '2024-01-01T08:00:00Z' },
    ...fields,
  });
}

function endAfter(start: Moment, minutes: number): Moment {
  return isTimed(start) ? addMinutes(start, minutes) : addDays(start, Math.floor(minutes / 1440));
}

function dayNear(start: Moment, days: number): fc.Arbitrary<string> {
  return fc.integer({ min: -70, max: days }).map((offset) => addDays(dateOf(start), offset));
}
