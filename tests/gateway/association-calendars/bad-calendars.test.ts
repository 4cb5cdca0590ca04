import { expect, test } from 'vitest';
import { importCalendar } from '../../../src/gateway/association-calendars/import-calendar.ts';
import { planInProcess } from '../../../src/gateway/association-calendars/plan-in-process.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { findSource, saveSource } from '../../../src/gateway/association-calendars/sources.ts';
import { textOf } from '../support/review.ts';
import { ADDRESS, type Answer, answerWith, calendar, evening, portalWithCalendar } from './support.ts';

const TWO = calendar(evening('a', 'Quiz', 1), evening('b', 'Julegrøt', 8));
const HTML = { 'content-type': 'text/html' };
const redirectTo =
  (location: string): Answer =>
  (_request, response) =>
    response.writeHead(302, { location }).end();

const BAD: readonly [what: string, answer: Answer, reason: string][] = [
  ['a page that asks for a password', answerWith('<!DOCTYPE html><form>Passord</form>', HTML), 'viser en nettside'],
  ['a calendar that is gone', (_request, response) => response.writeHead(404).end(), 'finnes ikke på adressen'],
  ['one that is no longer shared', (_request, response) => response.writeHead(403).end(), 'ikke delt med alle'],
  ['a fault of the server', (_request, response) => response.writeHead(500).end('oops'), 'finnes ikke på adressen'],
  ['a server that never answers', () => {}, 'svarte ikke i tide'],
  ['a server that hangs up', (request) => void request.socket.destroy(), 'svarte ikke i tide'],
  [
    'one that stops in the middle',
    (_request, response) => void response.writeHead(200).write(TWO.slice(0, 200)),
    'i tide',
  ],
  ['a file that is too large', answerWith(calendar(['X-A:'.padEnd(3 * 1024 * 1024, 'x')])), 'større enn 2 MB'],
  ['50,000 events', answerWith(calendar(...Array.from({ length: 50_000 }, () => ['UID:a']))), 'MB'],
  ['6,000 events', answerWith(calendar(...Array.from({ length: 6000 }, () => ['UID:a']))), 'over 5 000'],
  ['a file of one line', answerWith(TWO.replaceAll('\r\n', ' ')), 'ikke en kalender'],
  ['an empty answer', answerWith(''), 'ikke en kalender'],
  ['bytes', (_request, response) => void response.end(Buffer.from([0, 255, 254, 1, 2])), 'ikke en kalender'],
  ['a redirect into a private network', redirectTo('https://10.0.0.1/a.ics'), 'det åpne nettet'],
  ['a redirect to a name inside', redirectTo('https://intern.example/a.ics'), 'det åpne nettet'],
  ['a redirect without https', redirectTo('http://kalender.example/a.ics'), 'begynne med https'],
  ['a redirect in a circle', redirectTo('/turlag.ics'), 'for mange ganger'],
];

test.each(BAD)('%s leaves everything as it is, and the association is told why', async (_, answer, reason) => {
  const portal = await portalWithCalendar(answerWith(TWO, { etag: '"one"' }), { timeout: 700 });
  const { state } = portal.gateway;
  saveSource(state, 'turlag', ADDRESS);
  await importCalendar(portal.parts, 'turlag');
  const before = findSource(state, 'turlag');
  const refs = await portal.asking.gateway.repository.refs({ fresh: true });
  portal.server.answer = answer;
  await importCalendar(portal.parts, 'turlag');
  const after = findSource(state, 'turlag');
  expect(after?.result.fault).toBeDefined();
  expect({ ...after, result: { ...after?.result, fault: undefined } }).toEqual(before);
  expect(await portal.asking.gateway.repository.refs({ fresh: true })).toEqual(refs);
  const kari = await portal.signedIn(portal.kari);
  const page = await textOf(kari.get('/admin/mine/'));
  expect(page).toContain(reason);
  expect(page).toContain('står som det var');
  const tried = await kari.post('/admin/mine/kalender/prov/', { association: 'turlag', address: ADDRESS });
  expect([tried.status, (await textOf(tried)).includes(reason)]).toEqual([422, true]);
});

test('a calendar that was right again is told so', async () => {
  const portal = await portalWithCalendar((_request, response) => response.writeHead(503).end());
  saveSource(portal.gateway.state, 'turlag', ADDRESS);
  await importCalendar(portal.parts, 'turlag');
  expect(findSource(portal.gateway.state, 'turlag')?.result).toEqual({ fault: 'status' });
  portal.server.answer = answerWith(TWO);
  await importCalendar(portal.parts, 'turlag');
  expect(findSource(portal.gateway.state, 'turlag')?.result.fault).toBeUndefined();
});

test('an empty calendar cancels nothing', async () => {
  const portal = await portalWithCalendar(answerWith(TWO));
  saveSource(portal.gateway.state, 'turlag', ADDRESS);
  await importCalendar(portal.parts, 'turlag');
  const refs = await portal.asking.gateway.repository.refs({ fresh: true });
  portal.server.answer = answerWith(calendar());
  await importCalendar(portal.parts, 'turlag');
  expect(findSource(portal.gateway.state, 'turlag')?.result).toMatchObject({ hasLostMost: true });
  expect(await portal.asking.gateway.repository.refs({ fresh: true })).toEqual(refs);
});

test.each(['http://kalender.example/a.ics', 'https://10.0.0.1/a.ics', 'https://localhost/', 'kalender', ''])(
  'the address «%s» is refused with a reason, and not asked',
  async (address) => {
    const portal = await portalWithCalendar(answerWith(TWO));
    const kari = await portal.signedIn(portal.kari);
    const tried = await kari.post('/admin/mine/kalender/prov/', { association: 'turlag', address });
    expect(tried.status).toBe(422);
    expect(await textOf(tried)).toMatch(/begynne med https|det åpne nettet/);
    expect(portal.server.asked).toEqual([]);
  },
);

test('a text that takes too long to read is given up', async () => {
  const task = {
    ...{
      text: TWO,
      language: languageOf('nb'),
      association: { slug: 'turlag', theme: 'culture' as never },
      venues: [],
      existing: [],
    },
    ...{ closures: { school_years: [], school_holidays: [], closed: [] }, today: '2026-11-21' },
  };
  expect(await planInProcess(task, 1)).toEqual({ fault: 'too-slow' });
  expect(await planInProcess(task)).toHaveProperty('proposals');
});
