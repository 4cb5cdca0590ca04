import { expect, test } from 'vitest';
import { doctorPage } from '../../../src/gateway/doctor/pages.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { lastBackup, recordBackup } from '../../../src/gateway/storage/last-backup.ts';
import { temporaryFolder } from '../../publish/folders.ts';
import {
  type CalendarSource,
  findSource,
  recordImport,
  saveSource,
} from '../../../src/gateway/association-calendars/sources.ts';
import { DAY } from '../support/gateway.ts';
import { textOf } from '../support/review.ts';
import { wholeGateway } from '../support/route-matrix.ts';

test('staff see what is wrong and what to do, associations do not', async () => {
  const { people } = await wholeGateway();
  const text = await (await people.staff.get('/admin/tilstand/')).text();
  expect(text).toContain('aldri sjekket');
  expect((await people.association.get('/admin/tilstand/')).status).toBe(403);
});

test('staff see how the calendars of associations were fetched last, and which of them fail', async () => {
  const { gateway, people } = await wholeGateway();
  saveSource(gateway.state, 'turlag', 'https://kalender.example/hemmelig.ics');
  const source = findSource(gateway.state, 'turlag') as CalendarSource;
  recordImport(gateway.state, source, { at: gateway.now, result: { fault: 'web-page', workedAt: gateway.now - DAY } });
  const failing = await textOf(people.staff.get('/admin/tilstand/'));
  expect(failing).toContain('Kalenderen til 1 forening kan ikke hentes.');
  expect(failing).toContain('Turlaget: Adressen viser en nettside');
  expect(failing).toContain('Sist hentet fredag 20. november kl. 10.00');
  expect(failing).not.toContain('hemmelig');
  recordImport(gateway.state, source, { at: gateway.now, result: { workedAt: gateway.now, hasLostMost: true } });
  const lost = await textOf(people.staff.get('/admin/tilstand/'));
  expect(lost).toContain('Det meste er borte fra kalenderen til 1 forening.');
  expect(lost).not.toContain('kan ikke hentes');
});

test('the time of the last backup is remembered', () => {
  const folder = temporaryFolder();
  expect(lastBackup(folder)).toBeUndefined();
  recordBackup(folder, 1_790_000_000_000);
  expect(lastBackup(folder)).toBe(1_790_000_000_000);
});

test('staff see when the last nightly backup was made and tried', async () => {
  const last = { at: '2026-11-21T00:30:00.000Z', file: 'x', bytes: 9, people: 2, files: 240 };
  const shown = (nightly: { at: string; last?: typeof last } | undefined) =>
    String(doctorPage(languageOf('nb'), [], { links: undefined, nightly, calendars: '' }).main);
  expect(shown({ at: last.at, last })).toContain('prøvd ved å hente den tilbake: 2 personer og 240 filer');
  expect(shown({ at: last.at })).not.toContain('sikkerhetskopi');
  expect(shown(undefined)).not.toMatch(/sikkerhetskopi|undefined/);
});
