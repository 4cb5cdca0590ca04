import { expect, test } from 'vitest';
import { weekSheets } from '../../../src/domain/calendar/week-sheets.ts';
import { byShiftDay, shiftsOfTasks } from '../../../src/domain/shifts/shift-days.ts';
import { shiftsOfSheet } from '../../../src/domain/shifts/week-shifts.ts';
import { portalFrom } from '../../portal-from.ts';

// A Saturday.
const NOW = '2026-11-21T10:00';

function task(fields: string): string {
  return `id: 33333333-3333-4333-8333-333333333333
title: Kok suppe
summary: Kort.
kind: errands
association: elvedal-turlag
how_often: weekly
how_long: To timer.
interests: [food]
contact: { role: Leder, phone: "61 00 00 15" }
updated: 2026-10-02T08:00:00Z
${fields}`;
}

function daysOn(slug: string, fields: string): string[] {
  const portal = portalFrom({ 'opportunities/suppe.md': task(fields) }, NOW);
  const sheet = weekSheets(portal).find((each) => each.slug === slug) ?? expect.unreachable();
  const days = byShiftDay(shiftsOfTasks(portal.opportunities, NOW), NOW);
  return shiftsOfSheet(sheet, days, portal).map(({ day }) => day);
}

const SHIFTS = `shifts:
  - { start: 2026-11-22T11:00, end: 2026-11-22T13:00, needed: 2 }
  - { start: 2026-11-25T11:00, end: 2026-11-25T13:00, needed: 2 }`;

test('a programme has the days of its own week on which a task needs people', () => {
  expect(daysOn('', SHIFTS)).toEqual(['2026-11-22']);
  expect(daysOn('neste', SHIFTS)).toEqual(['2026-11-25']);
  expect(daysOn('', `${SHIFTS}\nfilled: true`)).toEqual([]);
});

test('the programme of an area or a venue has what is done there, and that of the staff has nothing', () => {
  expect(daysOn('sted/sentrum', `${SHIFTS}\nvenue: krona-bibliotek`)).toEqual(['2026-11-22']);
  expect(daysOn('lokale/krona-bibliotek', `${SHIFTS}\nvenue: krona-bibliotek`)).toEqual(['2026-11-22']);
  expect(daysOn('lokale/krona-bibliotek', `${SHIFTS}\narea: sentrum`)).toEqual([]);
  expect(daysOn('sted/sentrum', `${SHIFTS}\narea: sentrum\nfrom_home: true`)).toEqual([]);
  expect(daysOn('ansatte', SHIFTS)).toEqual([]);
});
