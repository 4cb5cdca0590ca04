import { expect, test } from 'vitest';
import { addPerson } from '../../../src/gateway/people/register.ts';
import { event } from '../support/editing.ts';
import { Browser, DAY, MINUTE } from '../support/gateway.ts';
import { hiddenFields, moderatedPortal, textOf } from '../support/review.ts';

const TOUR = 'events/turlag-kveldstur.md';
const PAGE = '/aktiviteter/turlag-kveldstur/';
const WAITING = 'Endringen er lagret. Den vises på nettstedet om et øyeblikk.';

type Portal = Awaited<ReturnType<typeof moderatedPortal>>;

/** Cancels a date as somebody, and returns the page that tells about it. */
async function cancel(portal: Portal, browser: Browser, date = '2026-11-24') {
  const fields = { slug: 'turlag-kveldstur', date, seen: await portal.seenAt(TOUR) };
  const location = (await browser.post('/admin/mine/avlys/', fields)).headers.get('Location') ?? '';
  const status = /data-address="([^"]+)"/.exec(await (await browser.get(location)).text())?.[1] ?? '';
  return { location, status: status.replaceAll('&amp;', '&') };
}

test('a cancellation waits, then is published at a time in Oslo, with a link to its page', async () => {
  const portal = await moderatedPortal();
  const kari = await portal.signedIn(portal.kari);
  const { location, status } = await cancel(portal, kari);
  const before = await (await kari.get(location)).text();
  expect(await textOf(kari.get(location))).toContain(`Tirsdag 24. november er meldt avlyst. ${WAITING}`);
  expect(before).toContain(`<a data-again href="${location.replaceAll('&', '&amp;')}">Se om den er publisert</a>`);
  expect(before).toContain(`<a data-page href="${PAGE}" hidden>`);
  expect(await (await kari.get(status)).json()).toEqual({ state: 'waiting', text: WAITING, page: PAGE });

  portal.wait(3 * MINUTE);
  await portal.publish();
  const after = await (await kari.get(location)).text();
  expect(await textOf(kari.get(location))).toContain(
    'Tirsdag 24. november er meldt avlyst. Publisert kl. 10.03. Se siden',
  );
  expect(after).toMatch(new RegExp(`<a data-page href="${PAGE}" *>Se siden</a>`));
  expect(after).not.toContain('data-again');
  const shown = { state: 'shown', at: '2026-11-21T09:03:00.000Z', text: 'Publisert kl. 10.03.', page: PAGE };
  expect(await (await kari.get(status)).json()).toEqual(shown);
  portal.wait(DAY);
  expect(await textOf(kari.get(location))).toContain('Publisert lørdag 21. november kl. 10.03.');
});

test('two saves that one publish puts on the site are both published', async () => {
  const portal = await moderatedPortal();
  const kari = await portal.signedIn(portal.kari);
  const [first, second] = [await cancel(portal, kari), await cancel(portal, kari, '2026-12-01')];
  await portal.publish();
  for (const { location } of [first, second])
    expect(await textOf(kari.get(location))).toContain('Publisert kl. 10.00.');
  const third = await cancel(portal, kari, '2026-12-08');
  expect(await textOf(kari.get(third.location))).toContain(WAITING);
});

test('an approval says so in the review queue, and in the language of the person', async () => {
  const portal = await moderatedPortal();
  await portal.submit('events/turlag-fullmanetur.md', event({ title: 'Fullmånetur', owner: 'turlag' }));
  const at = '/admin/saker/events/turlag-fullmanetur';
  const person = { name: 'Nina Nes', email: 'nina@sentral.example', role: 'moderator', language: 'nn' } as const;
  addPerson(portal.gateway.state, person, portal.gateway.now);
  const nina = await portal.gateway.signedIn(person.email);
  const answer = await nina.post(`${at}/godkjenn/`, await hiddenFields(nina.get(`${at}/`), `${at}/godkjenn/`));
  const location = answer.headers.get('Location') ?? '';
  expect(await textOf(nina.get(location))).toContain(
    '«Fullmånetur» er godkjend. Endringa er lagra. Ho kjem på nettstaden om ein augneblink.',
  );
  await portal.publish();
  expect(await textOf(nina.get(location))).toContain('«Fullmånetur» er godkjend. Publisert kl. 10.00. Sjå sida');
  expect(await (await nina.get(location)).text()).toContain('href="/aktiviteter/turlag-fullmanetur/"');
});

test('what only waits for approval is not said to come', async () => {
  const portal = await moderatedPortal();
  await portal.change(TOUR, (raw) => raw.replace('title: Kveldstur', 'title: Nattur'));
  const kari = await portal.signedIn(portal.kari);
  const page = await (await kari.get(MINE)).text();
  expect(page).not.toContain('dugnad-publication');
  expect(await textOf(kari.get(`${MINE}?gjort=submitted&tittel=Nattur`))).not.toContain('nettstedet');
});

const MINE = '/admin/mine/';

test.each([
  [`${TOUR} has a picture that cannot be read.`, 'Feilen er i «Kveldstur».', true],
  ['events/korps-ovelse.md cannot be rendered.', 'Feilen er i «Øvelse».', false],
  ['The disk is full.', undefined, false],
])('a failed build is told to staff with its reason, and to writers as known: %s', async (reason, fault, isOwn) => {
  const portal = await moderatedPortal();
  const kari = await portal.signedIn(portal.kari);
  const { location, status } = await cancel(portal, kari);
  Object.assign(portal.publishing, { state: 'failed', reason });
  const failed = 'men nettstedet kunne ikke lages på nytt. Det som lå ute før, vises fortsatt';
  const writer = await textOf(kari.get(location));
  expect(writer).toContain(failed);
  expect(writer).toContain('Frivilligsentralen har fått beskjed.');
  expect(writer).not.toContain(reason);
  expect(writer.includes('Feilen er i')).toBe(isOwn);
  const mona = await portal.signedIn(portal.mona);
  const staff = (await (await mona.get(status)).json()) as { state: string; text: string };
  expect(staff.state).toBe('failed');
  expect(staff.text).toContain(failed);
  expect(staff.text).toContain(`Grunn: ${reason}`);
  if (fault) expect(staff.text).toContain(fault);
});

test('only those who are signed in may ask, and only about a commit', async () => {
  const portal = await moderatedPortal();
  const kari = await portal.signedIn(portal.kari);
  const { status } = await cancel(portal, kari);
  const json = { Accept: 'application/json' };
  expect((await new Browser(portal.gateway).get(status, json)).status).toBe(401);
  for (const commit of ['', 'main', '--help', '0'.repeat(39), `${'0'.repeat(39)};`])
    expect((await kari.get(`/gw/published?lagret=${commit}`, json)).status, commit).toBe(400);
  const address = `/gw/published?lagret=${'0'.repeat(40)}&oppforing=//evil.example/x`;
  expect(await (await kari.get(address)).json()).toEqual({ state: 'waiting', text: WAITING });
});
