import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { editingRoutes } from '../../../src/gateway/editing/routes.ts';
import { createRepository } from '../../../src/gateway/git/backup.ts';
import type { Session } from '../../../src/gateway/people/session.ts';
import { temporaryFolder, writeFiles } from '../../publish/folders.ts';
import { event, FILES, gatewayAt, gatewayOn, korps, saveParameters, turlag } from '../support/editing.ts';

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

test('the protocol is served at /gw, with refusals in Norwegian', async () => {
  const { post } = await routesFor(turlag);
  const read = await post('/gw', { action: 'getEntry', params: { path: 'events/turlag-kveldstur.md' } });
  expect(await read.json()).toMatchObject({ data: expect.stringContaining('Kveldstur') });
  const refused = await post('/gw', { action: 'deleteFiles', params: { paths: ['events/turlag-kveldstur.md'] } });
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ error: expect.stringContaining('frivilligsentralen') });
});

test('every route requires signing in', async () => {
  const { routes, post } = await routesFor(undefined);
  const answers = [
    await post('/gw', { action: 'unpublishedEntries' }),
    ...(await Promise.all(['/gw/state', '/gw/picture'].map((at) => routes.request(at)))),
  ];
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 401));
});

test('a body that is invalid JSON or too large is answered with a sentence', async () => {
  const { routes } = await routesFor(turlag);
  const send = (body: string) => routes.request('/gw', { method: 'POST', body });
  expect((await send('{')).status).toBe(400);
  const large = await send('x'.repeat(17 * 1024 * 1024));
  expect(large.status).toBe(413);
  expect(await large.json()).toMatchObject({ error: expect.stringContaining('for stort') });
});

test('a picture is served with headers that prevent execution, and only to those who may use it', async () => {
  const { portal, routes } = await routesFor(turlag);
  const path = 'media/turlag/a.png';
  const bytes = await sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const draft = saveParameters('events/turlag-ny.md', event({ title: 'Ny', owner: 'turlag' }));
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

test.each([
  ['a page', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 404, null],
  ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>'), 404, null],
  [
    'the beginning of a picture and no more',
    Buffer.from('\x89PNG\r\n\x1a\n<script>alert(1)</script>', 'latin1'),
    404,
    null,
  ],
  ['a picture of another kind', await picture().webp().toBuffer(), 200, 'image/webp'],
  ['a picture', await picture().png().toBuffer(), 200, 'image/png'],
])('what was pushed by Git as a picture and is %s is answered by what is in it', async (_, bytes, status, type) => {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'seed'), FILES);
  mkdirSync(join(folder, 'seed/media/turlag'), { recursive: true });
  writeFileSync(join(folder, 'seed/media/turlag/tur.png'), bytes);
  await createRepository(join(folder, 'content.git'), join(folder, 'seed'), 'Begynnelsen');
  const portal = await gatewayAt(join(folder, 'content.git'));
  const routes = editingRoutes(
    portal.gateway,
    () => turlag,
    () => undefined,
  );
  const answer = await routes.request('/gw/picture?path=media/turlag/tur.png');
  expect(answer.status).toBe(status);
  if (type) expect(answer.headers.get('Content-Type')).toBe(type);
  const asked = await portal.ask(turlag, 'getMediaFile', { path: 'media/turlag/tur.png' });
  expect(asked.status).toBe(status);
});

function picture() {
  return sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } });
}
