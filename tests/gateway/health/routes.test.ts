import { describe, expect, test } from 'vitest';
import type { PartHealth } from '../../../src/gateway/health/health.ts';
import { readGatewaySettings } from '../../../src/gateway/settings.ts';
import { Browser, TestGateway, URL_OF_SITE } from '../support/gateway.ts';

const TOKEN = 'a-token-of-twenty-letters';
const MONA = 'mona@sentral.example';

function gatewayWith(parts: Record<string, PartHealth>, healthToken?: string) {
  const checks = Object.fromEntries(Object.entries(parts).map(([name, health]) => [name, () => health]));
  const gateway = new TestGateway({ checks, settings: { url: URL_OF_SITE, behindProxy: false, healthToken } });
  gateway.person();
  gateway.person({ name: 'Mona Moe', email: MONA, role: 'moderator' });
  gateway.person({ name: 'Per Lie', email: 'per@sentral.example', role: 'admin' });
  return gateway;
}

const OK: PartHealth = { state: 'ok', people: 3 };
const WAITING: PartHealth = { state: 'warning', waiting: 1, minutes: 20, fault: null };

describe('/helse', () => {
  test.each([
    ['a stranger', undefined, false],
    ['one who writes for an association', 'kari@lag.example', false],
    ['a moderator', MONA, true],
    ['an admin', 'per@sentral.example', true],
  ])('answers %s with the figures that are for them', async (_, email, seesParts) => {
    const gateway = gatewayWith({ database: OK, outbox: { ...WAITING, state: 'ok' } }, TOKEN);
    const browser = email ? await gateway.signedIn(email) : new Browser(gateway);
    const answer = await browser.get('/helse');
    expect(answer.status).toBe(200);
    const parts = { database: OK, outbox: { ...WAITING, state: 'ok' } };
    expect(await answer.json()).toEqual(seesParts ? { state: 'ok', parts } : { state: 'ok' });
  });

  test.each([
    ['the token', `Bearer ${TOKEN}`, TOKEN, true],
    ['another token', 'Bearer something-else-altogether', TOKEN, false],
    ['the beginning of the token', `Bearer ${TOKEN.slice(0, -1)}`, TOKEN, false],
    ['the token under another scheme', `Basic ${TOKEN}`, TOKEN, false],
    ['an empty token where none is set', 'Bearer ', undefined, false],
    ['the word undefined where none is set', 'Bearer undefined', undefined, false],
  ])('answers a program with %s', async (_, Authorization, token, seesParts) => {
    const gateway = gatewayWith({ database: OK }, token);
    const answer = await new Browser(gateway).get('/helse', { Authorization });
    expect(await answer.json()).toEqual(seesParts ? { state: 'ok', parts: { database: OK } } : { state: 'ok' });
  });

  test('does not tell a stranger that emails are delayed, which would reveal whether an address has an account', async () => {
    const gateway = gatewayWith({ database: OK, outbox: WAITING });
    expect(await (await new Browser(gateway).get('/helse')).json()).toEqual({ state: 'ok' });
    const staff = await gateway.signedIn(MONA);
    expect(await (await staff.get('/helse')).json()).toMatchObject({ state: 'warning', parts: { outbox: WAITING } });
  });

  test('shows a stranger an overall fault by word and status', async () => {
    const gateway = gatewayWith({ repository: { state: 'fault', path: '/srv' } });
    const answer = await new Browser(gateway).get('/helse');
    expect([answer.status, await answer.json()]).toEqual([503, { state: 'fault' }]);
  });
});

test('a token that is short enough to be guessed is refused, and not repeated in the error', () => {
  expect(readGatewaySettings({ DUGNAD_HEALTH_TOKEN: TOKEN }).healthToken).toBe(TOKEN);
  expect(readGatewaySettings({ DUGNAD_HEALTH_TOKEN: '' }).healthToken).toBeUndefined();
  expect(() => readGatewaySettings({ DUGNAD_HEALTH_TOKEN: 'hemmelig' })).toThrow('DUGNAD_HEALTH_TOKEN is too short');
  expect(() => readGatewaySettings({ DUGNAD_HEALTH_TOKEN: 'hemmelig' })).not.toThrow('hemmelig');
});
