import { describe, expect, test } from 'vitest';
import { event, saveParameters } from '../support/editing.ts';
import { CHECKED, hiddenFields, moderatedPortal, textOf } from '../support/review.ts';

const TOUR = 'events/turlag-kveldstur.md';
const NEW = 'events/turlag-fullmanetur.md';
const AT = '/admin/saker/events/turlag-fullmanetur';

describe('the review queue', () => {
  test('says that nothing waits when it is empty, and is for staff only', async () => {
    const portal = await moderatedPortal();
    const mona = await portal.signedIn(portal.mona);
    expect(await textOf(mona.get('/admin/saker/'))).toContain('Ingenting venter. Alt er i orden.');
    const kari = await portal.signedIn(portal.kari);
    for (const path of ['/admin/saker/', `${AT}/`]) expect((await kari.get(path)).status).toBe(403);
    expect((await kari.post(`${AT}/godkjenn/`)).status).toBe(403);
  });

  test('shows who sent each draft, with its content in plain words', async () => {
    const portal = await moderatedPortal();
    await portal.submit(NEW, event({ title: 'Fullmånetur', owner: 'turlag' }));
    const text = await textOf((await portal.signedIn(portal.mona)).get('/admin/saker/'));
    for (const shown of [
      '1 venter på godkjenning',
      'Fullmånetur',
      'Ny · Turlaget, sendt lørdag 21. november kl. 10.00',
    ]) {
      expect(text).toContain(shown);
    }
    expect(text).toContain('Starter tirsdag 24. november kl. 18.00');
    expect(text).toContain('Gjentas Hver tirsdag kl. 18.00–20.00, siste gang 25. mai 2027');
    expect(text).toContain('Lokale Krona');
  });

  test('shows differences from the published version field by field, and clashes', async () => {
    const portal = await moderatedPortal();
    await portal.change(TOUR, (raw) =>
      raw.replace('title: Kveldstur', 'title: Kveldstur i skogen').replace('venue: krona', 'place: Elva'),
    );
    await portal.submit(TOUR, '').catch(() => undefined);
    await portal.asking.ask(portal.session(portal.kari), 'updateUnpublishedEntryStatus', {
      ...{ collection: 'events', slug: 'turlag-kveldstur', newStatus: 'pending_review' },
    });
    const mona = await portal.signedIn(portal.mona);
    const text = await textOf(mona.get('/admin/saker/events/turlag-kveldstur/'));
    expect(text).toContain('Navn Før: Kveldstur Nå: Kveldstur i skogen');
    expect(text).toContain('Lokale Før: Krona Nå: tomt');
    await portal.submit(NEW, event({ title: 'Fullmånetur', owner: 'turlag' }));
    expect(await textOf(mona.get(`${AT}/`))).toContain('tirsdag 24. november: Øvelse er på samme sted samtidig.');
  });

  test('lists the longest waiting draft first', async () => {
    const portal = await moderatedPortal();
    await portal.submit('events/turlag-z.md', event({ title: 'Den første', owner: 'turlag' }));
    portal.wait(60_000);
    await portal.submit('events/turlag-a.md', event({ title: 'Den andre', owner: 'turlag' }));
    const text = await textOf((await portal.signedIn(portal.mona)).get('/admin/saker/'));
    expect(text.indexOf('Den første')).toBeLessThan(text.indexOf('Den andre'));
  });

  test('lists drafts left unsent for two days, with their association and when they were saved', async () => {
    const portal = await moderatedPortal();
    const raw = event({ title: 'Fullmånetur', owner: 'turlag' });
    await portal.asking.ask(portal.session(portal.kari), 'persistEntry', saveParameters(NEW, raw));
    portal.wait(47 * 60 * 60_000);
    const list = async () => textOf((await portal.signedIn(portal.mona)).get('/admin/saker/'));
    expect(await list()).not.toContain('ikke sendt');
    portal.wait(60 * 60_000);
    const text = await list();
    expect(text).toContain('1 kladd er lagret, men ikke sendt');
    expect(text).toContain('Fullmånetur Turlaget, lagret lørdag 21. november kl. 10.00');
  });

  test('lists invalid entries, outdated entries and why a build failed', async () => {
    const files = {
      ...CHECKED,
      'events/korps-feil.md': event({ title: 'Feil', owner: 'korps' }).replace('theme: outdoors', 'theme: utendors'),
      'events/stavet.md': event({ title: 'Stavet feil', owner: 'korpst' }),
      'events/stavet-over.md': event({ title: 'Over', owner: 'korpst' })
        .replaceAll('2026-11-24', '2026-01-13')
        .replace('2027-05-25', '2026-02-24'),
      'events/korps-ender.md': event({ title: 'Ender', owner: 'korps' }).replace(
        'until: 2027-05-25',
        'until: 2026-12-15',
      ),
    };
    const portal = await moderatedPortal({ files });
    Object.assign(portal.publishing, { state: 'failed', reason: 'Disken er full.' });
    const text = await textOf((await portal.signedIn(portal.mona)).get('/admin/saker/'));
    expect(text).toContain('1 side er tatt ut fordi noe er feil');
    expect(text).toContain('Feil 24. november · Korpset Tema: «utendors» er ikke et valg.');
    expect(text).toContain('1 side trenger hjelp');
    expect(text).toContain(
      'Stavet feil 24. november · korpst (har ingen side her) Arrangør 1: Mente du «korps»? «korpst» finnes ikke, og lenken vises ikke.',
    );
    expect(text).not.toContain('Over Arrangør');
    expect(text).toContain('Slutter innen seks uker (1) Ender siste gang 15. desember · Korpset');
    expect(text).toContain('Grunn: Disken er full.');
  });
});

test('shows the date and the association of every outdated entry', async () => {
  const task = `---
title: Baker
summary: Bak til kafeen.
kind: cafe-host
association: korps
how_often: weekly
how_long: To timer
contact: { role: Leder, phone: 61 00 00 10 }
checked: 2025-10-01
---
`;
  const portal = await moderatedPortal({ files: { ...CHECKED, 'opportunities/baker.md': task } });
  const text = await textOf((await portal.signedIn(portal.mona)).get('/admin/saker/'));
  expect(text).toContain('Baker sist bekreftet 1. oktober 2025 · Korpset');
});

test('a new association is named as in its draft, in the queue and on its own page', async () => {
  const portal = await moderatedPortal();
  const page = (CHECKED['associations/korps.md'] ?? '').replace('Korpset', 'Åsen kor');
  await portal.asking.ask(
    portal.session(portal.mona),
    'persistEntry',
    saveParameters('associations/asen-kor.md', page),
  );
  const named = { collection: 'associations', slug: 'asen-kor', newStatus: 'pending_review' };
  await portal.asking.ask(portal.session(portal.mona), 'updateUnpublishedEntryStatus', named);
  const mona = await portal.signedIn(portal.mona);
  for (const path of ['/admin/saker/', '/admin/saker/associations/asen-kor/'])
    expect(await textOf(mona.get(path))).toContain('Åsen kor, sendt lørdag 21. november kl. 10.00');
});

test('staff can sign out from the queue', async () => {
  const portal = await moderatedPortal();
  const mona = await portal.signedIn(portal.mona);
  expect(await (await mona.get('/admin/saker/')).text()).toMatch(SIGN_OUT);
  await mona.post('/logg-inn/ut/');
  expect((await mona.get('/admin/saker/')).status).toBe(303);
});

const SIGN_OUT = /<form[^>]* method="post" action="\/logg-inn\/ut\/"><button[^>]*>Logg ut<\/button>/;

describe('a draft', () => {
  test('can be approved with one button on its page, and its author gets an email', async () => {
    const portal = await moderatedPortal();
    await portal.submit(NEW, event({ title: 'Fullmånetur', owner: 'turlag' }));
    const mona = await portal.signedIn(portal.mona);
    await portal.mail();
    const fields = await hiddenFields(mona.get(`${AT}/`), `${AT}/godkjenn/`);
    const answer = await mona.post(`${AT}/godkjenn/`, fields);
    expect(await textOf(mona.get(answer.headers.get('Location') ?? ''))).toContain('«Fullmånetur» er godkjent.');
    expect(await portal.published(NEW)).toContain('title: Fullmånetur');
    expect(await portal.mail()).toEqual([]);
    portal.wait(60_000);
    const emails = await portal.mail();
    expect(emails).toMatchObject([{ to: 'kari@lag.example', subject: '«Fullmånetur» er publisert' }]);
    expect(emails[0]?.text).toContain('https://dugnad.elvedal.example/aktiviteter/turlag-fullmanetur/');
    // A second request finds nothing to approve, and says so.
    const again = await mona.post(`${AT}/godkjenn/`, fields);
    expect(again.status).toBe(404);
    expect(await again.text()).toContain('Kanskje er den publisert');
  });

  test('that has changed meanwhile is shown again instead of being approved', async () => {
    const portal = await moderatedPortal();
    await portal.submit(NEW, event({ title: 'Fullmånetur', owner: 'turlag' }));
    const mona = await portal.signedIn(portal.mona);
    const fields = await hiddenFields(mona.get(`${AT}/`), `${AT}/godkjenn/`);
    await portal.change(NEW, (raw) => raw.replace('summary: Bli med.', 'summary: Ta med hodelykt.'));
    for (const [where, more] of [
      ['godkjenn', {}],
      ['tilbake', { note: 'Skriv hvor.' }],
    ] as const) {
      const answer = await mona.post(`${AT}/${where}/`, { ...fields, ...more });
      expect(answer.status).toBe(409);
      const text = await answer.text();
      expect(text).toContain('Kladden er endret siden du åpnet den.');
      expect(text).toContain('Ta med hodelykt.');
    }
    expect(await portal.published(NEW)).toBeUndefined();
  });

  test('is returned with a note, which the association gets by email and sees on its dashboard until it sends the draft again', async () => {
    const portal = await moderatedPortal();
    await portal.submit(NEW, event({ title: 'Fullmånetur', owner: 'turlag' }));
    const mona = await portal.signedIn(portal.mona);
    const kari = await portal.signedIn(portal.kari);
    await portal.mail();
    const fields = await hiddenFields(mona.get(`${AT}/`), `${AT}/tilbake/`);
    const empty = await mona.post(`${AT}/tilbake/`, { ...fields, note: ' ' });
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('Skriv hva som må rettes, så foreningen vet det.');
    await mona.post(`${AT}/tilbake/`, { ...fields, note: 'Hvor møtes vi? <b>Skriv</b> det.' });
    expect(await portal.mail()).toEqual([]);
    portal.wait(60_000);
    expect(await portal.mail()).toMatchObject([
      { to: 'kari@lag.example', text: expect.stringContaining('Hvor møtes vi? <b>Skriv</b> det.') },
    ]);
    const page = await (await kari.get('/admin/mine/')).text();
    expect(page).toContain('Frivilligsentralen skriver: Hvor møtes vi? &lt;b&gt;Skriv&lt;/b&gt; det.');
    await portal.asking.ask(portal.session(portal.kari), 'updateUnpublishedEntryStatus', {
      ...{ collection: 'events', slug: 'turlag-fullmanetur', newStatus: 'pending_review' },
    });
    expect(await textOf(kari.get('/admin/mine/'))).not.toContain('Hvor møtes vi?');
  });

  test('with validation problems shows them and can still be approved', async () => {
    const portal = await moderatedPortal();
    await portal.submit(NEW, event({ title: 'Fullmånetur', owner: 'turlag' }));
    await portal.asking.ask(portal.session(portal.mona), 'deleteFiles', { paths: ['events/korps-ovelse.md'] });
    await portal.asking.ask(portal.session(portal.mona), 'deleteFiles', { paths: ['events/turlag-kveldstur.md'] });
    const gone = await portal.asking.ask(portal.session(portal.mona), 'deleteFiles', { paths: ['venues/krona.md'] });
    expect(gone.status).toBe(200);
    const mona = await portal.signedIn(portal.mona);
    expect(await textOf(mona.get('/admin/saker/'))).toContain('Dette bør rettes først: Lokale:');
    const fields = await hiddenFields(mona.get(`${AT}/`), `${AT}/godkjenn/`);
    expect((await mona.post(`${AT}/godkjenn/`, fields)).status).toBe(303);
  });
});

describe('a change published without approval', () => {
  test('is listed until staff mark it as seen', async () => {
    const portal = await moderatedPortal();
    const { outcome } = await portal.change(TOUR, (raw) => raw.replace('price: 0', 'price: 50'));
    expect(outcome).toBe('live');
    const mona = await portal.signedIn(portal.mona);
    expect(await textOf(mona.get('/admin/saker/'))).toContain('1 endring lagt ut uten godkjenning');
    await mona.post('/admin/saker/sett/', await hiddenFields(mona.get('/admin/saker/'), '/admin/saker/sett/'));
    expect(await textOf(mona.get('/admin/saker/'))).toContain('Ingenting venter.');
    expect(await portal.published(TOUR)).toContain('price: 50');
  });

  test('is shown with before and after, and a cancellation is called one', async () => {
    const portal = await moderatedPortal();
    await portal.change(TOUR, (raw) => raw.replace('price: 0', 'price: 50'));
    await portal.change(TOUR, (raw) =>
      raw.replace(/\n---\n/, '\nchanges: [{ date: 2026-12-08, status: cancelled, note: Bussen er ødelagt. }]\n---\n'),
    );
    const mona = await portal.signedIn(portal.mona);
    const text = await textOf(mona.get('/admin/saker/'));
    expect(text).toContain('Pris i kroner Før: Gratis Nå: 50 kr');
    expect(text).toContain('Avlyst Før: tomt Nå: tirsdag 8. desember. Beskjed: Bussen er ødelagt.');
    const versions = await textOf(mona.get('/admin/versjoner/events/turlag-kveldstur/'));
    expect(versions).toContain('Avlyst: tirsdag 8. desember. Beskjed: Bussen er ødelagt. (ny)');
    expect(versions).not.toContain('Endringer for enkelte datoer');
  });

  test('is reverted alone: later changes stay, and the association is told why', async () => {
    const portal = await moderatedPortal();
    await portal.change(TOUR, (raw) => raw.replace('price: 0', 'price: 50'));
    await portal.change(TOUR, (raw) => raw.replace('summary: Bli med.', 'summary: Ta med lykt.'));
    const mona = await portal.signedIn(portal.mona);
    const page = await (await mona.get('/admin/saker/')).text();
    const changes = [...page.matchAll(/name="change" value="(\d+)"/g)].map(([, id]) => id ?? '');
    expect(changes).toHaveLength(2);
    await mona.post('/admin/saker/ta-tilbake/', {
      ...{ change: changes.at(-1) ?? '', note: 'Den skal være gratis.' },
      seen: await portal.seenAt(TOUR),
    });
    const now = await portal.published(TOUR);
    expect(now).toContain('price: 0');
    expect(now).toContain('Ta med lykt.');
    expect(
      (await portal.mail())
        .filter(({ to }) => to === 'kari@lag.example')
        .map(({ text }) => text)
        .join(),
    ).toContain('Den skal være gratis.');
    expect(await textOf(mona.get('/admin/saker/'))).toContain('1 endring lagt ut');
  });

  test('becomes a draft again if the entry was not published before', async () => {
    const portal = await moderatedPortal({ trusted: true });
    const answer = await portal.asking.ask(
      portal.session(portal.kari),
      'persistEntry',
      saveParameters(NEW, event({ title: 'Fullmånetur', owner: 'turlag' }), undefined, { useWorkflow: false }),
    );
    expect(answer.status).toBe(200);
    const id = /^id: .*/m.exec((await portal.published(NEW)) ?? '')?.[0] ?? 'none';
    const mona = await portal.signedIn(portal.mona);
    const fields = await hiddenFields(mona.get('/admin/saker/'), '/admin/saker/ta-tilbake/');
    await mona.post('/admin/saker/ta-tilbake/', { ...fields, note: 'Denne finnes fra før.' });
    expect(await portal.published(NEW)).toBeUndefined();
    const draft = await portal.asking.ask(portal.session(portal.kari), 'unpublishedEntryDataFile', {
      ...{ collection: 'events', slug: 'turlag-fullmanetur', path: NEW, id: '' },
    });
    expect((draft.body as { data: string }).data).toContain(id);
  });

  test('is not reverted over later edits of the same text', async () => {
    const portal = await moderatedPortal();
    await portal.change(TOUR, (raw) => raw.replace('price: 0', 'price: 50'));
    const mona = await portal.signedIn(portal.mona);
    const fields = await hiddenFields(mona.get('/admin/saker/'), '/admin/saker/ta-tilbake/');
    await portal.change(TOUR, (raw) => raw.replace('price: 50', 'price: 70'));
    const answer = await mona.post('/admin/saker/ta-tilbake/', { ...fields, note: 'Nei.' });
    expect(answer.status).toBe(409);
    expect(await portal.published(TOUR)).toContain('price: 70');
  });
});

describe('the preview of a draft', () => {
  const PREVIEW = '/admin/forhandsvisning/events/turlag-fullmanetur/';

  test('shows the future page to those who may open the draft and nobody else', async () => {
    const portal = await moderatedPortal();
    const more = 'url: https://mote.example.no/maane';
    await portal.submit(NEW, event({ title: 'Fullmånetur', owner: 'turlag', body: 'Ta med **lykt**.', more }));
    for (const who of [portal.mona, portal.kari]) {
      const page = await (await portal.signedIn(who)).get(PREVIEW);
      const markup = await page.text();
      for (const shown of [
        'Fullmånetur',
        'Tirsdag 24. november kl. 18.00–20.00',
        'Krona, også på nett',
        '<strong>lykt</strong>',
        'Gratis',
      ]) {
        expect(markup).toContain(shown);
      }
    }
    portal.gateway.person({ name: 'Ola', email: 'ola@korps.example' }, 'korps');
    const ola = await portal.gateway.signedIn('ola@korps.example');
    expect((await ola.get(PREVIEW)).status).toBe(404);
    expect((await ola.get('/admin/forhandsvisning/events/finnes-ikke/')).status).toBe(404);
    const asked = { collection: 'events', slug: 'turlag-fullmanetur' };
    const { body } = await portal.asking.ask(portal.session(portal.kari), 'getDeployPreview', asked);
    expect(body).toEqual({ url: PREVIEW, status: 'SUCCESS' });
  });

  test('includes cancellations published after the draft was made', async () => {
    const portal = await moderatedPortal();
    await portal.change(TOUR, (raw) => raw.replace('title: Kveldstur', 'title: Kveldstur i skogen'));
    const kari = await portal.signedIn(portal.kari);
    const address = '/admin/forhandsvisning/events/turlag-kveldstur/';
    expect(await textOf(kari.get(address))).not.toContain('Avlyst');
    const asked = await hiddenFields(
      kari.get('/admin/mine/avlys/?slug=turlag-kveldstur&dato=2026-12-01'),
      '/admin/mine/avlys/',
    );
    await kari.post('/admin/mine/avlys/', { ...asked, note: '' });
    const text = await textOf(kari.get(address));
    expect(text).toContain('Kveldstur i skogen');
    expect(text).toContain('Avlyst');
  });
});
