import { expect, test } from 'vitest';
import { agendaOf } from '../../../src/domain/calendar/agenda.ts';
import { weekSheets } from '../../../src/domain/calendar/week-sheets.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { weekRow } from '../../../src/views/print/week-row.ts';
import { activity } from '../../activity.ts';
import { portalFrom } from '../../portal-from.ts';

/** Gives what the programme of the week says of the parts of a weekend with as many of them on its first day. */
function programmesOf(parts: number): (string | undefined)[] {
  const lines = Array.from(
    { length: parts },
    (_, index) => `  - { start: "1${index}:00", title: Del ${index}, day: 1 }`,
  );
  const event = activity(
    {
      title: 'Helgetur',
      summary: 'Vi går.',
      kind: 'event',
      place: 'Elva',
      start: '2026-11-20T09:00',
      end: '2026-11-21T15:00',
      venue: undefined,
    },
    `parts:
${lines.join('\n')}
  - { start: "08:00", title: Frokost, day: 2 }`,
  );
  const portal = portalFrom({ 'events/tur.md': event }, '2026-11-19T10:00');
  const [sheet] = weekSheets(portal);
  if (!sheet) throw new Error('There is no sheet.');
  const agenda = agendaOf(portal);
  const context = {
    portal,
    agenda,
    language: languageOf('nb'),
    sampleShown: false,
    origin: new URL('https://x.example'),
  };
  const rows = ['2026-11-20', '2026-11-21'].flatMap((day) => agenda.get(day) ?? []);
  return rows.map((row) => weekRow(context, sheet, row).programme?.text);
}

test('a row of the programme of a week has the parts of its own day', () => {
  expect(programmesOf(2)).toEqual(['Program: 10.00 Del 0, 11.00 Del 1', 'Program: 08.00 Frokost']);
});

test('a row has no parts where there are more than a column has room for', () => {
  expect(programmesOf(6)[0]).toMatch(/Del 5$/);
  expect(programmesOf(7)[0]).toBeUndefined();
});
