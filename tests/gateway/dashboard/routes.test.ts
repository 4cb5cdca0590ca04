import { describe, expect, test } from 'vitest';
import { giveAssociation, handOver, listPeople } from '../../../src/gateway/people/register.ts';
import { event } from '../support/editing.ts';
import { Browser, DAY } from '../support/gateway.ts';
import { CHECKED, hiddenFields, moderatedPortal, textOf } from '../support/review.ts';

const TOUR = 'events/turlag-kveldstur.md';
const MINE = '/admin/mine/';
const NEXT = { slug: 'turlag-kveldstur', date: '2026-11-24' };

test('people can sign out from the dashboard, with an association or without', async () => {
  const portal = await moderatedPortal();
  const nobodys = portal.gateway.person({ name: 'Ola Moe', email: 'ola@lag.example' });
  for (const person of [portal.kari, nobodys]) {
    const browser = await portal.signedIn(person);
    expect(await (await browser.get(MINE)).text()).toMatch(
      /<form[^>]* method="post" action="\/logg-inn\/ut\/"><button[^>]*>Logg ut<\/button>/,
    );
    await browser.post('/logg-inn/ut/');
    expect((await browser.get(MINE)).status).toBe(303);
  }
});

test('a link from an email leads through the sign-in to what it asked for', async () => {
  const { gateway } = await moderatedPortal();
  const asked = '/admin/mine/avlys/?slug=turlag-kveldstur&dato=2026-11-24';
  const browser = new Browser(gateway);
  const signIn = (await browser.get(asked)).headers.get('Location') ?? '';
  expect(signIn).toBe(`/logg-inn/?til=${encodeURIComponent(asked)}`);
  const [, til = ''] = /name="til" value="([^"]*)"/.exec(await (await browser.get(signIn)).text()) ?? [];
  await browser.post('/logg-inn/', { email: 'kari@lag.example', til: til.replaceAll('&amp;', '&') });
  const [, link = ''] = /\?n=([\w-]+)/.exec((await gateway.mail())[0]?.text ?? '') ?? [];
  expect((await browser.post('/logg-inn/lenke/', { n: link })).headers.get('Location')).toBe(asked);
});

test('associations are sorted by name, with Å last', async () => {
  const page = (name: string) => (CHECKED['associations/korps.md'] ?? '').replace('Korpset', name);
  const files = { ...CHECKED, 'associations/asen-kor.md': page('Åsen kor'), 'associations/zumba.md': page('Zumba') };
  const portal = await moderatedPortal({ files });
  for (const slug of ['asen-kor', 'zumba'])
    giveAssociation(portal.gateway.state, portal.kari.id, { slug, trusted: false });
  const names = /Aktivitetene deres: ([^<]+)/g;
  const headings = (await (await (await portal.signedIn(portal.kari)).get(MINE)).text()).matchAll(names);
  expect([...headings].map(([, name]) => name)).toEqual(['Turlaget', 'Zumba', 'Åsen kor']);
  const person = await textOf((await portal.signedIn(portal.mona)).get(`/admin/folk/${portal.kari.id}/`));
  expect(person.indexOf('Ta bort Zumba')).toBeLessThan(person.indexOf('Ta bort Åsen kor'));
});

describe('cancelling one date', () => {
  test('takes two steps, is published at once and can be undone with one', async () => {
    const portal = await moderatedPortal();
    const kari = await portal.signedIn(portal.kari);
    const page = await (await kari.get(MINE)).text();
    expect(page).toContain('Meld avlyst tirsdag 24. november');
    const ask = '/admin/mine/avlys/?slug=turlag-kveldstur&amp;dato=2026-11-24';
    expect(page).toContain(`href="${ask}"`);
    const fields = await hiddenFields(kari.get(ask.replace('&amp;', '&')), '/admin/mine/avlys/');
    const answer = await kari.post('/admin/mine/avlys/', {
      ...fields,
      note: ' Bussen er ødelagt: vi ses\nneste uke. ',
    });
    const result = await textOf(kari.get(answer.headers.get('Location') ?? ''));
    expect(result).toContain('Tirsdag 24. november er meldt avlyst.');
    expect(result).toContain('Avlyst: tirsdag 24. november kl. 18.00–20.00 Bussen er ødelagt: vi ses neste uke.');
    expect(await portal.published(TOUR)).toContain("note: 'Bussen er ødelagt: vi ses neste uke.'");
    expect(portal.asking.counts.published).toBe(1);
    await kari.post('/admin/mine/angre/', { ...NEXT, seen: await portal.seenAt(TOUR) });
    expect(await portal.published(TOUR)).not.toContain('changes');
  });

  test('keeps other changes, and remembers a new place of the date', async () => {
    const more = `changes:
  - { date: 2026-11-24, status: moved, place: Elva }
  - { date: 2026-12-01, status: full }`;
    const files = {
      ...CHECKED,
      [TOUR]: event({ title: 'Kveldstur', owner: 'turlag', more: `${more}\nchecked: 2026-10-01` }),
    };
    const portal = await moderatedPortal({ files });
    const kari = await portal.signedIn(portal.kari);
    await kari.post('/admin/mine/avlys/', { ...NEXT, seen: await portal.seenAt(TOUR) });
    const cancelled = await portal.published(TOUR);
    expect(cancelled).toMatch(/date: 2026-11-24\n\s+status: cancelled\n\s+place: Elva/);
    expect(cancelled).toMatch(/date: 2026-12-01\n\s+status: full/);
    await kari.post('/admin/mine/angre/', { ...NEXT, seen: await portal.seenAt(TOUR) });
    expect(await portal.published(TOUR)).toMatch(/date: 2026-11-24\n\s+status: moved\n\s+place: Elva/);
  });

  test('is published while another change of the entry waits for approval', async () => {
    const portal = await moderatedPortal();
    await portal.change(TOUR, (raw) => raw.replace('title: Kveldstur', 'title: Nattur'));
    const kari = await portal.signedIn(portal.kari);
    await kari.post('/admin/mine/avlys/', { ...NEXT, seen: await portal.seenAt(TOUR) });
    const published = await portal.published(TOUR);
    expect(published).toContain('status: cancelled');
    expect(published).toContain('title: Kveldstur');
  });

  test('is possible only for own activities and existing dates', async () => {
    const portal = await moderatedPortal();
    const kari = await portal.signedIn(portal.kari);
    for (const named of [
      { ...NEXT, slug: 'korps-ovelse' },
      { ...NEXT, date: '2026-11-25' },
      { slug: '../main', date: 'x' },
    ]) {
      expect((await kari.post('/admin/mine/avlys/', named)).status).toBe(404);
      expect((await kari.post('/admin/mine/angre/', named)).status).toBe(404);
    }
    expect(portal.asking.counts.published).toBe(0);
  });
});

describe('a draft', () => {
  test('can be sent for approval with one button by its owner only', async () => {
    const portal = await moderatedPortal();
    await portal.change(TOUR, (raw) => raw.replace('title: Kveldstur', 'title: Nattur'));
    const kari = await portal.signedIn(portal.kari);
    const fields = await hiddenFields(kari.get(MINE), '/admin/mine/send/');
    const ola = portal.gateway.person({ name: 'Ola', email: 'ola@korps.example' });
    expect((await (await portal.signedIn(ola)).post('/admin/mine/send/', fields)).status).toBe(404);
    const answer = await kari.post('/admin/mine/send/', fields);
    expect(await textOf(kari.get(answer.headers.get('Location') ?? ''))).toContain(
      '«Nattur» er sendt til godkjenning.',
    );
    expect(await textOf((await portal.signedIn(portal.mona)).get('/admin/saker/'))).toContain('Se over «Nattur»');
    expect((await kari.post('/admin/mine/send/', fields)).status).toBe(404);
  });

  test('that was edited since it was shown has to be looked at again first', async () => {
    const portal = await moderatedPortal();
    await portal.change(TOUR, (raw) => raw.replace('title: Kveldstur', 'title: Nattur'));
    const kari = await portal.signedIn(portal.kari);
    const fields = await hiddenFields(kari.get(MINE), '/admin/mine/send/');
    await portal.change(TOUR, (raw) => raw.replace('title: Nattur', 'title: Morgentur'));
    expect((await kari.post('/admin/mine/send/', fields)).status).toBe(409);
  });
});

test('a new activity can be started from an existing one', async () => {
  const portal = await moderatedPortal();
  const page = await (await portal.signedIn(portal.kari)).get(MINE);
  expect(await page.text()).toContain('href="/admin/mine/ny/?fra=turlag-kveldstur"');
});

describe('«Vi fortsetter»', () => {
  const ending = event({ title: 'Kveldstur', owner: 'turlag', more: 'checked: 2026-10-01' }).replace(
    '2027-05-25',
    '2026-12-15',
  );

  test('proposes the end of the next school year and is published after one confirmation', async () => {
    const portal = await moderatedPortal({ files: { ...CHECKED, [TOUR]: ending } });
    const kari = await portal.signedIn(portal.kari);
    expect(await textOf(kari.get(MINE))).toContain('Vi fortsetter med «Kveldstur»');
    const page = await (await kari.get('/admin/mine/fortsett/?slug=turlag-kveldstur')).text();
    expect(page).toMatch(/name="until"\s+type="date"\s+value="2027-06-18"/);
    const answer = await kari.post('/admin/mine/fortsett/', {
      ...{ slug: 'turlag-kveldstur', until: '2027-06-18' },
      seen: await portal.seenAt(TOUR),
    });
    expect(await textOf(kari.get(answer.headers.get('Location') ?? ''))).toContain(
      '«Kveldstur» fortsetter til og med 18. juni 2027.',
    );
    expect(await portal.published(TOUR)).toContain('until: 2027-06-18');
  });

  test('explains why a date is invalid and keeps what was entered', async () => {
    const portal = await moderatedPortal({ files: { ...CHECKED, [TOUR]: ending } });
    const kari = await portal.signedIn(portal.kari);
    for (const until of ['2026-01-01', 'i morgen']) {
      const answer = await kari.post('/admin/mine/fortsett/', {
        slug: 'turlag-kveldstur',
        until,
        seen: await portal.seenAt(TOUR),
      });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain(`value="${until}"`);
    }
    expect(await portal.published(TOUR)).toContain('until: 2026-12-15');
  });
});

test('«Alt stemmer» confirms the association page and its activities today', async () => {
  const portal = await moderatedPortal();
  const kari = await portal.signedIn(portal.kari);
  expect(await textOf(kari.get(MINE))).toContain('Siden om dere og 1 aktivitet. Sist bekreftet 1. oktober.');
  const fields = await hiddenFields(kari.get(MINE), '/admin/mine/stemmer/');
  await kari.post('/admin/mine/stemmer/', fields);
  for (const path of [TOUR, 'associations/turlag.md'])
    expect(await portal.published(path)).toContain('checked: 2026-11-21');
  expect(await portal.published('events/korps-ovelse.md')).toContain('checked: 2026-10-01');
  expect((await kari.post('/admin/mine/stemmer/', { association: 'korps' })).status).toBe(404);
});

describe('a handover', () => {
  test('waits for staff; until they confirm, the leaver keeps access', async () => {
    const portal = await moderatedPortal();
    const kari = await portal.signedIn(portal.kari);
    const refused = await kari.post('/admin/mine/overta/', { name: 'Per', email: 'per at lag' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('value="per at lag"');
    await kari.post('/admin/mine/overta/', { name: 'Per Lie', email: 'Per@Lag.example' });
    expect(await textOf(kari.get(MINE))).toContain('Du har foreslått Per Lie.');
    expect(listPeople(portal.gateway.state).map(({ name }) => name)).toEqual(['Mona Moe', 'Kari Nordmann']);
    const mona = await portal.signedIn(portal.mona);
    await portal.mail();
    expect(await textOf(mona.get('/admin/saker/'))).toContain('Kari Nordmann vil at Per Lie tar over for Turlaget.');
    await mona.post('/admin/saker/overta/', await hiddenFields(mona.get('/admin/saker/'), '/admin/saker/overta/'));
    expect(await kari.isSignedIn()).toBe(false);
    const people = listPeople(portal.gateway.state);
    expect(people).toMatchObject([{ name: 'Mona Moe' }, { name: 'Per Lie', associations: [{ slug: 'turlag' }] }]);
    const emails = await portal.mail();
    expect(emails.map(({ to, subject }) => [to, subject])).toEqual([
      ['per@lag.example', 'Du kan skrive på Dugnad'],
      ['kari@lag.example', 'Takk for innsatsen på Dugnad'],
    ]);
  });

  test('is not confirmed if another successor was named meanwhile, and can be withdrawn', async () => {
    const portal = await moderatedPortal();
    const [kari, mona] = [await portal.signedIn(portal.kari), await portal.signedIn(portal.mona)];
    await kari.post('/admin/mine/overta/', { name: 'Per Lie', email: '' });
    const fields = await hiddenFields(mona.get('/admin/saker/'), '/admin/saker/overta/');
    portal.wait(DAY);
    await kari.post('/admin/mine/overta/', { name: 'Siri Berg', email: '' });
    expect((await mona.post('/admin/saker/overta/', fields)).status).toBe(409);
    expect(await kari.isSignedIn()).toBe(true);
    await kari.post('/admin/mine/overta/angre/');
    expect(await textOf(mona.get('/admin/saker/'))).not.toContain('Siri Berg');
  });

  test('of the last editor locks nobody out when staff do it', async () => {
    const portal = await moderatedPortal();
    const { state } = portal.gateway;
    await (await portal.signedIn(portal.kari)).post('/admin/mine/overta/', { name: 'Per Lie', email: '' });
    handOver(state, portal.kari.id, { name: 'Siri Berg', email: null }, portal.gateway.now);
    expect(await textOf((await portal.signedIn(portal.mona)).get('/admin/saker/'))).not.toContain('Per Lie');
  });
});

test('an editor without associations is page whom to contact, and staff are sent to the review queue', async () => {
  const portal = await moderatedPortal();
  const per = portal.gateway.person({ name: 'Per', email: 'per@lag.example' });
  expect(await textOf((await portal.signedIn(per)).get(MINE))).toContain('Du skriver ikke for noen forening ennå.');
  expect((await (await portal.signedIn(portal.mona)).get(MINE)).headers.get('Location')).toBe('/admin/saker/');
});
