import { expect, test } from 'vitest';
import { eraseFromCalendars } from '../../../src/gateway/association-calendars/erase.ts';
import { importCalendar } from '../../../src/gateway/association-calendars/import-calendar.ts';
import { findSource, listSources, saveSource } from '../../../src/gateway/association-calendars/sources.ts';
import { soughtWords } from '../../../src/gateway/forgetting/sought-words.ts';
import { ADDRESS, answerWith, calendar, evening, portalWithCalendar } from './support.ts';

const KARI = 'Kari Nordmann';
const WITH_NAME = calendar(
  evening('a', `Kurs med ${KARI}`, 1),
  evening('b', 'Julegrøt', 8),
  evening(`${KARI}-c`, 'Quiz', 9),
);

test('a name is taken out of all that a calendar has said, and does not come back into an entry', async () => {
  const portal = await portalWithCalendar(answerWith(WITH_NAME));
  const { state } = portal.gateway;
  saveSource(state, 'turlag', ADDRESS);
  await importCalendar(portal.parts, 'turlag');
  expect(JSON.stringify(findSource(state, 'turlag')?.memory)).toContain(KARI);
  await portal.change('events/kurs-med-kari-nordmann.md', (raw) => raw.replaceAll(KARI, 'oss'));
  expect(eraseFromCalendars(state, soughtWords([KARI]))).toBe(2);
  expect(JSON.stringify(findSource(state, 'turlag')?.memory)).not.toContain(KARI);
  await importCalendar(portal.parts, 'turlag');
  expect(findSource(state, 'turlag')?.result.counts).toMatchObject({ changed: 0, busy: 0 });
});

test('a calendar with an address of somebody is no longer fetched; others stay as they are', async () => {
  const { gateway } = await portalWithCalendar(answerWith(WITH_NAME));
  saveSource(gateway.state, 'korps', 'https://kalender.example/kari%40lag.example/basic.ics');
  saveSource(gateway.state, 'turlag', ADDRESS);
  const before = findSource(gateway.state, 'turlag');
  expect(eraseFromCalendars(gateway.state, soughtWords(['kari@lag.example']))).toBe(1);
  expect(listSources(gateway.state)).toEqual([before]);
  expect(eraseFromCalendars(gateway.state, soughtWords([]))).toBe(0);
});
