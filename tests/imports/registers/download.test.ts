import { expect, test } from 'vitest';
import { downloadRegisters } from '../../../src/imports/registers/download.ts';
import { type HttpAnswer, retryingGet } from '../../../src/imports/retrying-get.ts';
import { pageJson, syntheticNumber, unitJson, voluntaryJson } from './registered.ts';

const TODAY = '2026-11-30';

/** A stand-in for the registers with a number of units, and a folder of answers in memory. */
function registers(count: number, { failAfter = Number.POSITIVE_INFINITY } = {}) {
  // One unit is registered each day.
  const first = Date.parse('2000-01-01');
  const days = Array.from({ length: count }, (_, nth) => new Date(first + nth * 86_400_000).toISOString().slice(0, 10));
  const asked: string[] = [];
  const files = new Map<string, string>();
  let limit = failAfter;
  const get = async (address: string): Promise<HttpAnswer> => {
    if (asked.length >= limit) throw new Error('The network is gone');
    asked.push(address);
    const { pathname, searchParams } = new URL(address);
    const number = pathname.split('/').at(-1) ?? '';
    if (pathname.endsWith('/enheter')) return { status: 200, text: search(searchParams) };
    const nth = Array.from({ length: count }, (_, index) => index).find((each) => syntheticNumber(each) === number);
    if (nth === undefined) return { status: 404, text: '' };
    return {
      status: 200,
      text: JSON.stringify(pathname.includes('frivillige') ? voluntaryJson(nth, '1200') : unitJson(nth)),
    };
  };
  function search(query: URLSearchParams): string {
    const [from = '', to = '', page = '0'] = [
      'fraRegistreringsdatoEnhetsregisteret',
      'tilRegistreringsdatoEnhetsregisteret',
      'page',
    ].map((key) => query.get(key) ?? '');
    const found = days.flatMap((day, nth) => (day >= from && day <= to ? [nth] : []));
    const some = found.slice(Number(page) * 100, Number(page) * 100 + 100);
    return pageJson(
      some.map((nth) => ({ organisasjonsnummer: String(nth) })),
      { number: Number(page), totalElements: found.length },
    );
  }
  const store = {
    read: (name: string) => files.get(name),
    write: (name: string, text: string) => files.set(name, text),
  };
  return {
    get,
    store,
    asked,
    repair: () => {
      limit = Number.POSITIVE_INFINITY;
    },
  };
}

const options = { municipality: '3999', today: TODAY, known: [] as string[] };

test('asks Enhetsregisteret for the municipality, and Frivillighetsregisteret for each association', async () => {
  const asked: string[] = [];
  const get = async (address: string): Promise<HttpAnswer> => {
    asked.push(address);
    if (address.includes('frivillige-organisasjoner'))
      return { status: 200, text: JSON.stringify(voluntaryJson(1, '1200')) };
    return { status: 200, text: pageJson([unitJson(1), unitJson(2, { registrertIFrivillighetsregisteret: false })]) };
  };
  const answer = await downloadRegisters({ ...options, get, store: { read: () => undefined, write: () => {} } });
  expect(answer.voluntary).toEqual([{ number: syntheticNumber(1), icnpo: ['1200'] }]);
  expect(asked).toHaveLength(2);
  expect(asked[0]).toContain('kommunenummer=3999&registrertIFrivillighetsregisteret=true');
});

test('a search deeper than ten thousand is halved by day of registration', async () => {
  const { get, store, asked } = registers(10_050);
  const { faults } = await downloadRegisters({ ...options, get, store });
  // Every made-up unit is told of once, as a fault, since its number is too short.
  expect(faults.filter((fault) => fault === 'invalid-unit').length).toBeGreaterThanOrEqual(9_700);
  const deepest = Math.max(...asked.map((address) => Number(new URL(address).searchParams.get('page')) * 100 + 100));
  expect(deepest).toBeLessThanOrEqual(10_000);
});

test('an interrupted download continues where it stopped', async () => {
  const { get, store, asked, repair } = registers(350, { failAfter: 2 });
  await expect(downloadRegisters({ ...options, get, store })).rejects.toThrow('The network is gone');
  repair();
  await downloadRegisters({ ...options, get, store });
  expect(asked.map((address) => new URL(address).searchParams.get('page'))).toEqual(['0', '1', '2', '3']);
});

test('entries that the search does not find are looked up one by one', async () => {
  const known = [syntheticNumber(0), syntheticNumber(7)];
  const { get, store } = registers(1);
  const { units } = await downloadRegisters({ ...options, known, get, store });
  expect(units.map(({ number }) => number)).toEqual([syntheticNumber(0)]);
});

test.each([
  ['a time-out', async () => Promise.reject(new Error('timeout'))],
  ['too many requests', async () => ({ status: 429, text: '', retryAfter: 7 })],
  ['a fault of the server', async () => ({ status: 503, text: 'nede' })],
  ['a page instead of JSON', async () => ({ status: 200, text: '<html></html>' })],
] as const)('%s is tried again, with longer and longer pauses', async (_, failing) => {
  const pauses: number[] = [];
  let asked = 0;
  const get = (): Promise<HttpAnswer> => (++asked < 4 ? failing() : Promise.resolve({ status: 200, text: '{}' }));
  const retrying = retryingGet(get, { pause: async (time) => pauses.push(time) });
  expect(await retrying('https://data.example')).toEqual({ status: 200, text: '{}' });
  expect(pauses).toEqual(_ === 'too many requests' ? [7000, 7000, 7000] : [1000, 2000, 4000]);
});

test('what never succeeds is told in a sentence', async () => {
  const retrying = retryingGet(async () => ({ status: 500, text: '' }), { pause: async () => {}, attempts: 2 });
  await expect(retrying('https://data.example')).rejects.toThrow(
    'No usable answer from https://data.example after 2 attempts: status 500.',
  );
});
