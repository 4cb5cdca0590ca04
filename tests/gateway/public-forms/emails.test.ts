import { describe, expect, test } from 'vitest';
import { DAY } from '../support/gateway.ts';
import { errorsIn, openForm, portalWithPublicForms, submitForm, stampIn } from '../support/public-forms.ts';

const CORRECTION = '/meld-endring/';
const VOLUNTEERING = '/bli-frivillig/meld-deg/';
const VOLUNTEER = { name: 'Ali Rahimi', reach: '900 00 000', age: 'adult', likes: 'Språkkafé, helst på tirsdager' };

describe('a correction', () => {
  test('names the page that the visitor came from, and reaches the contact for the website', async () => {
    const portal = await portalWithPublicForms();
    const page = await (await portal.browser.get(`${CORRECTION}?side=/nn/foreninger/turlag/`)).text();
    expect(page).toContain('value="Turlaget (/nn/foreninger/turlag/)"');
    const sent = await submitForm(portal, CORRECTION, {
      page: 'Turlaget (/nn/foreninger/turlag/)',
      wrong: 'Telefonen er feil.\r\nBcc: alle@elvedal.example',
      right: '61 00 00 11',
      name: 'Kari, leder',
    });
    expect([sent.status, sent.headers.get('Location')]).toEqual([303, '/meld-endring/takk/']);
    const [email] = await portal.gateway.mail();
    expect(email).toMatchObject({ to: 'dugnad@elvedal.example', subject: 'Meldt fra om feil på Dugnad' });
    expect(email?.text).toContain('(https://dugnad.elvedal.example/nn/foreninger/turlag/)');
    expect(email?.text).toContain('    Telefonen er feil.\n    Bcc: alle@elvedal.example');
    expect(email?.text).not.toMatch(/^Bcc:/m);
  });

  test.each(['https://ond.example/', '//ond.example/', '/a/../b/', '"><script>', `/${'a'.repeat(200)}/`, ''])(
    'ignores a page that is not on this site: %s',
    async (side) => {
      const portal = await portalWithPublicForms();
      const page = await (await portal.browser.get(`${CORRECTION}?side=${encodeURIComponent(side)}`)).text();
      expect(page).toMatch(/name="page"[^>]*value=""/);
    },
  );

  test('requires only the page and the error', async () => {
    const portal = await portalWithPublicForms();
    const empty = await submitForm(portal, CORRECTION, {});
    expect(errorsIn(await empty.text())).toEqual([
      'Hvilken side gjelder det?: Mangler. Dette må fylles ut.',
      'Hva er feil?: Mangler. Dette må fylles ut.',
    ]);
    expect((await submitForm(portal, CORRECTION, { page: 'Kalenderen', wrong: 'Alt' })).status).toBe(303);
  });

  test('accepts 10 000 characters, and states the limit', async () => {
    const portal = await portalWithPublicForms();
    const wrong = 'ordet '.repeat(1700).trim();
    const page = await (await submitForm(portal, CORRECTION, { page: 'Kalenderen', wrong })).text();
    expect(page).toContain(`${wrong}</textarea>`);
    expect(errorsIn(page)).toEqual(['Hva er feil?: Er for langt. Høyst 2000 tegn.']);
  });
});

describe('an offer to volunteer', () => {
  test('reaches the coordinator, and is stored nowhere once it is delivered', async () => {
    const portal = await portalWithPublicForms();
    expect((await submitForm(portal, VOLUNTEERING, VOLUNTEER)).status).toBe(303);
    const { until, made_at } = portal.gateway.state.sql.get`SELECT until, made_at FROM email` as Record<string, number>;
    expect((until ?? 0) - (made_at ?? 0)).toBeLessThanOrEqual(7 * DAY);
    const [email] = await portal.gateway.mail();
    expect(email).toMatchObject({ to: 'frivillig@elvedal.example', subject: 'Ny frivillig på Dugnad' });
    expect(email?.text).toContain('Navnet ditt\n    Ali Rahimi\n\nTelefon eller e-post\n    900 00 000');
    expect(portal.gateway.state.sql.all`SELECT * FROM email`).toEqual([]);
    expect(JSON.stringify(portal.gateway.logged)).not.toMatch(/Rahimi|900 00 000/);
  });

  test('from someone under 18 names a guardian', async () => {
    const portal = await portalWithPublicForms();
    const minor = { ...VOLUNTEER, age: 'minor' };
    const refused = await (await submitForm(portal, VOLUNTEERING, minor)).text();
    expect(errorsIn(refused)).toEqual(['Navn og telefon til en foresatt: Skriv navn og telefon til en foresatt.']);
    expect((await submitForm(portal, VOLUNTEERING, { ...minor, guardian: 'Maryam, 900 00 001' })).status).toBe(303);
    expect((await portal.gateway.mail())[0]?.text).toContain('Under 18 år');
  });

  test('says that nothing is stored, in all three languages', async () => {
    const portal = await portalWithPublicForms();
    const pageIn = async (prefix: string) => (await portal.browser.get(`${prefix}${VOLUNTEERING}`)).text();
    expect(await pageIn('')).toContain('Vi lagrer det ikke her.');
    expect(await pageIn('/nn')).toContain('Vi lagrar det ikkje her.');
    expect(await pageIn('/en')).toContain('We do not store it here.');
  });

  test('is one email when sent twice, and two when changed in between', async () => {
    const portal = await portalWithPublicForms();
    const fields = { ...(await openForm(portal, VOLUNTEERING)), ...VOLUNTEER };
    await Promise.all([portal.browser.post(VOLUNTEERING, fields), portal.browser.post(VOLUNTEERING, fields)]);
    expect(await portal.gateway.mail()).toHaveLength(1);
    await portal.browser.post(VOLUNTEERING, { ...fields, reach: '900 00 009' });
    expect(await portal.gateway.mail()).toHaveLength(1);
  });

  test('is returned with its text when a bot filled in the hidden field', async () => {
    const portal = await portalWithPublicForms();
    const refused = await submitForm(portal, VOLUNTEERING, { ...VOLUNTEER, website: 'x' });
    const page = await refused.text();
    expect(refused.status).toBe(422);
    expect(page).toContain('Ali Rahimi');
    expect(page).toContain('61 00 00 02');
    expect(stampIn(page)).not.toBe('');
    expect(await portal.gateway.mail()).toEqual([]);
  });
});

test('a browser may cache an empty form, but nothing that was entered', async () => {
  const portal = await portalWithPublicForms();
  expect((await portal.browser.get(VOLUNTEERING)).headers.get('Cache-Control')).toBe('private, max-age=600');
  expect((await submitForm(portal, VOLUNTEERING, {})).headers.get('Cache-Control')).toBe('no-store');
});
