import { expect, test } from 'vitest';
import { leftVenueRow } from '../../../src/views/activities/event-row.ts';
import { activity } from '../../activity.ts';
import { viewContext } from '../view-context.ts';

/** Gives the row of a café at the library of which a date is changed, on the page of the library. */
function rowAtOldVenue(change: string) {
  const cafe = activity(
    { title: 'Språkkafé', summary: 'Snakk.', start: '2026-11-24T18:00', end: '2026-11-24T20:00', theme: 'language' },
    `changes: [{ date: 2026-11-24, status: moved, ${change} }]`,
  );
  const context = viewContext({ 'events/kafe.md': cafe }, '2026-11-21T10:00');
  const occurrence = context.portal.events[0]?.occurrences[0] ?? expect.unreachable();
  return leftVenueRow(context, occurrence);
}

test('what has moved to another place is struck through where it was planned, with the new place', () => {
  const { title, end, hours, place, price } = rowAtOldVenue('place: Torget, start: 2026-11-24T19:00');
  expect([title.isOff, title.change?.now]).toEqual([true, 'Nytt sted: Torget']);
  expect([end, hours]).toEqual(['2026-11-24T20:00', expect.stringMatching(/^kl\.\s18\.00–20\.00$/)]);
  expect([place, price]).toEqual([undefined, undefined]);
});

test('what has moved to another place and day says both', () => {
  const { title, place } = rowAtOldVenue('place: Torget, start: 2026-11-26T18:00');
  expect(title.change?.now).toMatch(/^Ny dag: torsdag\s26\.\snovember/);
  expect(place?.text).toBe('Torget');
});
