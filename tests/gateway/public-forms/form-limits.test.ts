import { describe, expect, test } from 'vitest';
import { createPacer } from '../../../src/gateway/sign-in/pacer.ts';
import { formLimits } from '../../../src/gateway/public-forms/form-limits.ts';
import { isDeep } from '../../deep-run.ts';
import { Browser, DAY, MINUTE, START } from '../support/gateway.ts';
import { openForm, portalWithPublicForms, submitForm, stampIn } from '../support/public-forms.ts';

const PATH = '/meld-endring/';
const CORRECTION = { wrong: 'Feil telefonnummer på siden.', page: 'https://dugnad.elvedal.example/foreninger/turlag/' };

describe('emails of the public forms', () => {
  test('leave thirty at once and then one every two minutes, however many there are', () => {
    const { nextEmailAt } = formLimits();
    const waits = Array.from({ length: 100 }, () => (nextEmailAt(START) - START) / MINUTE);
    expect(waits.slice(0, 30)).toEqual(Array(30).fill(0));
    expect([waits[30], waits[31], waits[99]]).toEqual([2, 4, 140]);
    // After an hour without any, thirty may leave at once again.
    const later = START + 200 * MINUTE;
    expect(Array.from({ length: 30 }, () => nextEmailAt(later) - later)).toEqual(Array(30).fill(0));
  });

  test('are not delayed when there are few', () => {
    const leavesAt = createPacer(2, MINUTE);
    const moments = [0, 1, 2, 3].map((n) => START + n * MINUTE);
    expect(moments.map(leavesAt)).toEqual(moments);
  });
});

describe('a client', () => {
  test('may send twelve forms in an hour, and one even on a day when others have sent three hundred', () => {
    const { maySend } = formLimits();
    expect(Array.from({ length: 13 }, () => maySend('192.0.2.1', START))).toEqual([...Array(12).fill(true), false]);
    for (let n = 0; n < 400; n++) expect(maySend(`198.51.${n >> 8}.${n & 255}`, START + MINUTE)).toBe(true);
    expect(maySend('198.51.0.1', START + 2 * MINUTE)).toBe(false);
    expect(maySend('192.0.2.2', START + 2 * MINUTE)).toBe(true);
    expect(maySend('192.0.2.2', START + 3 * MINUTE)).toBe(false);
    expect(maySend('192.0.2.2', START + DAY + 3 * MINUTE)).toBe(true);
  });
});

/** More addresses than a client may send forms from; in the deep run also more than all may on a day. */
const ADDRESSES = isDeep ? 320 : 80;

test('one stamp used from many addresses lets three forms through, and blocks the form for nobody', async () => {
  const portal = await portalWithPublicForms();
  const { merke } = await openForm(portal, PATH);
  const statuses: number[] = [];
  for (let n = 0; n < ADDRESSES; n++) {
    const attacker = new Browser(portal.gateway, `10.0.${n >> 8}.${n & 255}`);
    const answer = await attacker.post(PATH, { ...CORRECTION, wrong: `Nummer ${n} er feil.`, merke, trinn: 'send' });
    statuses.push(answer.status);
  }
  console.log(`${statuses.filter((status) => status === 303).length} of ${ADDRESSES} forms with one stamp got through`);
  expect(statuses.filter((status) => status === 303)).toHaveLength(3);
  expect(await portal.gateway.mail()).toHaveLength(3);
  portal.browser = new Browser(portal.gateway, '192.0.2.7');
  expect((await submitForm(portal, PATH, CORRECTION)).status).toBe(303);
  expect(await portal.gateway.mail()).toHaveLength(1);
});

test('many forged addresses with their own stamps block the form for nobody, and their emails are delayed', async () => {
  const portal = await portalWithPublicForms();
  const page = async () => stampIn(await (await portal.browser.get(PATH)).text());
  const stamps = [];
  for (let n = 0; n < ADDRESSES; n++) stamps.push(await page());
  portal.gateway.now += MINUTE;
  for (const [n, merke] of stamps.entries()) {
    const attacker = new Browser(portal.gateway, `10.0.${n >> 8}.${n & 255}`);
    await attacker.post(PATH, { ...CORRECTION, wrong: `Nummer ${n} er feil.`, merke, trinn: 'send' });
  }
  expect(await portal.gateway.mail()).toHaveLength(30);
  portal.gateway.now += 60 * MINUTE;
  expect(await portal.gateway.mail()).toHaveLength(30);
  portal.browser = new Browser(portal.gateway, '192.0.2.7');
  expect((await submitForm(portal, PATH, CORRECTION)).status).toBe(303);
});

test('a worn-out stamp keeps the text, and the next press succeeds', async () => {
  const portal = await portalWithPublicForms();
  const { merke } = await openForm(portal, PATH);
  for (let n = 0; n < 3; n++) await portal.browser.post(PATH, { ...CORRECTION, wrong: `Feil ${n} på siden`, merke });
  const refused = await portal.browser.post(PATH, { ...CORRECTION, merke });
  const page = await refused.text();
  expect(refused.status).toBe(422);
  expect(page).toContain('Feil telefonnummer på siden.');
  portal.gateway.now += MINUTE;
  expect((await portal.browser.post(PATH, { ...CORRECTION, merke: stampIn(page) })).status).toBe(303);
});
