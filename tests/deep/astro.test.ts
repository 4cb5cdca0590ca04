import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runAstro } from '../../src/publish/astro.ts';
import { temporaryFolder } from '../publish/folders.ts';

test('a quiet build writes its output to a log, and quotes the end of it when it fails', async () => {
  const folder = temporaryFolder();
  const log = join(folder, 'logs', 'build.log');
  const building = runAstro(join(folder, 'site'), { DUGNAD_NOW: 'tomorrow' }, { log });
  await expect(building).rejects.toThrow('DUGNAD_NOW is "tomorrow"');
  expect(readFileSync(log, 'utf8')).toContain('DUGNAD_NOW is "tomorrow"');
  expect(existsSync(join(folder, 'site'))).toBe(false);
});
