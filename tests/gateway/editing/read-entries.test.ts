import { expect, test } from 'vitest';
import { event, FILES, gatewayOn, git, korps, moderator, saveParameters, turlag } from '../support/editing.ts';

const TUR = 'events/turlag-kveldstur.md';
const pathsIn = (body: unknown) => (body as { file: { path: string } }[]).map(({ file }) => file.path);

test('an association sees its own events, and all associations and venues', async () => {
  const { ask } = await gatewayOn();
  const list = async (session: typeof turlag, folder: string) =>
    pathsIn((await ask(session, 'entriesByFolder', { folder })).body);
  expect(await list(turlag, 'events')).toEqual([TUR]);
  expect(await list(moderator, 'events')).toEqual(['events/korps-ovelse.md', TUR]);
  expect(await list(turlag, 'associations')).toEqual(['associations/korps.md', 'associations/turlag.md']);
  expect(await list(turlag, 'venues')).toEqual(['venues/krona.md']);
  expect((await ask(turlag, 'entriesByFolder', { folder: 'grants' })).status).toBe(403);
  expect((await ask(moderator, 'entriesByFolder', { folder: '.git' })).status).toBe(403);
});

test('an event of another association cannot be told apart from a missing one', async () => {
  const { ask } = await gatewayOn();
  const nothing = (path: string) => ({ status: 200, body: { data: null, file: { path, id: null } } });
  for (const path of ['events/korps-ovelse.md', 'events/finnes-ikke.md', 'site.yml', '.git/config'])
    expect(await ask(turlag, 'getEntry', { path })).toEqual(nothing(path));
});

test('a draft of another association is not listed, and answered as missing', async () => {
  const { ask } = await gatewayOn();
  await ask(korps, 'persistEntry', saveParameters('events/korps-ny.md', event({ title: 'Ny', owner: 'korps' })));
  await ask(turlag, 'persistEntry', saveParameters('events/turlag-ny.md', event({ title: 'Ny', owner: 'turlag' })));
  expect((await ask(turlag, 'unpublishedEntries')).body).toEqual(['events/turlag-ny']);
  expect((await ask(moderator, 'unpublishedEntries')).body).toEqual(['events/korps-ny', 'events/turlag-ny']);
  const [foreign, missing] = [
    await ask(turlag, 'unpublishedEntry', { id: 'events/korps-ny' }),
    await ask(turlag, 'unpublishedEntry', { id: 'events/finnes-ikke' }),
  ];
  expect(foreign.status).toBe(404);
  expect(foreign).toEqual(missing);
});

test('a file with a byte order mark is returned without it', async () => {
  const { ask } = await gatewayOn({ ...FILES, 'events/rar.md': '\ufeff---\ntitle: x\n---\n' });
  expect((await ask(moderator, 'getEntry', { path: 'events/rar.md' })).body).toMatchObject({
    data: '---\ntitle: x\n---\n',
  });
});

test.each(['---js\ntitle: x\n---\n', '--- \ntitle: x\n---\n', '\ufeff\ufeff---\ntitle: x\n---\n', 'title: x\n'])(
  'a file that somebody pushed is not handed out when its first line is not exactly three dashes: %j',
  async (text) => {
    const { ask } = await gatewayOn({ ...FILES, 'events/rar.md': text, 'closures.yml': text });
    expect((await ask(moderator, 'getEntry', { path: 'events/rar.md' })).body).toMatchObject({ data: null });
    expect(pathsIn((await ask(moderator, 'entriesByFolder', { folder: 'events' })).body)).not.toContain(
      'events/rar.md',
    );
    const settings = (await ask(moderator, 'getEntry', { path: 'closures.yml' })).body as { data: string | null };
    expect(settings.data === null || !settings.data.startsWith('---')).toBe(true);
  },
);

test('the settings are for staff, and `site.yml` only for administrators', async () => {
  const { ask } = await gatewayOn();
  const files = [{ path: 'site.yml' }, { path: 'closures.yml' }];
  expect((await ask(turlag, 'entriesByFiles', { files })).status).toBe(403);
  expect((await ask(moderator, 'entriesByFiles', { files })).body).toMatchObject([
    { data: null },
    { data: FILES['closures.yml'] },
  ]);
});

test('the returned version is the Git object id of the text', async () => {
  const { ask, path } = await gatewayOn();
  const { file } = (await ask(turlag, 'getEntry', { path: TUR })).body as { file: { id: string } };
  expect(file.id).toBe(git(path, 'rev-parse', `main:${TUR}`));
});
