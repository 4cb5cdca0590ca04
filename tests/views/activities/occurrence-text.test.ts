import { expect, test } from 'vitest';
import { onlineMeeting, placeWithoutOnline, placeOf } from '../../../src/views/activities/occurrence-text.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { activity } from '../../activity.ts';
import { portalFrom } from '../../portal-from.ts';

const nb = languageOf('nb');

function dateWith(where: string) {
  const text = activity({ title: 'Kveld', summary: 'Vi ses.', venue: undefined }, where);
  const [event] = portalFrom({ 'events/kveld.md': text }, '2026-11-21T10:00').events;
  const [occurrence] = event?.occurrences ?? [];
  if (!event || !occurrence) throw new Error('There is no date.');
  return { event, occurrence };
}

const MEETING = 'url: https://mote.example.no/kveld';
const CHANGED = 'changes: [{ date: 2026-11-24, status: online, url: "https://annet.example.no/" }]';

test.each([
  ['in a venue and on the net', `venue: krona-bibliotek\n${MEETING}`, 'Krona bibliotek', true],
  ['at a place and on the net', `place: Torget\n${MEETING}`, 'Torget', true],
  ['on the net alone', MEETING, 'På nett', false],
])('the page of what is %s says the place, and beside it the link', (_, where, place, besidePlace) => {
  const { event, occurrence } = dateWith(where);
  expect(placeWithoutOnline(nb, occurrence)).toBe(place);
  expect(placeOf(nb, occurrence)).toBe(besidePlace ? `${place}, også på nett` : place);
  expect(onlineMeeting(event, occurrence)).toEqual({ address: 'https://mote.example.no/kveld', besidePlace });
});

test('an occurrence moved online links to its own meeting', () => {
  const { event, occurrence } = dateWith(`venue: krona-bibliotek\n${MEETING}\n${CHANGED}`);
  expect(onlineMeeting(event, occurrence)).toEqual({ address: 'https://annet.example.no/', besidePlace: false });
});

test('an occurrence at a place only has no online meeting', () => {
  const { event, occurrence } = dateWith('venue: krona-bibliotek');
  expect(onlineMeeting(event, occurrence)).toBeUndefined();
});
