import { expect, test } from 'vitest';
import { listRemoved, listVersions, readVersion, restoreVersion } from '../../../src/gateway/history/restore.ts';
import {
  type TestEditing,
  gatewayOn,
  git,
  korps,
  moderator,
  open,
  saveParameters,
  turlag,
} from '../support/editing.ts';

const TUR = 'events/turlag-kveldstur.md';

async function corrected(): Promise<TestEditing> {
  const portal = await gatewayOn();
  for (const price of ['10', '20']) {
    const { raw, base } = await open(portal, turlag, TUR);
    await portal.ask(turlag, 'persistEntry', saveParameters(TUR, raw.replace(/price: \d+/, `price: ${price}`), base));
  }
  return portal;
}

test('every published version is listed with author and date, and can be read and restored', async () => {
  const { gateway, path } = await corrected();
  const versions = await listVersions(gateway, turlag, TUR);
  const seen = versions[0]?.id;
  expect(versions.map(({ author }) => author)).toEqual(['Kari Nordmann', 'Kari Nordmann', 'Dugnad']);
  const first = versions.at(-1)?.id as string;
  expect(await readVersion(gateway, turlag, TUR, first)).toContain('price: 0');
  const id = /^id: (.+)$/m.exec(git(path, 'show', `main:${TUR}`))?.[1];
  expect(await restoreVersion(gateway, turlag, TUR, { version: first, seen })).toMatchObject({ outcome: 'live' });
  expect(git(path, 'show', `main:${TUR}`)).toContain('price: 0');
  expect(git(path, 'show', `main:${TUR}`)).toContain(`id: ${id}`);
});

test('the history of another association cannot be read, nor a text that never belonged to the entry', async () => {
  const { gateway, path } = await corrected();
  const [newest] = await listVersions(gateway, moderator, TUR);
  await expect(listVersions(gateway, korps, TUR)).rejects.toThrow('not-yours');
  await expect(readVersion(gateway, korps, TUR, newest?.id as string)).rejects.toThrow('not-yours');
  const foreign = git(path, 'rev-parse', 'main:events/korps-ovelse.md');
  await expect(readVersion(gateway, turlag, TUR, foreign)).rejects.toThrow('no-version');
  await expect(restoreVersion(gateway, korps, TUR, { version: newest?.id as string })).rejects.toThrow('not-yours');
});

test('an entry that changed owner hides its older versions from the new owner', async () => {
  const portal = await gatewayOn();
  const { raw, base } = await open(portal, moderator, TUR);
  const handedOver = saveParameters(TUR, raw.replace('[turlag]', '[korps]'), base, { useWorkflow: false });
  expect((await portal.ask(moderator, 'persistEntry', handedOver)).status).toBe(200);
  expect(await listVersions(portal.gateway, korps, TUR)).toHaveLength(1);
  expect(await listVersions(portal.gateway, moderator, TUR)).toHaveLength(2);
});

test('the texts of a removed association are listed for staff and restored with their id', async () => {
  const portal = await corrected();
  const before = git(portal.path, 'show', `main:${TUR}`);
  const paths = [TUR, 'associations/turlag.md'];
  expect((await portal.ask(moderator, 'deleteFiles', { paths })).status).toBe(200);
  const removed = await listRemoved(portal.gateway, moderator);
  expect(removed.map(({ path }) => path).sort()).toEqual([...paths].sort());
  await expect(listRemoved(portal.gateway, turlag)).rejects.toThrow('staff-only');
  for (const path of paths.toReversed()) {
    const version = removed.find((each) => each.path === path)?.id as string;
    expect(await restoreVersion(portal.gateway, moderator, path, { version })).toMatchObject({ outcome: 'live' });
  }
  expect(git(portal.path, 'show', `main:${TUR}`)).toBe(before);
  expect(await listRemoved(portal.gateway, moderator)).toEqual([]);
});

test('an entry that was deleted twice is listed with its last version', async () => {
  const portal = await corrected();
  for (const price of ['30', '40']) {
    const { raw, base } = await open(portal, turlag, TUR);
    await portal.ask(turlag, 'persistEntry', saveParameters(TUR, raw.replace(/price: \d+/, `price: ${price}`), base));
    await portal.ask(moderator, 'deleteFiles', { paths: [TUR] });
    const [removed, ...more] = await listRemoved(portal.gateway, moderator);
    expect(more).toEqual([]);
    const version = removed?.id as string;
    expect(await readVersion(portal.gateway, moderator, TUR, version)).toContain(`price: ${price}`);
    await restoreVersion(portal.gateway, moderator, TUR, { version });
  }
});
