import { describe, expect, test } from 'vitest';
import { event } from '../../support/editing.ts';
import type { Browser } from '../../support/gateway.ts';
import { moderatedPortal, textOf } from '../../support/review.ts';

const QUEUE = '/admin/saker/';
const TOUR = 'events/turlag-kveldstur.md';
const NEW = 'events/turlag-trilletur.md';
const OTHER = 'events/turlag-skitur.md';

describe('several drafts', () => {
  test('are approved by one press', async () => {
    const { portal, mona } = await portalWithDrafts();
    const page = await (await mona.get(`${QUEUE}?velg=alle`)).text();
    expect(page).toContain('Velg «Trilletur»');
    const done = await decide(mona, page, 'godkjenn');
    expect(await textOf(done)).toContain('2 er godkjent.');
    expect(await portal.published(NEW)).toContain('title: Trilletur');
    expect(await portal.published(OTHER)).toContain('title: Skitur');
    expect(await drafts(portal)).toEqual([]);
  });

  test('that are not ticked wait on, and nothing is ticked at first', async () => {
    const { portal, mona } = await portalWithDrafts();
    const page = await (await mona.get(QUEUE)).text();
    const answer = await decide(mona, page, 'godkjenn');
    expect(answer.status).toBe(422);
    expect(await textOf(answer)).toContain('Velg minst én først.');
    await decide(mona, page, 'godkjenn', { valgt: ticks(page)[1] ?? '' });
    expect(await drafts(portal)).toHaveLength(1);
  });

  test('are sent back with a ready answer and words of one’s own, which can be saved for later', async () => {
    const { portal, mona } = await portalWithDrafts();
    const page = await (await mona.get(`${QUEUE}?velg=alle`)).text();
    expect(await textOf(await decide(mona, page, 'tilbake'))).toContain('Skriv hva som må rettes');
    const svar = 'Prisen mangler. Skriv hva det koster, eller «gratis».';
    expect(page).toContain(svar);
    const done = await textOf(await decide(mona, page, 'tilbake', { svar, note: 'Ring meg gjerne.', husk: 'yes' }));
    expect(done).toContain('2 er sendt tilbake.');
    const kari = await portal.signedIn(portal.kari);
    expect(await textOf(kari.get('/admin/mine/'))).toContain(`${svar} Ring meg gjerne.`);
    await portal.submit('events/turlag-dagstur.md', event({ title: 'Dagstur', owner: 'turlag' }));
    const draft = await (await mona.get(`${QUEUE}events/turlag-dagstur/`)).text();
    expect(draft).toContain('<option value="Ring meg gjerne."');
    const [, id = ''] = /svar\/fjern\/[\s\S]*?name="id" value="(\d+)"/.exec(await (await mona.get(QUEUE)).text()) ?? [];
    await mona.post(`${QUEUE}svar/fjern/`, { id });
    expect(await (await mona.get(QUEUE)).text()).not.toContain('Ring meg gjerne.');
  });

  test('of which one has changed meanwhile: the others are decided, and the reason is told', async () => {
    const { portal, mona } = await portalWithDrafts();
    const page = await (await mona.get(`${QUEUE}?velg=alle`)).text();
    await portal.change(NEW, (raw) => raw.replace('Bli med.', 'Kom og bli med.'));
    const answer = await decide(mona, page, 'godkjenn');
    expect(answer.status).toBe(409);
    expect(await textOf(answer)).toContain('1 ble ikke med: turlag-trilletur: Kladden er endret siden du åpnet den.');
    expect(await drafts(portal)).toEqual(['refs/heads/cms/events/turlag-trilletur']);
    expect(await portal.published(OTHER)).toContain('title: Skitur');
  });

  test('are for staff to decide about', async () => {
    const { portal } = await portalWithDrafts();
    const kari = await portal.signedIn(portal.kari);
    for (const path of ['flere/', 'angre/', 'svar/fjern/']) expect((await kari.post(QUEUE + path)).status).toBe(403);
    expect(await drafts(portal)).toHaveLength(2);
  });
});

describe('a decision', () => {
  test('to publish can be undone for a minute: the page is as before, the draft waits, and no email is sent', async () => {
    const { portal, mona } = await portalWithDrafts();
    await portal.mail();
    const before = await portal.published(TOUR);
    await portal.change(TOUR, (raw) => raw.replace('title: Kveldstur', 'title: Kveldstur i skogen'));
    await portal.asking.ask(portal.session(portal.kari), 'updateUnpublishedEntryStatus', {
      ...{ collection: 'events', slug: 'turlag-kveldstur', newStatus: 'pending_review' },
    });
    const page = await (await mona.get(`${QUEUE}?velg=alle`)).text();
    const done = await (await decide(mona, page, 'godkjenn')).text();
    expect(done).toContain('Du kan angre i ett minutt.');
    expect(await portal.published(TOUR)).toContain('Kveldstur i skogen');
    portal.wait(59_000);
    expect(await textOf(await undo(mona, done))).toContain('Angret. Alt venter på godkjenning som før.');
    expect(await portal.published(TOUR)).toBe(before);
    expect(await portal.published(NEW)).toBeUndefined();
    expect(await textOf(mona.get(QUEUE))).toContain('3 venter på godkjenning');
    portal.wait(120_000);
    expect((await portal.mail()).filter(({ to }) => to === 'kari@lag.example')).toEqual([]);
    // What was undone can be approved again, with all that it changes.
    const again = await decide(mona, await (await mona.get(`${QUEUE}?velg=alle`)).text(), 'godkjenn');
    expect(await textOf(again)).toContain('3 er godkjent.');
    expect(await portal.published(TOUR)).toContain('Kveldstur i skogen');
    portal.wait(60_000);
    expect((await portal.mail()).filter(({ to }) => to === 'kari@lag.example')).toHaveLength(3);
  });

  test('to send back can be undone too, and then the association has no message', async () => {
    const { portal, mona } = await portalWithDrafts();
    const at = `${QUEUE}events/turlag-trilletur/`;
    const commit = /name="commit" value="(\w+)"/.exec(await (await mona.get(at)).text())?.[1] ?? '';
    const answer = await mona.post(`${at}tilbake/`, { commit, note: 'Hva koster det?' });
    const done = await (await mona.open(answer.headers.get('Location') ?? '')).text();
    await undo(mona, done);
    expect(await textOf(mona.get(QUEUE))).toContain('2 venter på godkjenning');
    const kari = await portal.signedIn(portal.kari);
    expect(await textOf(kari.get('/admin/mine/'))).not.toContain('Hva koster det?');
  });

  test('stands after a minute, for others, and when somebody has changed the entry since', async () => {
    const { portal, mona } = await portalWithDrafts();
    const done = await (await decide(mona, await (await mona.get(`${QUEUE}?velg=alle`)).text(), 'godkjenn')).text();
    portal.gateway.person({ name: 'Siri Berg', email: 'siri@sentral.example', role: 'moderator' });
    const siri = await portal.gateway.signedIn('siri@sentral.example');
    expect(await textOf(await undo(siri, done))).toContain('Minuttet er gått');
    await portal.change(NEW, (raw) => raw.replace('end: 2026-11-24T20:00', 'end: 2026-11-24T21:00'));
    const partly = await undo(mona, done);
    expect(partly.status).toBe(409);
    expect(await textOf(partly)).toContain('1 ble ikke med: turlag-trilletur: Siden er endret');
    expect(await portal.published(NEW)).toContain('T21:00');
    expect(await portal.published(OTHER)).toBeUndefined();
    portal.wait(61_000);
    expect(await textOf(await undo(mona, done))).toContain('Minuttet er gått');
  });
});

type Portal = Awaited<ReturnType<typeof moderatedPortal>>;

async function portalWithDrafts() {
  const portal = await moderatedPortal();
  await portal.submit(NEW, event({ title: 'Trilletur', owner: 'turlag' }));
  await portal.submit(OTHER, event({ title: 'Skitur', owner: 'turlag' }));
  return { portal, mona: await portal.signedIn(portal.mona) };
}

/** Presses a button about the ticked drafts of a page, and follows to the next page. */
async function decide(browser: Browser, page: string, step: string, typed: Record<string, string> = {}) {
  const ticked = ticks(page, 'checked').map((value) => ['valgt', value]);
  const body = new URLSearchParams([...ticked, ...Object.entries({ ...typed, trinn: step })]).toString();
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    Origin: 'https://dugnad.elvedal.example',
  };
  const answer = await browser.send(`${QUEUE}flere/`, { method: 'POST', body, headers });
  const next = answer.headers.get('Location');
  return next ? browser.get(next) : answer;
}

function ticks(page: string, state = ''): string[] {
  const inputs = [...page.matchAll(/<input[^>]*name="valgt"[^>]*>/g)].map(([tag]) => tag);
  return inputs.filter((tag) => tag.includes(state)).map((tag) => /value="([^"]*)"/.exec(tag)?.[1] ?? '');
}

async function undo(browser: Browser, page: string): Promise<Response> {
  const [, batch = ''] = /name="angre" value="([^"]*)"/.exec(page) ?? [];
  const answer = await browser.post(`${QUEUE}angre/`, { angre: batch });
  const next = answer.headers.get('Location');
  return next ? browser.get(next) : answer;
}

async function drafts({ asking }: Portal): Promise<string[]> {
  const refs = await asking.gateway.repository.refs({ fresh: true });
  return [...refs.keys()].filter((name) => name.startsWith('refs/heads/cms/'));
}
