import { expect, test } from 'vitest';
import { importCalendar } from '../../src/gateway/association-calendars/import-calendar.ts';
import { findSource, saveSource } from '../../src/gateway/association-calendars/sources.ts';
import {
  ADDRESS,
  answerWith,
  calendar,
  evening,
  portalWithCalendar,
} from '../gateway/association-calendars/support.ts';

test('at most 200 activities of a calendar are proposed at a time, and the rest is counted and comes later', async () => {
  const many = Array.from({ length: 230 }, (_, nth) => evening(`u${nth}`, `Møte ${nth}`, (nth % 28) + 1));
  const portal = await portalWithCalendar(answerWith(calendar(...many), { etag: '"one"' }));
  const { state } = portal.gateway;
  const drafts = async () => {
    const refs = await portal.asking.gateway.repository.refs({ fresh: true });
    return [...refs.keys()].filter((ref) => ref.startsWith('refs/heads/cms/events/')).length;
  };
  saveSource(state, 'turlag', ADDRESS);
  await importCalendar(portal.parts, 'turlag');
  expect(findSource(state, 'turlag')?.result.counts).toMatchObject({ new: 200, held: 30 });
  await importCalendar(portal.parts, 'turlag');
  expect(findSource(state, 'turlag')?.result.counts).toMatchObject({ new: 30, held: 0 });
  expect(await drafts()).toBe(230);
});
