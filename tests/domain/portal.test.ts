import { describe, expect, test } from 'vitest';
import {
  areaTitle,
  comingOccurrences,
  resolveReference,
  nextOccurrence,
  type PortalEvent,
} from '../../src/domain/portal.ts';
import { traitsOf } from '../../src/domain/events/attendance.ts';
import { contactFor } from '../../src/domain/roles.ts';
import { mapAddress } from '../../src/domain/venues.ts';
import { activity } from '../activity.ts';
import { portalFrom } from '../portal-from.ts';

const NOW = '2026-11-21T10:00';
const EVENT = activity(
  {
    title: 'Språkkafé',
    summary: 'Snakk norsk.',
    start: '2026-11-17T18:00',
    end: '2026-11-17T20:00',
    theme: 'language',
    updated: '2026-09-01T08:00:00Z',
  },
  'repeat: { every: week, until: 2026-12-08 }',
);

function only(yaml: string) {
  const portal = portalFrom({ 'events/kafe.md': yaml }, NOW);
  return { portal, event: portal.events[0] as PortalEvent };
}

describe('an event in the portal', () => {
  test('counts as changed when its venue, its association or the closures are', () => {
    expect(only(EVENT).event.updated).toBe('2026-10-02T08:00:00Z');
  });

  test('is in the area of its venue, unless it says otherwise', () => {
    expect(only(EVENT).event.area).toBe('sentrum');
    expect(only(`${EVENT}\narea: asen`).event.area).toBe('asen');
  });

  test('keeps the name of a missing venue or association', () => {
    const gone = EVENT.replace('krona-bibliotek', 'gamle-skolen').replace('elvedal-turlag', 'asen-vel');
    const { event } = only(gone);
    expect(event.venue).toEqual({ title: 'Gamle skolen', entry: undefined });
    expect(event.organisers).toEqual([{ title: 'Asen vel', entry: undefined }]);
  });

  test('lists only its future dates', () => {
    const { event } = only(EVENT);
    expect(comingOccurrences(event, NOW).map(({ date }) => date)).toEqual(['2026-11-24', '2026-12-01', '2026-12-08']);
  });

  test('is at another place on a day that says so', () => {
    const moved = `${EVENT}\nchanges: [{ date: 2026-11-24, status: moved, place: Torget }]`;
    expect(only(moved).event.occurrences.map(({ venue }) => venue?.title)).toEqual([
      'Krona bibliotek',
      undefined,
      'Krona bibliotek',
      'Krona bibliotek',
    ]);
  });
});

test('the next occurrence after a cancelled one is one that takes place', () => {
  const { event } = only(
    `${EVENT}\nchanges: [{ date: 2026-11-24, status: cancelled }, { date: 2026-12-01, status: cancelled }]`,
  );
  const [, cancelled] = event.occurrences;
  expect(cancelled && nextOccurrence(cancelled)?.date).toBe('2026-12-08');
});

test.each([
  ['free, in a venue that says nothing of steps', EVENT, ['free']],
  [
    'without steps by its own word',
    `${EVENT}\naccess: [step-free, little-norwegian]`,
    ['free', 'step-free', 'little-norwegian'],
  ],
  [
    'on the net when it has no other place',
    EVENT.replace('venue: krona-bibliotek', 'url: "https://mote.example.no"'),
    ['free', 'online'],
  ],
  ['held in English too', `${EVENT}\nlanguages: [nb, en]`, ['free', 'english']],
  [
    'on the net too when it is both there and in the room',
    `${EVENT}\nurl: "https://mote.example.no"`,
    ['free', 'online'],
  ],
])('an event is %s', (_name, yaml, traits) => {
  const [occurrence] = only(yaml).event.occurrences;
  expect(occurrence && traitsOf(occurrence)).toEqual(traits);
});

test('an association and a venue list their events', () => {
  const { portal } = only(EVENT);
  expect(portal.eventsOf.get('elvedal-turlag')?.map(({ slug }) => slug)).toEqual(['kafe']);
  const here = portal.soonAt.get('krona-bibliotek') ?? [];
  expect(here.map(({ start, isElsewhere }) => [start, isElsewhere])).toEqual([
    ['2026-11-24T18:00', false],
    ['2026-12-01T18:00', false],
  ]);
});

test('a venue also lists what was planned there and is elsewhere, when it would have been, until that is over', () => {
  const at = (change: string) => {
    const { portal } = only(`${EVENT}\nchanges: [{ ${change} }]`);
    return portal.soonAt.get('krona-bibliotek')?.map(({ start, isElsewhere }) => [start, isElsewhere]);
  };
  const next = ['2026-12-01T18:00', false];
  expect(at('date: 2026-11-24, status: moved, place: Torget')).toEqual([['2026-11-24T18:00', true], next]);
  expect(at('date: 2026-11-24, status: moved, place: Torget, start: 2027-01-05T18:00')).toEqual([
    ['2026-11-24T18:00', true],
    next,
  ]);
  expect(at('date: 2026-11-17, status: moved, place: Torget')).toEqual([['2026-11-24T18:00', false], next]);
  expect(at('date: 2026-11-24, status: moved, start: 2026-11-25T18:00')).toEqual([['2026-11-25T18:00', false], next]);
});

test('an area missing from settings is shown as its code', () => {
  const { portal } = only(EVENT);
  expect(areaTitle(portal, 'sentrum')).toBe('Sentrum');
  expect(areaTitle(portal, 'nedre-asen')).toBe('Nedre asen');
});

test('a matter without its own role goes to the first centre', () => {
  const { portal } = only(EVENT);
  expect(contactFor(portal.site, 'grants').phone).toBe('61 00 00 00');
  const contacts = { general: { role: 'Sentralbord', phone: '61 00 00 01' } };
  expect(contactFor({ ...portal.site, contacts }, 'grants').phone).toBe('61 00 00 01');
});

describe('a venue', () => {
  test('links to its point on the public map, if it has one', () => {
    expect(mapAddress({ coordinates: { latitude: 60.7, longitude: 10.6 } })).toContain('markerLat=60.7&markerLon=10.6');
    expect(mapAddress({})).toBeUndefined();
  });
});

describe('a resolved reference', () => {
  const { portal } = only(EVENT);

  test('is the entry, with its title', () => {
    expect(resolveReference('krona-bibliotek', portal.venues)).toEqual({
      title: 'Krona bibliotek',
      entry: portal.venues[0],
    });
  });

  test('is only a name if the entry does not exist', () => {
    expect(resolveReference('gamle-skolen', portal.venues)).toEqual({ title: 'Gamle skolen', entry: undefined });
  });
});

test('awards are sorted by deadline, like grants', () => {
  const award = (title: string, deadlines: string) => `
title: ${title}
summary: En pris.
giver: Elvedal kommune
criteria: [Alle]
deadlines: [${deadlines}]
nominate: Ring.
contact: { role: Sekretær, phone: "61 00 00 02" }`;
  const portal = portalFrom(
    {
      'awards/a.md': award('Kulturprisen', '{ date: 2027-03-15, opens: 2027-01-15 }'),
      'awards/b.md': award('Frivilligprisen', '{ date: 2025-11-25, opens: 2025-11-01, yearly: true }'),
      'awards/c.md': award('Vernepris', ''),
    },
    NOW,
  );
  expect(portal.awards.map(({ data, status }) => [data.title, status.state, status.daysLeft])).toEqual([
    ['Frivilligprisen', 'closing', 4],
    ['Kulturprisen', 'upcoming', 114],
    ['Vernepris', 'unknown', undefined],
  ]);
  expect(portal.awards[0]?.status.next).toMatchObject({ date: '2026-11-25', usual: true });
});
