import { expect, test } from 'vitest';
import { calendarsOf } from '../../../src/domain/calendar/calendars.ts';
import { comingIn, embedPath, iframeHtml } from '../../../src/domain/calendar/embedding.ts';
import { activity } from '../../activity.ts';
import { portalFrom } from '../../portal-from.ts';

const NOW = '2026-11-21T10:00';
const EVENT = activity(
  {
    title: 'Kveld',
    summary: 'Vi ses.',
    start: '2026-11-17T18:00',
    end: '2026-11-17T20:00',
    theme: 'food',
    venue: undefined,
  },
  'repeat: { every: week, until: 2026-12-08 }',
);

const HALL = `
title: Åsenhallen
summary: En hall.
kind: hall
owner: Elvedal kommune
address: Åsvegen 1, 2999 Elvedal
area: sentrum
booking: { how: Ring. }`;

test.each([
  ['/kalender/alt.ics', '/innbygg/alt/'],
  ['/kalender/tema/sprak.ics', '/innbygg/tema/sprak/'],
  ['/kalender/frister.ics', undefined],
  ['/kalender/frister-varsel.ics', undefined],
  ['/aktiviteter/sprakkafe.ics', undefined],
])('the calendar %s has the list %s', (path, list) => {
  expect(embedPath(path)).toBe(list);
});

test('every calendar of events has a list', () => {
  const calendars = calendarsOf(portalFrom({ 'events/kveld.md': `${EVENT}\nplace: Torget` }, NOW));
  const lists = calendars.map(({ path }) => embedPath(path));
  expect(lists.every(Boolean)).toBe(true);
  expect(new Set(lists).size).toBe(calendars.length);
});

test('a list has what is not over, earliest first, and at a venue what has moved there', () => {
  const portal = portalFrom(
    {
      'venues/asenhallen.md': HALL,
      'events/kveld.md': `${EVENT}\nvenue: krona-bibliotek`,
      'events/tur.md': `${EVENT}\nvenue: asenhallen\nchanges: [{ date: 2026-12-01, status: moved, venue: krona-bibliotek }]`,
    },
    NOW,
  );
  const library = calendarsOf(portal).find(({ kind, of }) => kind === 'venue' && of === 'krona-bibliotek');
  expect(comingIn(library ?? expect.unreachable(), NOW).map(({ start, event }) => `${start} ${event.slug}`)).toEqual([
    '2026-11-24T18:00 kveld',
    '2026-12-01T18:00 kveld',
    '2026-12-01T18:00 tur',
    '2026-12-08T18:00 kveld',
  ]);
});

test('a name cannot break out of the HTML to paste', () => {
  expect(iframeHtml('https://a.example/innbygg/alt/?a=1&b', 'Lag "X" <script> & co')).toBe(
    '<iframe src="https://a.example/innbygg/alt/?a=1&amp;b" title="Lag &quot;X&quot; &lt;script> &amp; co" width="100%" height="640" loading="lazy"></iframe>',
  );
});
