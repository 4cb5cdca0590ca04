import { expect, test } from 'vitest';
import { agendaOf } from '../../../src/domain/calendar/agenda.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { associationsView } from '../../../src/views/associations/associations.ts';
import { portalFrom } from '../../portal-from.ts';

function association(id: string, title: string, more = ''): string {
  return `id: ${id.repeat(8)}-1111-4111-8111-111111111111
title: ${title}
summary: Kort.
themes: [music, culture, crafts]
contacts: [{ role: Leder, phone: "61 00 00 15" }]
updated: 2026-10-01T08:00:00Z
${more}`;
}

const portal = portalFrom(
  {
    'associations/elvedal-korps.md': association('2', 'Elvedal korps', 'area: sentrum\nbuddy: Vi møter deg.'),
    'associations/gamlelaget.md': association('3', 'Gamlelaget', 'status: closed'),
  },
  '2026-11-21T10:00',
);
const origin = new URL('https://example.no/');
const view = associationsView({
  portal,
  agenda: agendaOf(portal),
  language: languageOf('nb'),
  sampleShown: false,
  origin,
});

test('an association named after the municipality is under its own letter, and briefly under that of the name', () => {
  const titles = view.letters.map(({ letter, rows }) => [letter, rows.map(({ link }) => link.title)]);
  expect(titles).toEqual([
    ['E', ['Elvedal korps', 'Elvedal turlag']],
    ['K', ['Elvedal korps']],
    ['T', ['Elvedal turlag']],
  ]);
  const [named, telling] = view.letters.map(({ rows: [row] }) => row);
  expect(named?.themes).toEqual(['Musikk og sang']);
  expect(named?.details).toBeUndefined();
  expect(telling?.themes).toHaveLength(2);
  expect(telling?.details).toEqual({
    summary: { text: 'Kort.' },
    notes: ['Sentrum', expect.stringMatching(/fadder/i)],
  });
});

test('what is closed down is neither counted nor listed', () => {
  expect(view.count).toBe(2);
  expect(JSON.stringify(view)).not.toContain('Gamlelaget');
});
