import { expect, test } from 'vitest';
import { MAX_UPLOAD_UNITS } from '../../../src/gateway/register-import/read-upload.ts';
import type { HttpAnswer } from '../../../src/imports/retrying-get.ts';
import {
  pageJson,
  syntheticNumber,
  syntheticNumbers,
  unitJson,
  voluntaryJson,
} from '../../imports/registers/registered.ts';
import { temporaryFolder } from '../../publish/folders.ts';
import type { Browser } from '../support/gateway.ts';
import { URL_OF_SITE } from '../support/gateway.ts';
import { CHECKED, moderatedPortal, textOf } from '../support/review.ts';

const PAGE = '/admin/registre/';
const READ = `${PAGE}?gjort=read&antall=0`;
const ASKED = { kommune: '3999' };
const UNITS = ['TURLAGET', 'ELVEDAL SANITETSFORENING', 'MOEN SONGLAG'].map((navn, nth) => unitJson(nth, { navn }));

test('what staff choose waits in the queue with its source, and a second run proposes nothing new', async () => {
  const { mona, waiting } = await staffPage(UNITS);
  expect((await mona.get(PAGE)).status).toBe(200);
  expect((await read(mona)).headers.get('Location')).toBe(READ);
  const page = await textOf(mona.get(READ));
  for (const text of ['Registrene er lest', '3 forslag', 'Endring: Turlaget', 'Ny: Elvedal sanitetsforening'])
    expect(page).toContain(text);
  // What people have written is shown beside what the register says, and holds.
  expect(page).toMatch(/Kort sagt I portalen: .*Vi er her\..* I registeret: /);
  await choose(mona, [0, 1]);
  expect(await waiting()).toEqual(['associations/elvedal-sanitetsforening', 'associations/turlag']);
  expect(await textOf(mona.get('/admin/saker/'))).toContain('Kilde: Enhetsregisteret');
  expect(await textOf(mona.get(PAGE))).toContain('1 forslag');
  await choose(mona, [2], '&trinn=ikke');
  expect((await read(mona)).status).toBe(303);
  const again = await textOf(mona.get(PAGE));
  expect(again).toContain('Registrene har ikke noe nytt');
  expect(again).not.toContain('Legg de valgte i køen');
  expect(await waiting()).toHaveLength(2);
});

test('a later change shows both values, and what is gone is listed and left as it is', async () => {
  const number = syntheticNumber(0);
  const registered = (path: string, nth: number, more = '') =>
    `${CHECKED[path]}`.replace('themes:', `organisation_number: '${syntheticNumber(nth)}'${more}\nthemes:`);
  const files = {
    ...CHECKED,
    'associations/turlag.md': registered('associations/turlag.md', 0, '\nwebsite: https://gammel.example'),
    'associations/korps.md': registered('associations/korps.md', 1),
  };
  const units = [unitJson(0, { navn: 'TURLAGET', hjemmeside: 'gammel.example' }), unitJson(1, { navn: 'KORPSET' })];
  const { mona, registers, waiting, portal } = await staffPage(units, files);
  await read(mona);
  registers.units = [
    unitJson(0, { navn: 'TURLAGET', hjemmeside: 'ny.example' }),
    unitJson(1, { navn: 'KORPSET', konkurs: true }),
  ];
  await read(mona);
  const page = await textOf(mona.get(PAGE));
  expect(page).toMatch(/Endring: Turlaget .*I portalen: .*gammel.*I registeret: .*ny/);
  expect(page).toContain('Korpset er konkurs.');
  await choose(mona, [number]);
  expect(await waiting()).toEqual(['associations/turlag']);
  expect(await portal.published('associations/korps.md')).toBe(files['associations/korps.md']);
});

test('a file of answers does the same without a network, and one that is no answer changes nothing', async () => {
  const korps = `${CHECKED['associations/korps.md']}`.replace(
    'themes:',
    `organisation_number: '${syntheticNumber(9)}'\nthemes:`,
  );
  const { mona, registers, waiting } = await staffPage([], { ...CHECKED, 'associations/korps.md': korps });
  const send = (text: string) => {
    const body = new FormData();
    body.set('kommune', '3999');
    body.set('fil', new File([text], 'enheter.json'));
    return mona.send(PAGE, { method: 'POST', body, headers: { Origin: URL_OF_SITE } });
  };
  expect((await send(pageJson(UNITS))).headers.get('Location')).toBe(READ);
  for (const text of ['', '<html>', '{}', '['.repeat(1_000_000), JSON.stringify({ _embedded: { enheter: 7 } })]) {
    const refused = await send(text);
    expect([refused.status, (await textOf(refused)).includes('Filen kan ikke leses')]).toEqual([422, true]);
  }
  const tooMany = syntheticNumbers(MAX_UPLOAD_UNITS + 1).map((organisasjonsnummer) => ({
    organisasjonsnummer,
    navn: 'LAGET',
  }));
  const refused = await send(pageJson(tooMany));
  expect([refused.status, await textOf(refused)]).toEqual([422, expect.stringMatching(/mer enn 10\s000 enheter/)]);
  expect(await textOf(mona.get(PAGE))).toContain('3 forslag');
  expect((await send('x'.repeat(9 * 1024 * 1024))).status).toBe(413);
  await choose(mona, [1]);
  expect(await waiting()).toEqual(['associations/elvedal-sanitetsforening']);
  // What a file lacks may be in another file; what the registers do not know when they are asked is gone.
  expect(await textOf(mona.get(PAGE))).not.toContain('borte fra registrene');
  registers.units = UNITS;
  await read(mona);
  expect(await textOf(mona.get(PAGE))).toContain('Korpset finnes ikke i registeret');
});

test('what fails is said, and what was read before stays', async () => {
  const { mona, registers } = await staffPage(UNITS);
  await read(mona);
  registers.units = [];
  await read(mona);
  const empty = await textOf(mona.get(READ));
  expect([empty.includes('ingen foreninger med dette'), empty.includes('3 forslag')]).toEqual([true, true]);
  registers.fails = true;
  await read(mona);
  const failed = await textOf(mona.get(READ));
  expect([failed.includes('svarte ikke som de skal'), failed.includes('3 forslag')]).toEqual([true, true]);
  const typed = await mona.post(PAGE, { kommune: 'Elvedal' });
  expect([typed.status, (await textOf(typed)).includes('har fire siffer')]).toEqual([422, true]);
  const none = await choose(mona, []);
  expect([none.status, (await textOf(none)).includes('Velg minst ett')]).toEqual([422, true]);
});

test('while the registers are read the page says so, and another run does not start', async () => {
  const { mona, registers } = await staffPage(UNITS);
  const { promise, resolve } = Promise.withResolvers<void>();
  registers.wait = promise;
  const runs = [mona.post(PAGE, ASKED), mona.post(PAGE, ASKED)];
  await expect.poll(() => registers.asked).toBe(1);
  const page = await textOf(mona.get(PAGE));
  expect([page.includes('Registrene leses nå'), page.includes('Kommunenummer')]).toEqual([true, false]);
  resolve();
  await Promise.all(runs);
  expect(registers.asked).toBe(1 + UNITS.length);
});

test('of two choices at once each waits for the other, and neither is forgotten', async () => {
  const { mona, waiting } = await staffPage(UNITS);
  await read(mona);
  const answers = await Promise.all([choose(mona, [0, 1]), choose(mona, [1, 2]), choose(mona, [2], '&trinn=ikke')]);
  expect(answers.map(({ headers }) => headers.get('Location')?.replace(/.*\?/, ''))).toEqual([
    'gjort=proposed&antall=2',
    'gjort=proposed&antall=1',
    'gjort=dismissed&antall=0',
  ]);
  expect(await waiting()).toHaveLength(3);
  expect(await textOf(mona.get(PAGE))).not.toContain('Legg de valgte i køen');
});

test('when the storage fails midway, what is in the queue is remembered and the rest can be chosen again', async () => {
  const { mona, portal, waiting } = await staffPage(UNITS);
  await read(mona);
  const { repository } = portal.asking.gateway;
  const { swap } = repository;
  let swaps = 0;
  repository.swap = (changes) => (swaps++ === 0 ? swap(changes) : Promise.reject(new Error('The disk is full')));
  expect((await choose(mona, [0, 1, 2])).status).toBe(500);
  repository.swap = swap;
  const [first = '', ...others] = await waiting();
  expect(others).toEqual([]);
  // Also when staff have rejected it meanwhile.
  const ref = `refs/heads/cms/${first}`;
  await swap([{ ref, from: (await repository.refs({ fresh: true })).get(ref), to: undefined }]);
  await read(mona);
  expect(await textOf(mona.get(PAGE))).toContain('2 forslag');
  await choose(mona, [0, 1, 2]);
  expect(await waiting()).toHaveLength(2);
});

test('an association cannot see or start it', async () => {
  const { portal } = await staffPage(UNITS);
  const kari = await portal.signedIn(portal.kari);
  expect((await kari.get(PAGE)).status).toBe(403);
  expect((await kari.post(PAGE, ASKED)).status).toBe(403);
});

/** The page of staff, with registers of its own. */
async function staffPage(units: readonly unknown[], files: Record<string, string> = CHECKED) {
  const registers = { units, fails: false, asked: 0, wait: Promise.resolve() };
  const get = async (address: string): Promise<HttpAnswer> => {
    registers.asked++;
    await registers.wait;
    if (registers.fails) throw new Error('The network is gone');
    const number = /frivillige-organisasjoner\/(\d+)$/.exec(address)?.[1];
    if (!number) return { status: 200, text: pageJson(registers.units) };
    const nth = [0, 1, 2].find((each) => syntheticNumber(each) === number) ?? 0;
    return { status: 200, text: JSON.stringify(voluntaryJson(nth, '1100')) };
  };
  const portal = await moderatedPortal({ files, registers: { folder: temporaryFolder(), get } });
  const { repository } = portal.asking.gateway;
  const waiting = async () => {
    const refs = [...(await repository.refs({ fresh: true })).keys()];
    return refs.flatMap((ref) => /cms\/(associations\/.*)$/.exec(ref)?.[1] ?? []).sort();
  };
  return { portal, registers, waiting, mona: await portal.signedIn(portal.mona) };
}

/** Reads the registers, and waits until that has ended. */
async function read(browser: Browser): Promise<Response> {
  const response = await browser.post(PAGE, ASKED);
  const isRunning = async () => (await textOf(browser.get(PAGE))).includes('Registrene leses nå');
  await expect.poll(isRunning, { timeout: 20_000 }).toBe(false);
  return response;
}

/** Ticks proposals, and sends the form. */
function choose(browser: Browser, units: readonly (number | string)[], more = ''): Promise<Response> {
  const numbers = units.map((unit) => (typeof unit === 'number' ? syntheticNumber(unit) : unit));
  return browser.send(`${PAGE}velg/`, {
    method: 'POST',
    body: numbers.map((number) => `valgt=${number}`).join('&') + more,
    headers: { Origin: URL_OF_SITE, 'Content-Type': 'application/x-www-form-urlencoded' },
  });
}
