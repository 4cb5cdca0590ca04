import { rmSync } from 'node:fs';
import { onTestFinished, test } from 'vitest';
import { makeFolder } from '../build/builds.ts';
import { expectSameIn } from '../build/same-in-zones.ts';

test('the whole sample is the same byte for byte, in whatever time zone it is built', async () => {
  const folder = makeFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  await expectSameIn(folder, ['UTC', 'Asia/Tokyo', 'America/New_York'], 'content');
});
