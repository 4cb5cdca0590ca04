import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runAstroQuietly } from '../../src/publish/astro.ts';
import { temporaryFolder } from '../publish/folders.ts';

test('a quiet build writes its output to a log, and quotes the end of it when it fails', async () => {
  const folder = temporaryFolder();
  const log = join(folder, 'logs', 'build.log');
  const missing = join(folder, 'no-content');
  const building = runAstroQuietly(log)(join(folder, 'site'), { DUGNAD_CONTENT: missing });
  await expect(building).rejects.toThrow(missing);
  expect(readFileSync(log, 'utf8')).toContain(missing);
  expect(existsSync(join(folder, 'site'))).toBe(false);
});
