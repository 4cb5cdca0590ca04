import { connect } from 'node:net';
import { once } from 'node:events';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { statePath } from '../../src/gateway/storage/database.ts';
import { git } from '../gateway/support/editing.ts';
import { signIn, TUR, wholeGateway } from '../gateway/support/whole-gateway.ts';

const KEEP_TEXT = 'Ta vare på teksten';

test('a database locked by another process for seven seconds ends nothing, and rejected requests work afterwards', async () => {
  const whole = await wholeGateway();
  const { gateway, browser, state, repository } = whole;
  await gateway.start();
  const other = new DatabaseSync(statePath(state));
  other.exec('BEGIN IMMEDIATE');
  const began = performance.now();
  expect(await browser.savePrice(70)).toMatchObject({ status: 200 });
  const refused = await browser.form('/logg-inn/', { email: 'kari@lag.example' });
  expect(refused.status).toBe(503);
  expect(refused.text).toContain(KEEP_TEXT);
  while (performance.now() - began < 7000) {
    expect(await browser.get('/')).toMatchObject({ status: 200, text: expect.stringContaining('Kveldstur') });
    await pause(200);
  }
  other.exec('ROLLBACK');
  other.close();
  await expect.poll(async () => (await signIn(whole)).isIn, { timeout: 30_000 }).toBe(true);
  await expect.poll(async () => (await browser.health()).state, { timeout: 60_000 }).toBe('ok');
  expect(gateway.ends).toBe(0);
  expect(git(repository, 'show', `main:${TUR}`)).toContain('price: 70');
  // What was written down late is written down all the same: staff are told of what went live by itself.
  await gateway.stop();
  const after = new DatabaseSync(statePath(state), { readOnly: true });
  expect(after.prepare('SELECT count(*) AS n FROM change_log').get()).toEqual({ n: 1 });
  after.close();
});

test('without its state a gateway serves the site, says in plain words that it cannot save, and recovers with it', async () => {
  const { gateway, browser, state } = await wholeGateway();
  renameSync(state, `${state}-away`);
  writeFileSync(state, 'not a folder');
  expect(await gateway.start()).toContain('Only the site is served');
  expect(await browser.get('/')).toMatchObject({ status: 200, text: expect.stringContaining('Kveldstur') });
  expect(await browser.get('/kalender/alt.ics')).toMatchObject({ status: 200 });
  const save = await browser.savePrice(70);
  expect(save).toMatchObject({ status: 503, text: expect.stringContaining(KEEP_TEXT) });
  const page = await browser.get('/logg-inn/');
  expect(page).toMatchObject({ status: 503, text: expect.stringContaining('Sidene er åpne som før') });
  expect(await browser.health()).toEqual({ status: 503, state: 'fault', parts: {} });
  renameSync(state, `${state}-wrong`);
  renameSync(`${state}-away`, state);
  await expect.poll(async () => (await browser.savePrice(71)).status, { timeout: 30_000 }).toBe(200);
  expect(gateway.ends).toBe(0);
});

test('when the state is lost at work the site is still served to everyone, also signed-in people', async () => {
  const { gateway, browser, state } = await wholeGateway();
  await gateway.start();
  expect((await browser.savePrice(70)).status).toBe(200);
  for (const name of ['people.sqlite', 'people.sqlite-wal']) {
    if (existsSync(join(state, name))) writeFileSync(join(state, name), Buffer.alloc(300_000, 7));
  }
  expect(await browser.get('/')).toMatchObject({ status: 200, text: expect.stringContaining('Kveldstur') });
  await expect.poll(async () => (await browser.health()).state, { timeout: 20_000 }).toBe('fault');
  const { status, text } = await browser.savePrice(71);
  if (status !== 200) expect(text).toContain(KEEP_TEXT);
  await gateway.stop();
  expect(await gateway.start()).toContain('Only the site is served');
  expect((await browser.get('/')).status).toBe(200);
  expect(gateway.ends).toBe(0);
});

test('an unhandled rejection is logged, ends nothing, and makes /helse report an error', async () => {
  const { gateway, browser } = await wholeGateway();
  await gateway.start();
  expect((await browser.health()).status).toBe(200);
  gateway.tell({ reject: true });
  await expect.poll(async () => (await browser.health()).parts.process?.state).toBe('fault');
  expect((await browser.health()).status).toBe(503);
  expect(await browser.get('/')).toMatchObject({ status: 200 });
  expect((await browser.savePrice(70)).status).toBe(200);
  expect(gateway.lines.join('\n')).toContain('"event":"unhandled-rejection","error":"TypeError"');
  expect(gateway.ends).toBe(0);
});

test('a gateway told to stop ends within ten seconds, though clients drip bytes and email stalls', async () => {
  const { gateway, browser, mail } = await wholeGateway();
  await gateway.start();
  mail.stalls = true;
  await browser.form('/logg-inn/', { email: 'kari@lag.example' });
  const sockets = Array.from({ length: 5 }, () => connect(gateway.port, '127.0.0.1'));
  for (const socket of sockets) {
    socket.on('error', () => undefined);
    socket.write('POST /logg-inn/ HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\n');
  }
  const dripping = setInterval(() => {
    for (const socket of sockets) socket.write('x');
  }, 200);
  await pause(1500);
  const { code, milliseconds } = await gateway.stop();
  clearInterval(dripping);
  console.log(
    `Told to stop with five dripping clients and a letter under way, it ended after ${Math.round(milliseconds)} ms`,
  );
  expect(code).toBe(0);
  expect(milliseconds).toBeLessThan(10_000);
});

test('a client that hangs up in the middle of a form is no error in the log', async () => {
  const { gateway, browser } = await wholeGateway();
  await gateway.start();
  for (const path of ['/logg-inn/', '/gw', '/gw/autosave', '/send-inn/']) {
    const socket = connect(gateway.port, '127.0.0.1');
    await once(socket, 'connect');
    const type = path.startsWith('/gw') ? 'application/json' : 'application/x-www-form-urlencoded';
    const head = [`POST ${path} HTTP/1.1`, 'Host: x', `Origin: ${browser.origin}`, `Content-Type: ${type}`];
    socket.write(`${[...head, `Cookie: ${browser.cookie}`, 'Content-Length: 5000'].join('\r\n')}\r\n\r\nemail=`);
    await pause(300);
    socket.destroy();
  }
  await pause(500);
  expect((await browser.get('/')).status).toBe(200);
  const log = gateway.lines.join('\n');
  expect(log).toContain('"event":"client-gone"');
  expect(log).not.toContain('"event":"fault"');
  expect(gateway.lines.filter((line) => !line.startsWith('{"time"'))).toEqual([]);
});

test('a second gateway on the same repository, with a state of its own, refuses to start and changes nothing', async () => {
  const [one, other] = [await wholeGateway(), await wholeGateway()];
  await one.gateway.start();
  const refs = git(one.repository, 'for-each-ref');
  const said = await other.gateway.start({ DUGNAD_REPOSITORY: one.repository });
  expect(said).toContain(`Another Dugnad is running on the repository ${one.repository}.`);
  expect(other.gateway.ends).toBe(1);
  expect(git(one.repository, 'for-each-ref')).toBe(refs);
  expect((await one.browser.savePrice(70)).status).toBe(200);
  await one.gateway.stop();
  await other.gateway.start({ DUGNAD_REPOSITORY: one.repository });
  expect((await other.browser.savePrice(71)).status).toBe(200);
});
