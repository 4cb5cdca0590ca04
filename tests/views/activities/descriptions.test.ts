import { expect, test } from 'vitest';
import { describeEvent } from '../../../src/views/activities/descriptions.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { activity } from '../../activity.ts';
import { portalFrom } from '../../portal-from.ts';

const EVENT = activity(
  {
    title: 'Språkkafé',
    summary: 'Snakk norsk.',
    start: '2026-11-17T18:00',
    end: '2026-11-17T20:00',
    theme: 'language',
  },
  'repeat: { every: week, until: 2026-12-15 }',
);

function described(more = '', code = 'nb'): string {
  const portal = portalFrom({ 'events/kafe.md': EVENT + more }, '2026-11-21T10:00');
  const [event = expect.unreachable()] = portal.events;
  return describeEvent(languageOf(code), portal, event);
}

test('what is shared of an activity says when and where it is next', () => {
  expect(described()).toBe('Tirsdag 24. november kl. 18.00–20.00, Krona bibliotek. Snakk norsk.');
});

test.each([
  ['cancelled', 'nb', 'Avlyst: tirsdag 24. november kl. 18.00–20.00. Snakk norsk.'],
  ['cancelled', 'nn', 'Avlyst: tysdag 24. november kl. 18.00–20.00. Snakk norsk.'],
  ['cancelled', 'en', 'Cancelled: Tuesday 24 November 18:00–20:00. Snakk norsk.'],
  ['postponed', 'nb', 'Utsatt: tirsdag 24. november kl. 18.00–20.00. Snakk norsk.'],
])('of a next date that is %s it says so first, in %s', (status, code, text) => {
  expect(described(`\nchanges: [{ date: 2026-11-24, status: ${status} }]`, code)).toBe(text);
});

test('of an activity that is called off as a whole it says so', () => {
  expect(described('\ncancelled: { note: Stengt. }')).toMatch(/^Avlyst: tirsdag 24\. november/);
});
