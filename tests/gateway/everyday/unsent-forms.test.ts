import { describe, expect, test } from 'vitest';
import { MAX_AUTOSAVE_AGE } from '../../../src/gateway/autosave/autosave.ts';
import { newFormKey, readFormKey } from '../../../src/gateway/autosave/form-key.ts';
import { giveAssociation } from '../../../src/gateway/people/register.ts';
import { actionIn, drafts, sent, signedInPortal, valuesIn } from '../support/everyday.ts';
import { type Browser, DAY, URL_OF_SITE } from '../support/gateway.ts';
import { hiddenFields, textOf } from '../support/review.ts';

const NEW = '/admin/mine/ny/';
const CHANGE = '/admin/mine/endre/';
const MEGABYTE = 1024 * 1024;
const TOUR = 'events/turlag-kveldstur.md';
const TYPED = { title: 'Trilletur', summary: 'Rolig tur med vogn.', date: '2026-12-01', from: '18', to: '20' };

/** Opens a form as a browser does: its values, and the address it is sent to. */
async function formAt(browser: Browser, address: string) {
  const page = await (await browser.get(address)).text();
  return { page, action: actionIn(page), values: valuesIn(page) };
}

describe('a session that ends while a form is filled in', () => {
  test('gives back what was written after signing in again, also in another browser', async () => {
    const { kari, portal } = await signedInPortal();
    const { action, values } = await formAt(kari, NEW);
    kari.cookies.clear();
    const answer = await kari.post(action, { ...values, ...TYPED });
    const signIn = answer.headers.get('Location') ?? '';
    expect([answer.status, signIn]).toEqual([303, `/logg-inn/?til=${encodeURIComponent(action)}`]);
    const page = await kari.get(signIn);
    expect(await textOf(page)).toContain('Det du skrev, er tatt vare på.');
    const phone = await portal.signedIn(portal.kari);
    const again = await formAt(phone, action);
    expect(again.page).toContain('Her er det du skrev sist.');
    expect(again.values).toMatchObject({ title: 'Trilletur', summary: 'Rolig tur med vogn.', from: '18' });
    expect(await drafts(portal)).toEqual([]);
  });

  test('leads there by the link of the email', async () => {
    const { kari, portal } = await signedInPortal();
    const { action, values } = await formAt(kari, NEW);
    kari.cookies.clear();
    await kari.post(action, { ...values, ...TYPED });
    await kari.post('/logg-inn/', { email: 'kari@lag.example', til: action });
    const code = /^(\d{3} \d{3})$/m.exec((await portal.gateway.mail()).at(-1)?.text ?? '')?.[1] ?? '';
    const entered = await kari.post('/logg-inn/kode/', { code });
    expect(entered.headers.get('Location')).toBe(action);
    expect(valuesIn(await (await kari.get(action)).text())).toMatchObject({ title: 'Trilletur' });
  });

  test('shows nothing to another person who signs in there', async () => {
    const { kari, portal } = await signedInPortal();
    const per = portal.gateway.person({ name: 'Per Hansen', email: 'per@lag.example' });
    giveAssociation(portal.gateway.state, per.id, { slug: 'turlag', trusted: false });
    const { action, values } = await formAt(kari, NEW);
    kari.cookies.clear();
    await kari.post(action, { ...values, ...TYPED });
    const other = await formAt(await portal.signedIn(per), action);
    expect(other.page).not.toContain('Trilletur');
    expect(other.page).toContain('hører til en annen som skriver');
  });

  test.each([
    ['no key', () => NEW],
    ['a forged key', (action: string) => `${action}x`],
    ['the key of an old form', (action: string) => action],
  ])('stores nothing for %s', async (what, addressOf) => {
    const { kari, portal } = await signedInPortal();
    const { action, values } = await formAt(kari, NEW);
    kari.cookies.clear();
    if (what.includes('old')) portal.wait(MAX_AUTOSAVE_AGE + DAY);
    expect((await kari.post(addressOf(action), { ...values, ...TYPED })).status).toBe(401);
    const later = await portal.signedIn(portal.kari);
    expect(await textOf(later.get('/admin/mine/'))).not.toContain('Trilletur');
  });

  test('stores no text that no entry could hold, signed in or not', async () => {
    const { kari, portal } = await signedInPortal();
    const { action, values } = await formAt(kari, NEW);
    const long = { ...values, ...TYPED, body: 'x'.repeat(600_000) };
    expect((await kari.post(action, long)).status).toBe(413);
    kari.cookies.clear();
    expect((await kari.post(action, long)).status).toBe(413);
    expect(portal.gateway.state.sql.all`SELECT * FROM autosave`).toEqual([]);
  });

  test('reads no body without a session or the key of a form, however large', async () => {
    const { kari } = await signedInPortal();
    const { action } = await formAt(kari, NEW);
    kari.cookies.clear();
    const sizes = [action, NEW, '/admin/saker/', '/admin/regneark/'].map(async (path) => {
      let size = 0;
      const body = new ReadableStream({
        pull(controller) {
          size += MEGABYTE;
          if (size > 50 * MEGABYTE) controller.close();
          else controller.enqueue(new Uint8Array(MEGABYTE));
        },
      });
      const headers = { Origin: URL_OF_SITE, 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html' };
      const { status } = await kari.send(path, Object.assign({ method: 'POST', body, headers }, { duplex: 'half' }));
      return [status, size > 2 * MEGABYTE];
    });
    expect(await Promise.all(sizes)).toEqual([[413, true], ...Array.from({ length: 3 }, () => [401, false])]);
  });

  test('does not store for a person who has been removed', async () => {
    const { kari, portal } = await signedInPortal();
    const { action, values } = await formAt(kari, NEW);
    portal.gateway.state.sql.run`DELETE FROM person WHERE id = ${portal.kari.id}`;
    expect((await kari.post(action, { ...values, ...TYPED })).status).toBe(401);
  });
});

describe('the back button, and a browser that is closed', () => {
  test('find what was looked over, until it is sent', async () => {
    const { kari } = await signedInPortal();
    const { action, values } = await formAt(kari, NEW);
    const typed = { ...values, ...TYPED, theme: 'outdoors', venue: 'krona', price: 'gratis' };
    expect(await textOf(kari.post(action, typed))).toContain('Stemmer dette?');
    expect((await formAt(kari, action)).values).toMatchObject({ title: 'Trilletur', venue: 'krona' });
    const fresh = await formAt(kari, NEW);
    expect(fresh.values.title).toBe('');
    expect(fresh.page).toContain('Fortsett på «Trilletur»');
    expect(await textOf(kari.get('/admin/mine/'))).toContain('Ny aktivitet, sist endret lørdag 21. november');
    await sent(kari, action, typed);
    expect((await formAt(kari, NEW)).page).not.toContain('Fortsett på');
    expect((await formAt(kari, action)).values.title).toBe('');
  });

  test('are offered nothing that was deleted', async () => {
    const { kari } = await signedInPortal();
    const { action, values } = await formAt(kari, NEW);
    await kari.post(action, { ...values, ...TYPED });
    const named = await hiddenFields(kari.get('/admin/mine/'), '/admin/mine/forkast/');
    expect((await kari.post('/admin/mine/forkast/', named)).headers.get('Location')).toContain('gjort=discarded');
    expect(await textOf(kari.get('/admin/mine/'))).not.toContain('Trilletur');
  });

  test('find the autosave of a browser, and survive one that is nonsense', async () => {
    const { kari } = await signedInPortal();
    const json = { 'Content-Type': 'application/json', Origin: 'https://dugnad.elvedal.example' };
    const write = (id: string, content: string) =>
      kari.send('/gw/autosave', {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ id, collection: NEW, slug: '', content }),
      });
    expect((await write('3f7c1e9a-52f4-4b0e-9d3c-0a1b2c3d4e5f', JSON.stringify({ title: 'Isfiske' }))).status).toBe(
      200,
    );
    await write('3f7c1e9a-52f4-4b0e-9d3c-0a1b2c3d4e60', '{"title":');
    await write('3f7c1e9a-52f4-4b0e-9d3c-0a1b2c3d4e61', '{"title":{"a":1}}');
    const page = await (await kari.get(NEW)).text();
    expect(page.match(/Fortsett på «Isfiske»/g)).toHaveLength(1);
    const address = /href="([^"]*kladd=3f7c[^"]*)"/.exec(page)?.[1] ?? '';
    expect((await formAt(kari, address)).values.title).toBe('Isfiske');
  });
});

describe('two presses and two tabs', () => {
  test('a change that is sent twice is saved once, and both presses say so', async () => {
    const { kari, portal } = await signedInPortal();
    const { action, values } = await formAt(kari, `${CHANGE}?slug=turlag-kveldstur`);
    const typed = { ...values, price: '50', trinn: 'send' };
    const answers = await Promise.all([kari.post(action, typed), kari.post(action, typed)]);
    const said = answers.map((answer) => new URL(answer.headers.get('Location') ?? '', 'https://x').searchParams);
    expect(said.map((each) => each.get('gjort'))).toEqual(['saved', 'saved']);
    expect(portal.asking.counts.published).toBe(1);
  });

  test('each tab has its own text, and what they change in different fields is merged', async () => {
    const { kari, portal } = await signedInPortal();
    const [first, second] = [
      await formAt(kari, `${CHANGE}?slug=turlag-kveldstur`),
      await formAt(kari, `${CHANGE}?slug=turlag-kveldstur`),
    ];
    await kari.post(first.action, { ...first.values, price: '50' });
    await kari.post(second.action, { ...second.values, summary: 'Bli med ut.' });
    expect((await formAt(kari, first.action)).values).toMatchObject({ price: '50', summary: first.values.summary });
    await sent(kari, first.action, { ...first.values, price: '50' });
    await sent(kari, second.action, { ...second.values, summary: 'Bli med ut.' });
    expect(await portal.published(TOUR)).toMatch(/summary: Bli med ut\.[\s\S]*price: 50/);
  });

  test('a text that is found again is based on the version that was shown then', async () => {
    const { kari, portal } = await signedInPortal();
    const { action, values } = await formAt(kari, `${CHANGE}?slug=turlag-kveldstur`);
    await kari.post(action, { ...values, price: '30' });
    await portal.change(TOUR, (raw) => raw.replace('price: 0', 'price: 20'));
    const again = await formAt(kari, action);
    expect(again.values).toMatchObject({ price: '30', seen: values.seen });
    const late = await kari.post(again.action, { ...again.values, trinn: 'send' });
    expect([late.status, (await late.text()).includes('Dette har noen andre endret imens')]).toEqual([409, true]);
  });
});

test('a key is valid for its own form and person, until autosaves are deleted', () => {
  const id = '3f7c1e9a-52f4-4b0e-9d3c-0a1b2c3d4e5f';
  const key = newFormKey('secret', { id, person: 41 }, 1000);
  expect(readFormKey('secret', key, 1000 + MAX_AUTOSAVE_AGE)).toEqual({ id, person: 41 });
  expect(readFormKey('secret', key, 1001 + MAX_AUTOSAVE_AGE)).toBeUndefined();
  expect(readFormKey('another', key, 1000)).toBeUndefined();
  for (const forged of [key.replace('.15.', '.16.'), `${key}x`, `${key}.x`, '', '...', 'a.b.c.d'])
    expect(readFormKey('secret', forged, 1000)).toBeUndefined();
});
