import { expect, test } from 'vitest';
import { languagesOf } from '../../../src/i18n/index.ts';
import { agendaOf } from '../../../src/domain/calendar/agenda.ts';
import { weekSheets } from '../../../src/domain/calendar/week-sheets.ts';
import { weekSheetListing } from '../../../src/views/print/week-sheet-listing.ts';
import { activity } from '../../activity.ts';
import { viewContext } from '../view-context.ts';

const event = (title: string, start: string, end: string, more: Parameters<typeof activity>[0] = {}, rest = '') =>
  activity({ title, kind: 'event', place: 'Samfunnshuset', start, end, venue: undefined, ...more }, rest);

const entries = {
  'events/over.md': event('Over nå', '2026-11-18T10:00', '2026-11-18T12:00'),
  'events/kafe.md': event('Språkkafé', '2026-11-20T10:00', '2026-11-20T12:00', { price: 50 }),
  'events/messe.md': event('Messe', '2026-11-17', '2026-11-22'),
  'events/hagedag.md': event('Hagedag', '2026-11-21', '2026-11-21'),
  'events/avlyst.md': event(
    'Kveldstur',
    '2026-11-21T18:00',
    '2026-11-21T20:30',
    {},
    'cancelled: { note: Is på veien }',
  ),
};

test('a week as plain text has what is left of it, a line for each activity, with words for signs', () => {
  const context = viewContext(entries, '2026-11-20T08:00');
  const [sheet] = weekSheets(context.portal);
  if (!sheet) throw new Error('There is no sheet.');
  const text = weekSheetListing({ ...context, agenda: agendaOf(context.portal) }, sheet);
  const lines = text.replaceAll('\u00A0', ' ').split('\n');
  expect(lines).toContain('16. til 22. november 2026.');
  expect(lines).toContain('Kl. 10.00 til 12.00. Språkkafé. Samfunnshuset. 50 kr.');
  expect(lines).toContain('Hele dagen. Hagedag. Samfunnshuset.');
  expect(lines.filter((line) => line.includes('Messe'))).toEqual([
    'Hele dagen. Messe. Samfunnshuset. Til og med 22. november.',
  ]);
  expect(lines.find((line) => line.includes('Kveldstur'))).toMatch(/^Kl. 18.00 til 20.30. Avlyst. Kveldstur\./);
  expect(text).not.toContain('Over nå');
  expect(text).not.toContain('–');
});

const codes = ['nn', 'en', 'lettlest', 'uk', 'pl', 'ar', 'so', 'ti', 'se'];
const further = languagesOf({ language: 'nb', languages: codes.map((code) => ({ code, full: true })) });

test.each(further)(
  'in $code a voice meets no dash, no digits of another script, and the full stop of its own',
  (language) => {
    const context = { ...viewContext(entries, '2026-11-20T08:00'), language };
    const [sheet] = weekSheets(context.portal);
    if (!sheet) throw new Error('There is no sheet.');
    const text = weekSheetListing({ ...context, agenda: agendaOf(context.portal) }, sheet);
    // Marks of direction are not heard.
    const heard = text.replace(/[\u2066-\u2069\u200e\u200f]/g, '').replaceAll('\u00a0', ' ');
    const { to } = language.words.weekSheet;
    expect(heard).not.toMatch(/[–—‒‐]/);
    expect(heard).not.toMatch(/\d\s?-\s?\d/);
    expect(heard.match(/\p{Nd}/gu)?.filter((digit) => !/[0-9]/.test(digit))).toEqual([]);
    expect(heard).toMatch(new RegExp(`10[.:]00 ${to} .{0,4}12[.:]00`));
    expect(heard).toContain(`Samfunnshuset${language.fullStop ?? '.'}`);
    expect(heard).toMatch(new RegExp(`16.* ${to} .*22`));
  },
);
