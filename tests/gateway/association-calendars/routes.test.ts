import { expect, test } from 'vitest';
import { importCalendar } from '../../../src/gateway/association-calendars/import-calendar.ts';
import { findSource, saveSource, setGoesLive } from '../../../src/gateway/association-calendars/sources.ts';
import { readEntryState } from '../../../src/gateway/entry/entry-state.ts';
import { eventLocation } from '../../../src/gateway/entry/location.ts';
import { DAY, START } from '../support/gateway.ts';
import { hiddenFields, textOf } from '../support/review.ts';
import { ADDRESS, answerWith, calendar, evening, portalWithCalendar } from './support.ts';

type Portal = Awaited<ReturnType<typeof portalWithCalendar>>;

const PAGE = '/admin/mine/kalender/';
const OWN = `${PAGE}?forening=turlag`;
const TWO = calendar(evening('a', 'Quiz', 1), evening('b', 'Julegrøt', 8));

/** Lets the portal fetch the calendar of the hiking club. */
async function started(text: string, headers?: Record<string, string>) {
  const portal = await portalWithCalendar(answerWith(text, headers));
  saveSource(portal.gateway.state, 'turlag', ADDRESS);
  await importCalendar(portal.parts, 'turlag');
  return portal;
}

/** Fetches the calendar again, with another text. */
async function fetchedAgain(portal: Portal, text: string) {
  portal.server.answer = answerWith(text);
  await importCalendar(portal.parts, 'turlag');
  return sourceOf(portal).result;
}

function sourceOf({ gateway }: Portal) {
  const source = findSource(gateway.state, 'turlag');
  if (!source) throw new Error('There is no calendar.');
  return source;
}

function refsOf({ asking }: Portal) {
  return asking.gateway.repository.refs({ fresh: true });
}

async function draftsIn(portal: Portal): Promise<string[]> {
  const refs = await refsOf(portal);
  return [...refs.keys()].filter((ref) => ref.startsWith('refs/heads/cms/')).map((ref) => ref.split('/').at(-1) ?? '');
}

async function draftOf({ asking }: Portal, slug: string) {
  return (await readEntryState(asking.gateway.repository, eventLocation(slug), true)).draft;
}

/** Approves a draft as Mona of the centre. */
async function approve(portal: Portal, slug: string) {
  const mona = await portal.signedIn(portal.mona);
  const at = `/admin/saker/events/${slug}/`;
  return mona.post(`${at}godkjenn/`, await hiddenFields(mona.get(at), `${at}godkjenn/`));
}

test('an association sees what would come before it says yes, and then it waits for staff with its source', async () => {
  const portal = await portalWithCalendar(answerWith(TWO));
  const kari = await portal.signedIn(portal.kari);
  expect(await textOf(kari.get('/admin/mine/'))).toContain('Hent aktiviteter fra en kalender dere har');
  const tried = await kari.post(`${PAGE}prov/`, { association: 'turlag', address: ADDRESS });
  const shown = await textOf(tried.clone());
  expect(shown).toContain('2 nye aktiviteter');
  expect(shown).toContain('Quiz');
  expect(shown).toContain('1. desember kl. 18.00');
  expect([await draftsIn(portal), findSource(portal.gateway.state, 'turlag')]).toEqual([[], undefined]);
  const saved = await kari.post(PAGE, await hiddenFields(tried, PAGE));
  expect(await textOf(kari.open(saved.headers.get('Location') ?? ''))).toContain('2 nye aktiviteter er foreslått');
  expect(await draftsIn(portal)).toEqual(['julegrot', 'quiz']);
  // The page will name the server, and never the address, which may be known to few.
  expect((await draftOf(portal, 'quiz'))?.fields?.values.imported_from).toBe('kalender.example');
  expect(await textOf(kari.get('/admin/mine/'))).toContain('Sist hentet lørdag 21. november kl. 10.00');
  const mona = await portal.signedIn(portal.mona);
  expect(await textOf(mona.get('/admin/saker/'))).toContain('Turlaget (Kalenderen til Turlaget), sendt');
});

test('staff get an email about what waits', async () => {
  const portal = await started(TWO);
  const mail = await portal.mail();
  expect(mail.map(({ to }) => to)).toEqual(['mona@sentral.example']);
  expect(mail[0]?.text).toContain('Quiz');
});

test('a second run changes nothing, and asks only whether something has changed', async () => {
  const portal = await started(TWO, { etag: '"one"' });
  await approve(portal, 'quiz');
  const refs = await refsOf(portal);
  portal.server.answer = (request, response) => response.writeHead(request.headers['if-none-match'] ? 304 : 500).end();
  await importCalendar(portal.parts, 'turlag');
  expect(sourceOf(portal).result.fault).toBeUndefined();
  expect(await fetchedAgain(portal, TWO)).toMatchObject({ counts: { new: 0, changed: 0, live: 0, unchanged: 2 } });
  expect(await refsOf(portal)).toEqual(refs);
});

test('an unchanged calendar is read again after a week, as time has gone by', async () => {
  const portal = await started(TWO, { etag: '"one"' });
  portal.wait(8 * DAY);
  await importCalendar(portal.parts, 'turlag');
  expect(portal.server.asked.at(-1)?.['if-none-match']).toBeUndefined();
});

test('a change of what is published waits, with the difference', async () => {
  const portal = await started(TWO);
  await approve(portal, 'quiz');
  const later = evening('a', 'Quiz', 1).map((line) => line.replace('T180000', 'T190000').replace('T200000', 'T210000'));
  await fetchedAgain(portal, calendar(later, evening('b', 'Julegrøt', 8)));
  expect(await portal.published('events/quiz.md')).toContain('2026-12-01T18:00');
  const mona = await portal.signedIn(portal.mona);
  const page = await textOf(mona.get('/admin/saker/events/quiz/'));
  expect(page).toContain('kl. 18.00');
  expect(page).toContain('kl. 19.00');
});

test('a cancellation in the calendar waits too, though the association itself may cancel at once', async () => {
  const portal = await started(TWO);
  await approve(portal, 'quiz');
  await fetchedAgain(portal, calendar(evening('a', 'Quiz', 1, 'STATUS:CANCELLED'), evening('b', 'Julegrøt', 8)));
  expect(await portal.published('events/quiz.md')).not.toContain('cancelled');
  expect((await draftOf(portal, 'quiz'))?.fields?.values.cancelled).toBeDefined();
});

test('changes of an association that staff trust go live at once, and staff see them; new ones wait', async () => {
  const portal = await started(TWO);
  await approve(portal, 'quiz');
  setGoesLive(portal.gateway.state, 'turlag', true);
  const cancelled = evening('a', 'Quiz', 1, 'STATUS:CANCELLED');
  const result = await fetchedAgain(
    portal,
    calendar(cancelled, evening('b', 'Julegrøt', 8), evening('c', 'Skitur', 12)),
  );
  expect(result.counts).toMatchObject({ live: 1, new: 1 });
  expect(await portal.published('events/quiz.md')).toContain('cancelled');
  expect(await portal.published('events/skitur.md')).toBeUndefined();
  const mona = await portal.signedIn(portal.mona);
  expect(await textOf(mona.get('/admin/saker/'))).toContain('Turlaget (kalenderen deres)');
});

test('what vanishes from the calendar is proposed as cancelled, also by trusted ones; its own draft is withdrawn', async () => {
  const portal = await started(
    calendar(evening('a', 'Quiz', 1), evening('b', 'Julegrøt', 8), evening('c', 'Skitur', 12)),
  );
  await approve(portal, 'quiz');
  setGoesLive(portal.gateway.state, 'turlag', true);
  const result = await fetchedAgain(portal, calendar(evening('c', 'Skitur', 12)));
  expect(result.counts).toMatchObject({ vanished: 2, live: 0 });
  expect(await portal.published('events/quiz.md')).not.toContain('cancelled');
  expect(await draftsIn(portal)).toEqual(['quiz', 'skitur']);
  expect((await draftOf(portal, 'quiz'))?.fields?.values.cancelled).toEqual({
    note: 'Står ikke lenger i kalenderen til arrangøren.',
  });
});

test('a draft that nobody has touched follows the calendar; one that somebody works on is left alone', async () => {
  const portal = await started(TWO);
  const draft = await draftOf(portal, 'quiz');
  await portal.change('events/quiz.md', (raw) => raw.replace('Klubbhuset', 'Hytta'));
  const result = await fetchedAgain(portal, calendar(evening('a', 'Quiz', 2), evening('b', 'Julegrøt', 9)));
  expect(result.counts).toMatchObject({ busy: 1, changed: 1 });
  expect((await draftOf(portal, 'julegrot'))?.fields?.values.start).toBe('2026-12-09T18:00');
  expect((await draftOf(portal, 'quiz'))?.fields?.values).toMatchObject({ start: '2026-12-01T18:00', place: 'Hytta' });
  expect(draft?.authorId).toBe(0);
});

test('a calendar with new identifiers at each fetch is recognised by content, and the page says so', async () => {
  const portal = await started(TWO);
  const result = await fetchedAgain(portal, calendar(evening('x', 'Quiz', 1), evening('y', 'Julegrøt', 8)));
  expect(result).toMatchObject({ isRewritten: true, counts: { new: 0, changed: 0, unchanged: 2 } });
  const kari = await portal.signedIn(portal.kari);
  expect(await textOf(kari.get(OWN))).toContain('nye nummer hver gang');
});

test('an import that ends half-way proposes nothing twice', async () => {
  const portal = await started(TWO);
  portal.gateway.state.sql.run`UPDATE calendar_source SET memory = '{}', result = NULL`;
  expect(await fetchedAgain(portal, TWO)).toMatchObject({ counts: { new: 0, changed: 0, unchanged: 2 } });
  expect(await draftsIn(portal)).toEqual(['julegrot', 'quiz']);
});

test('to stop leaves what has come, and to begin again doubles nothing', async () => {
  const portal = await started(TWO);
  await approve(portal, 'quiz');
  const kari = await portal.signedIn(portal.kari);
  await kari.post(`${PAGE}slutt/`, { association: 'turlag' });
  expect(findSource(portal.gateway.state, 'turlag')).toBeUndefined();
  expect(await portal.published('events/quiz.md')).toBeDefined();
  saveSource(portal.gateway.state, 'turlag', ADDRESS);
  expect(await fetchedAgain(portal, TWO)).toMatchObject({ counts: { new: 0, changed: 0 } });
});

test('a calendar that is removed while it is fetched stores nothing', async () => {
  const portal = await portalWithCalendar(answerWith(TWO));
  saveSource(portal.gateway.state, 'turlag', ADDRESS);
  const run = importCalendar(portal.parts, 'turlag');
  saveSource(portal.gateway.state, 'turlag', 'https://kalender.example/annen.ics');
  await run;
  expect(sourceOf(portal)).toMatchObject({ memory: {}, triedAt: undefined, result: {} });
});

test('it is fetched once a night, and on request', async () => {
  const portal = await started(TWO);
  await portal.mail();
  expect(portal.server.asked).toHaveLength(1);
  portal.wait(Date.parse('2026-11-22T02:59:00+01:00') - START);
  await portal.mail();
  expect(portal.server.asked).toHaveLength(1);
  portal.wait(2 * 60 * 60_000 + 60_000);
  await portal.mail();
  await portal.mail();
  expect(portal.server.asked).toHaveLength(2);
  const kari = await portal.signedIn(portal.kari);
  const fetched = await kari.post(`${PAGE}hent/`, { association: 'turlag' });
  expect(fetched.headers.get('Location')).toBe(`${OWN}&gjort=fetched`);
  expect(portal.server.asked).toHaveLength(3);
  expect(await textOf(kari.get(`${OWN}&gjort=fetched`))).toContain('Kalenderen er hentet.');
  portal.server.answer = (_request, response) => response.writeHead(500).end();
  await kari.post(`${PAGE}hent/`, { association: 'turlag' });
  expect(await textOf(kari.get(`${OWN}&gjort=fetched`))).not.toContain('Kalenderen er hentet.');
});

test('an association gets one email when its calendar has failed for a week', async () => {
  const portal = await started(TWO);
  await portal.mail();
  portal.server.answer = (_request, response) => response.writeHead(404).end();
  const sent: string[] = [];
  for (let night = 0; night < 10; night++) {
    portal.wait(DAY);
    sent.push(...(await portal.mail()).filter(({ to }) => to === 'kari@lag.example').map(({ subject }) => subject));
    if (night === 5) expect(sent).toEqual([]);
  }
  expect(sent.filter((subject) => subject.includes('kan ikke hentes'))).toEqual([
    'Kalenderen til Turlaget kan ikke hentes',
  ]);
});

test('nobody can make the portal ask again and again', async () => {
  const portal = await started(TWO, { etag: '"one"' });
  portal.server.answer = (_request, response) => response.writeHead(304).end();
  const kari = await portal.signedIn(portal.kari);
  for (let nth = 0; nth < 10; nth++) await kari.post(`${PAGE}hent/`, { association: 'turlag' });
  expect((await kari.post(`${PAGE}hent/`, { association: 'turlag' })).status).toBe(429);
  expect((await kari.post(`${PAGE}prov/`, { association: 'turlag', address: ADDRESS })).status).toBe(429);
});

test('an association sees to its own calendar only, and staff decide whether it is trusted', async () => {
  const portal = await started(TWO);
  const kari = await portal.signedIn(portal.kari);
  expect((await kari.get(`${PAGE}?forening=korps`)).status).toBe(403);
  for (const action of ['', 'prov/', 'hent/', 'slutt/'])
    expect((await kari.post(PAGE + action, { association: 'korps', address: ADDRESS })).status).toBe(403);
  expect((await kari.post('/admin/kalendere/tillit/', { association: 'turlag', live: 'yes' })).status).toBe(403);
  expect(sourceOf(portal).goesLive).toBe(false);
  const mona = await portal.signedIn(portal.mona);
  const list = mona.get('/admin/kalendere/');
  await mona.post('/admin/kalendere/tillit/', await hiddenFields(list, '/admin/kalendere/tillit/'));
  expect(sourceOf(portal).goesLive).toBe(true);
  expect(await textOf(mona.get(OWN))).toContain('kommer ut med en gang');
});

test('another address has to be trusted anew', async () => {
  const portal = await started(TWO);
  setGoesLive(portal.gateway.state, 'turlag', true);
  saveSource(portal.gateway.state, 'turlag', ADDRESS);
  expect(sourceOf(portal).goesLive).toBe(true);
  saveSource(portal.gateway.state, 'turlag', `${ADDRESS}?ny`);
  expect(sourceOf(portal).goesLive).toBe(false);
});
