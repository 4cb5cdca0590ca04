import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openProgram } from '../../src/publish/program/built-program.ts';

test('a program with a missing file is built anew, with the same bytes', async () => {
  const { assets, files } = await openProgram();
  const [first = ''] = files;
  const bytes = readFileSync(join(assets, first));
  rmSync(join(assets, first));
  expect((await openProgram()).files).toEqual(files);
  expect(readFileSync(join(assets, first))).toEqual(bytes);
}, 180_000);
