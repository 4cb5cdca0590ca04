import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addressSearch } from '../../../src/gateway/addresses/address-search.ts';
import { addressRoutes } from '../../../src/gateway/addresses/routes.ts';
import type { SessionOf } from '../../../src/gateway/people/session.ts';
import type { Site } from '../../../src/schemas/site.ts';

const STORGATA = {
  adressetekst: 'Storgata 8',
  postnummer: '2999',
  poststed: 'ELVEDAL',
  representasjonspunkt: { epsg: 'EPSG:4258', lat: 60.701512345, lon: 10.600598765 },
};

let server: Server;
let asked: URL[];
let reply: { status: number; headers?: Record<string, string>; body: string };

beforeEach(async () => {
  asked = [];
  reply = { status: 200, body: JSON.stringify({ adresser: [STORGATA] }) };
  server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://127.0.0.1'));
    response.writeHead(reply.status, reply.headers).end(reply.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(() => {
  server.close();
});

const service = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/adresser/v1/sok`;

describe('a search of addresses', () => {
  test('asks for the text in the municipality, and gives each address with its point', async () => {
    expect(await addressSearch(service())(' Storgata 8 ', '3999')).toEqual([
      { text: 'Storgata 8, 2999 Elvedal', latitude: 60.70151, longitude: 10.6006 },
    ]);
    const [{ searchParams, pathname } = new URL('http://none')] = asked;
    expect(pathname).toBe('/adresser/v1/sok');
    expect(Object.fromEntries(searchParams)).toEqual({ sok: 'Storgata 8', kommunenummer: '3999', treffPerSide: '8' });
  });

  test('sends text as one value, never as more of the address, and no more than an address is long', async () => {
    await addressSearch(service())(`a&kommunenummer=0301#${'x'.repeat(5000)}`, '3999');
    expect(asked[0]?.searchParams.getAll('kommunenummer')).toEqual(['3999']);
    expect(asked[0]?.searchParams.get('sok')).toHaveLength(120);
    expect(await addressSearch(service())('  ', '3999')).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  test('leaves out points that are not in Norway', async () => {
    reply.body = JSON.stringify({ adresser: [{ ...STORGATA, representasjonspunkt: { lat: 0, lon: 0 } }] });
    expect(await addressSearch(service())('Storgata', '3999')).toEqual([]);
  });

  test('fails on an error, on another answer, and on a redirect to another host', async () => {
    for (const wrong of [
      { status: 500, body: '' },
      { status: 200, body: '<html>' },
      { status: 200, body: '{"adresser":[{"adressetekst":1}]}' },
      { status: 302, headers: { Location: 'http://127.0.0.1:1/' }, body: '' },
    ]) {
      reply = wrong;
      await expect(addressSearch(service())('Storgata', '3999')).rejects.toThrow();
    }
  });
});

describe('the route', () => {
  const sessionFor = (id: number) => ({ person: { id } }) as ReturnType<SessionOf>;
  const session = sessionFor(1);
  const routesFor = (sessionOf: SessionOf, now = () => 0) =>
    addressRoutes({
      content: { site: async () => ({ municipality: { name: 'Elvedal', number: '3999' } }) as Site },
      ...{ sessionOf, search: addressSearch(service()), log: () => {}, now },
    });

  test('answers those who are signed in, and asks nobody for others', async () => {
    const stranger = await routesFor(() => undefined).request('/gw/addresses?q=Storgata');
    expect([stranger.status, asked.length]).toEqual([401, 0]);
    const known = await routesFor(() => session).request('/gw/addresses?q=Storgata');
    expect(await known.json()).toMatchObject([{ text: 'Storgata 8, 2999 Elvedal' }]);
  });

  test('says that there is no answer when the service has none', async () => {
    reply = { status: 503, body: '' };
    expect((await routesFor(() => session).request('/gw/addresses?q=Storgata')).status).toBe(502);
  });

  test('lets each person ask thirty times a minute', async () => {
    let time = 0;
    let id = 1;
    const routes = routesFor(
      () => sessionFor(id),
      () => time,
    );
    const ask = async () => (await routes.request('/gw/addresses?q=Storgata')).status;
    const statuses = [];
    for (let count = 0; count < 31; count += 1) statuses.push(await ask());
    expect(statuses).toEqual([...Array<number>(30).fill(200), 429]);
    expect(asked).toHaveLength(30);
    id = 2;
    expect(await ask()).toBe(200);
    id = 1;
    time = 60_001;
    expect(await ask()).toBe(200);
  });
});
