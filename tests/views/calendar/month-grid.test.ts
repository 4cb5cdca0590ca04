import { expect, test } from 'vitest';
import { agendaOf } from '../../../src/domain/calendar/agenda.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { monthGrid } from '../../../src/views/calendar/month-grid.ts';
import { activity } from '../../activity.ts';
import { portalFrom } from '../../portal-from.ts';

const portal = portalFrom(
  {
    'events/kveldstur.md': activity(),
    'events/utstilling.md': activity({ title: 'Utstilling', theme: 'culture', start: '2026-11-28', end: '2026-12-03' }),
  },
  '2026-11-21T10:00',
);
const origin = new URL('https://example.no/');
const context = { portal, agenda: agendaOf(portal), language: languageOf('nb'), sampleShown: false, origin };

test('the grid of a month offers the themes of that month only', () => {
  const themesOf = (month: string) => monthGrid(context, month).filters[0]?.choices.map(({ slug }) => slug);
  expect(themesOf('2026-11')).toEqual(['friluft', 'kultur']);
  expect(themesOf('2026-12')).toEqual(['kultur']);
});

test('the grid is given what began in another month and is still going on', () => {
  expect(monthGrid(context, '2026-11').elsewhere).toEqual([]);
  expect(monthGrid(context, '2026-12').elsewhere.map(({ title }) => title)).toEqual(['Utstilling']);
});
