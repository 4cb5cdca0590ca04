import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FILES, gatewayOn } from '../../gateway/support/editing.ts';
import { temporaryFolder } from '../../publish/folders.ts';

test(
  'grants that wait are not proposed twice, also when what was remembered is lost',
  { timeout: 60_000 },
  async () => {
    const { repository } = (await gatewayOn(FILES)).gateway;
    const state = temporaryFolder();
    const env = { ...process.env, DUGNAD_STATE: state, DUGNAD_REPOSITORY: repository.path };
    const importGrants = () => {
      const { stdout, stderr } = spawnSync(process.execPath, ['scripts/imports/grants.ts'], { env, encoding: 'utf8' });
      return stdout + stderr;
    };
    const drafts = async () =>
      [...(await repository.refs({ fresh: true }))].filter(([ref]) => ref.includes('/grants/'));
    expect(importGrants()).toMatch(/^[1-9]\d* new grants, 0 changed, 0 as before/);
    const first = await drafts();
    expect(first.length).toBeGreaterThan(5);
    rmSync(join(state, 'imports', 'grants.json'));
    expect(importGrants()).toMatch(/^0 new grants, 0 changed, [1-9]\d* as before/);
    expect(await drafts()).toEqual(first);
  },
);
