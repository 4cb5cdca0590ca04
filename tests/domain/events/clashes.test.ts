import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaOf } from '../../../src/domain/calendar/agenda.ts';
import { clashesOfDraft, clashesWith } from '../../../src/domain/events/clashes.ts';
import { audiences } from '../../../src/schemas/codes.ts';
import { activity } from '../../activity.ts';
import { portalFrom } from '../../portal-from.ts';

const NOW = '2026-11-21T10:00';

interface Meeting {
  start?: string;
  end?: string;
  where?: string;
  more?: string;
}

function file({
  start = '2026-11-24T18:00',
  end = '2026-11-24T20:00',
  where = 'venue: krona-bibliotek',
  more = '',
}: Meeting) {
  return activity(
    { title: 'Møte', summary: 'Kort.', start, end, theme: 'community', venue: undefined },
    `${where}
${more}`,
  );
}

/** Lists the clashes of the first meeting, as «name: place and time». */
function clashes(own: Meeting, others: Record<string, Meeting>): string[] {
  const files = Object.entries({ own, ...others }).map(([slug, meeting]) => [`events/${slug}.md`, file(meeting)]);
  const portal = portalFrom(Object.fromEntries(files), NOW);
  const [occurrence] = portal.events.find(({ slug }) => slug === 'own')?.occurrences ?? [];
  if (!occurrence) throw new Error('The meeting has no date.');
  return clashesWith(occurrence, agendaOf(portal)).map(
    ({ occurrence: { event }, isSamePlace, audiences: shared, isAtOnce }) =>
      [event.slug, isSamePlace && 'place', ...shared, isAtOnce && 'at once'].filter(Boolean).join(' '),
  );
}

describe('a clash', () => {
  it('is an occurrence at the same venue at the same time, or later the same evening', () => {
    const others = {
      same: { start: '2026-11-24T19:00', end: '2026-11-24T21:00' },
      later: { start: '2026-11-24T20:00', end: '2026-11-24T22:00' },
      morning: { start: '2026-11-24T09:00', end: '2026-11-24T09:30' },
      tomorrow: { start: '2026-11-25T18:00', end: '2026-11-25T20:00' },
      elsewhere: { where: 'place: Torget' },
    };
    expect(clashes({}, others)).toEqual(['same place at once', 'later place']);
  });

  it('is an occurrence at the same text-only place, however it is spelt', () => {
    expect(clashes({ where: 'place: Torget' }, { other: { where: 'place: "TORGET "' } })).toEqual([
      'other place at once',
    ]);
  });

  it('is an occurrence for the same people elsewhere, if both name them and their ages overlap', () => {
    const own = { more: 'audiences: [seniors, adults]\nages: { from: 60 }' };
    expect(
      clashes(own, {
        everybody: { where: 'place: Torget' },
        young: { where: 'place: Torget', more: 'audiences: [adults]\nages: { to: 30 }' },
        old: { where: 'place: Torget', more: 'audiences: [seniors]' },
        children: { where: 'place: Torget', more: 'audiences: [children]' },
      }),
    ).toEqual(['old seniors at once']);
  });

  it('is never with a cancelled, moved or online occurrence', () => {
    expect(
      clashes(
        {},
        {
          off: { more: 'changes: [{ date: 2026-11-24, status: cancelled }]' },
          later: { more: 'changes: [{ date: 2026-11-24, status: moved, start: 2026-11-26T18:00 }]' },
          elsewhere: { more: 'changes: [{ date: 2026-11-24, status: moved, place: Torget }]' },
          net: { more: 'changes: [{ date: 2026-11-24, status: online, url: "https://elvedal.example/mote" }]' },
        },
      ),
    ).toEqual([]);
    expect(clashes({ more: 'cancelled: { note: Syk }' }, { other: {} })).toEqual([]);
  });

  it('can be with an occurrence that lasts all day, but not with an exhibition of weeks', () => {
    expect(
      clashes(
        {},
        {
          fair: { start: '2026-11-24', end: '2026-11-25' },
          exhibition: { start: '2026-11-10', end: '2026-12-10' },
          night: { start: '2026-11-23T20:00', end: '2026-11-24T19:00' },
        },
      ),
    ).toEqual(['night place at once', 'fair place at once']);
  });
});

describe('clashes, whatever is on that day,', () => {
  const meeting = fc.record({
    start: fc.integer({ min: 7, max: 18 }),
    hours: fc.integer({ min: 1, max: 4 }),
    isHere: fc.boolean(),
    audiences: fc.subarray([...audiences]),
    isOff: fc.boolean(),
  });
  const hour = (each: number) => `2026-11-24T${String(each).padStart(2, '0')}:00`;
  const portals = fc.array(meeting, { minLength: 1, maxLength: 8 }).map((meetings) => {
    const files = meetings.map(({ start, hours, isHere, audiences: groups, isOff }, index) => [
      `events/mote-${index}.md`,
      file({
        start: hour(start),
        end: hour(start + hours),
        where: isHere ? 'venue: krona-bibliotek' : 'place: Torget',
        more: `audiences: [${groups.join(', ')}]${isOff ? '\nchanges: [{ date: 2026-11-24, status: cancelled }]' : ''}`,
      }),
    ]);
    const portal = portalFrom(Object.fromEntries(files), NOW);
    return { portal, agenda: agendaOf(portal), all: portal.events.flatMap(({ occurrences }) => occurrences) };
  });

  it('are mutual, never with oneself, and the worst come first', () => {
    fc.assert(
      fc.property(portals, ({ agenda, all }) => {
        for (const occurrence of all) {
          const found = clashesWith(occurrence, agenda);
          const weights = found.map(({ isSamePlace, isAtOnce }) => Number(isSamePlace) * 2 + Number(isAtOnce));
          expect(weights).toEqual(weights.toSorted((a, b) => b - a));
          for (const { occurrence: other, ...how } of found) {
            expect(other.event.slug).not.toBe(occurrence.event.slug);
            const back = clashesWith(other, agenda).find(({ occurrence: each }) => each === occurrence);
            expect(back && { ...back, audiences: back.audiences.toSorted() }).toEqual({
              ...{ occurrence, ...how },
              audiences: how.audiences.toSorted(),
            });
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('are the same for an event before and after it is in the portal', () => {
    fc.assert(
      fc.property(portals, ({ portal, agenda, all }) => {
        for (const { event } of all) {
          const [draft] = clashesOfDraft({ slug: event.slug, data: event.data }, portal, agenda);
          const [occurrence] = event.occurrences;
          const published = occurrence ? clashesWith(occurrence, agenda) : [];
          expect(draft?.clashes ?? []).toEqual(published);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a draft', () => {
  it('of a copy clashes with the original, date by date, and with nothing that is over', () => {
    const series = file({
      start: '2026-11-10T18:00',
      end: '2026-11-10T20:00',
      more: 'repeat: { every: week, until: 2026-12-08 }',
    });
    const portal = portalFrom({ 'events/serie.md': series }, NOW);
    const [event] = portal.events;
    if (!event) throw new Error('The series is missing.');
    const found = clashesOfDraft({ data: event.data }, portal, agendaOf(portal));
    expect(found.map(({ occurrence, clashes: each }) => [occurrence.date, each.length])).toEqual([
      ['2026-11-24', 1],
      ['2026-12-01', 1],
      ['2026-12-08', 1],
    ]);
    expect(clashesOfDraft({ slug: 'serie', data: event.data }, portal, agendaOf(portal))).toEqual([]);
  });
});
