import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FILES, gatewayOn } from '../../gateway/support/editing.ts';
import { pageJson, unitJson } from '../../imports/registers/registered.ts';
import { temporaryFolder, writeFiles } from '../../publish/folders.ts';

test('associations that wait are not proposed twice, also when the memory is lost', { timeout: 60_000 }, async () => {
  const { repository } = (await gatewayOn(FILES)).gateway;
  const [state, answers] = [temporaryFolder(), temporaryFolder()];
  const names = ['MOEN SONGLAG', 'LIA GRENDELAG'];
  writeFiles(answers, { 'enheter.json': pageJson(names.map((navn, nth) => unitJson(nth, { navn }))) });
  const env = { ...process.env, DUGNAD_STATE: state, DUGNAD_REPOSITORY: repository.path };
  const importAssociations = () => {
    const args = ['scripts/imports/associations.ts', '--from', answers];
    const { stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
    return stdout + stderr;
  };
  const drafts = async () =>
    [...(await repository.refs({ fresh: true }))].filter(([ref]) => ref.includes('/associations/'));
  expect(importAssociations()).toMatch(/^2 new associations, 0 changed/);
  const first = await drafts();
  expect(first.map(([ref]) => ref.split('/').at(-1)).sort()).toEqual(['lia-grendelag', 'moen-songlag']);
  for (const isLost of [false, true]) {
    if (isLost) rmSync(join(state, 'imports', 'registers-3999.json'));
    expect(importAssociations()).toMatch(/^0 new associations, 0 changed, 2 as before/);
    expect(await drafts()).toEqual(first);
  }
});
