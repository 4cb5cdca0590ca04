import { rmSync } from 'node:fs';
import { onTestFinished, test } from 'vitest';
import { copySample, makeFolder } from './builds.ts';
import { expectSameIn } from './same-in-zones.ts';

// On both sides of Oslo. All zones, and the whole sample, are for the deep run.
test('builds in different time zones are the same, byte for byte', { timeout: 240_000 }, async () => {
  const folder = makeFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  await expectSameIn(folder, ['Asia/Tokyo', 'America/New_York'], copySample(folder));
});
