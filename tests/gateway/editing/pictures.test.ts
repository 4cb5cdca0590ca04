import sharp from 'sharp';
import { expect, test } from 'vitest';
import { thumbnail } from '../../../src/gateway/editing/pictures.ts';
import { event, FILES, gatewayOn, git, korps, moderator, saveParameters, turlag } from '../support/editing.ts';

const photograph = await sharp({ create: { width: 2000, height: 1000, channels: 3, background: '#0b5a4c' } })
  .jpeg()
  .withExif({ IFD3: { GPSLatitude: '60/1 42/1 0/1' } })
  .toBuffer();

const PATH = 'events/turlag-ny.md';
const withPicture = (path: string, bytes: Buffer) => ({
  ...saveParameters(PATH, event({ title: 'Ny', owner: 'turlag', more: `image: { src: ${path}, alt: Et tjern }` })),
  assets: [{ path, content: bytes.toString('base64'), encoding: 'base64' }],
});

test('a picture in a draft is re-encoded without its location, and published with the draft', async () => {
  const { ask, path } = await gatewayOn();
  const picture = 'media/turlag/tjern.jpg';
  expect((await ask(turlag, 'persistEntry', withPicture(picture, photograph))).status).toBe(200);
  const id = { collection: 'events', slug: 'turlag-ny' };
  const draft = (await ask(turlag, 'unpublishedEntry', id)).body as { diffs: { path: string; id: string }[] };
  expect(draft.diffs.map((each) => each.path)).toEqual([PATH, picture]);
  const sent = (await ask(turlag, 'unpublishedEntryMediaFile', { ...id, path: picture, id: '' })).body as {
    content: string;
  };
  const metadata = await sharp(Buffer.from(sent.content, 'base64')).metadata();
  expect(metadata).toMatchObject({ format: 'jpeg', width: 1600 });
  expect(metadata.exif).toBeUndefined();
  expect((await ask(turlag, 'getMediaFile', { path: picture })).status).toBe(200);
  expect((await ask(korps, 'getMediaFile', { path: picture })).status).toBe(403);
  expect((await ask(moderator, 'publishUnpublishedEntry', id)).status).toBe(200);
  expect(git(path, 'ls-tree', '-r', '--name-only', 'main', 'media')).toBe(picture);
  expect((await ask(turlag, 'getMedia', { mediaFolder: 'media' })).body).toMatchObject([{ path: picture }]);
  expect((await ask(korps, 'getMedia', { mediaFolder: 'media' })).body).toEqual([]);
});

test('a used picture is listed with its latest alternative text, to its association and to staff', async () => {
  const image = (alt: string, updated: string) =>
    `image: { src: /media/turlag/tjern.jpg, alt: ${alt} }\nupdated: ${updated}`;
  const shown = (alt: string, updated: string) => event({ title: 'Tur', owner: 'turlag', more: image(alt, updated) });
  const { ask } = await gatewayOn({
    ...FILES,
    'events/turlag-a.md': shown('Et tjern om kvelden', '2026-11-02T08:00:00Z'),
    'events/turlag-b.md': shown('Et tjern', '2026-11-01T08:00:00Z'),
  });
  for (const path of ['media/turlag/tjern.jpg', 'media/turlag/ubrukt.jpg', 'media/korps/korps.jpg'])
    await ask(moderator, 'persistMedia', { asset: { path, content: photograph.toString('base64') } });
  const own = [
    { name: 'tjern.jpg', path: 'media/turlag/tjern.jpg', alt: 'Et tjern om kvelden' },
    { name: 'ubrukt.jpg', path: 'media/turlag/ubrukt.jpg' },
  ];
  const listed = async (session: typeof turlag, mediaFolder: string) =>
    ((await ask(session, 'getMedia', { mediaFolder })).body as { id: string }[]).map(
      ({ id: _, ...picture }) => picture,
    );
  expect(await listed(turlag, 'media')).toEqual(own);
  expect(await listed(moderator, 'media/turlag')).toEqual(own);
  expect(await listed(korps, 'media/turlag')).toEqual([]);
});

test('the thumbnail of a picture is small', async () => {
  const small = await thumbnail(photograph);
  expect(await sharp(small.bytes).metadata()).toMatchObject({ format: small.format, width: 240, height: 120 });
  expect(small.bytes.length).toBeLessThan(photograph.length / 4);
});

test('an older draft does not overwrite a picture that was published since', async () => {
  const { ask, path } = await gatewayOn();
  const first = 'media/turlag/a.jpg';
  await ask(moderator, 'persistMedia', { asset: { path: first, content: photograph.toString('base64') } });
  await ask(turlag, 'persistEntry', withPicture('media/turlag/b.jpg', photograph));
  const small = await sharp(photograph).resize(10).toBuffer();
  await ask(moderator, 'persistMedia', { asset: { path: first, content: small.toString('base64') } });
  const replaced = git(path, 'rev-parse', `main:${first}`);
  await ask(moderator, 'publishUnpublishedEntry', { collection: 'events', slug: 'turlag-ny' });
  expect(git(path, 'rev-parse', `main:${first}`)).toBe(replaced);
  expect(git(path, 'ls-tree', '-r', '--name-only', 'main', 'media')).toBe(`${first}\nmedia/turlag/b.jpg`);
});

test.each([
  ['a drawing', 'media/turlag/a.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['another kind than its name says', 'media/turlag/a.png', photograph],
  ['a picture cut off', 'media/turlag/a.jpg', photograph.subarray(0, 200)],
  ['nothing', 'media/turlag/a.jpg', Buffer.alloc(0)],
  ['AVIF', 'media/turlag/a.jpg', await sharp(photograph).resize(16).avif().toBuffer()],
  ['a bomb', 'media/turlag/a.png', bomb()],
])('%s is refused as a picture, and nothing is saved', async (_, path, bytes) => {
  const portal = await gatewayOn();
  const answer = await portal.ask(turlag, 'persistEntry', withPicture(path, bytes));
  expect(answer).toMatchObject({ status: 422, body: { code: 'bad-picture' } });
  expect(git(portal.path, 'for-each-ref', 'refs/heads/cms')).toBe('');
});

/** A PNG whose header claims 60,000 pixels each way. */
function bomb(): Buffer {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  png.writeUInt32BE(60_000, 16);
  png.writeUInt32BE(60_000, 20);
  return png;
}
