import sharp from 'sharp';
import { expect, test } from 'vitest';
import { editingRoutes } from '../../src/gateway/editing-routes.ts';
import type { Session } from '../../src/gateway/session.ts';
import { event, gatewayOn, korps, saving, turlag } from './editing.ts';

async function routesFor(session: Session | undefined) {
  const portal = await gatewayOn();
  const routes = editingRoutes(
    portal.gateway,
    () => session,
    () => ({ publishing: { state: 'idle' } }),
  );
  const post = (path: string, body: unknown) => routes.request(path, { method: 'POST', body: JSON.stringify(body) });
  return { portal, routes, post };
}

test('the protocol is answered at /gw, with Norwegian sentences where it refuses', async () => {
  const { post } = await routesFor(turlag);
  const read = await post('/gw', { action: 'getEntry', params: { path: 'events/turlag-kveldstur.md' } });
  expect(await read.json()).toMatchObject({ data: expect.stringContaining('Kveldstur') });
  const refused = await post('/gw', { action: 'deleteFiles', params: { paths: ['events/turlag-kveldstur.md'] } });
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ error: expect.stringContaining('frivilligsentralen') });
});

test('nobody gets anywhere without having signed in', async () => {
  const { routes, post } = await routesFor(undefined);
  const answers = [
    await post('/gw', { action: 'unpublishedEntries' }),
    ...(await Promise.all(['/gw/state', '/gw/picture'].map((at) => routes.request(at)))),
  ];
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 401));
});

test('a body that is no JSON, or too large, is answered in words', async () => {
  const { routes } = await routesFor(turlag);
  const send = (body: string) => routes.request('/gw', { method: 'POST', body });
  expect((await send('{')).status).toBe(400);
  const large = await send('x'.repeat(17 * 1024 * 1024));
  expect(large.status).toBe(413);
  expect(await large.json()).toMatchObject({ error: expect.stringContaining('for stort') });
});

test('a picture is handed out with headers that keep it a picture, and only to those who may use it', async () => {
  const { portal, routes } = await routesFor(turlag);
  const path = 'media/turlag/a.png';
  const bytes = await sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const draft = saving('events/turlag-ny.md', event({ title: 'Ny', owner: 'turlag' }));
  await portal.ask(turlag, 'persistEntry', { ...draft, assets: [{ path, content: bytes.toString('base64') }] });
  const answer = await routes.request(`/gw/picture?path=${path}`);
  expect(answer.headers.get('Content-Type')).toBe('image/png');
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect((await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).format).toBe('png');
  const foreign = editingRoutes(
    portal.gateway,
    () => korps,
    () => undefined,
  );
  expect((await foreign.request(`/gw/picture?path=${path}`)).status).toBe(404);
});
