import { expect, test } from 'vitest';
import { lastBackup, recordBackup } from '../../../src/gateway/storage/last-backup.ts';
import { temporaryFolder } from '../../publish/folders.ts';
import { wholeGateway } from '../support/route-matrix.ts';

test('staff see what is wrong and what to do, associations do not', async () => {
  const { people } = await wholeGateway();
  const text = await (await people.staff.get('/admin/tilstand/')).text();
  expect(text).toContain('aldri sjekket');
  expect((await people.association.get('/admin/tilstand/')).status).toBe(403);
});

test('the time of the last backup is remembered', () => {
  const folder = temporaryFolder();
  expect(lastBackup(folder)).toBeUndefined();
  recordBackup(folder, 1_790_000_000_000);
  expect(lastBackup(folder)).toBe(1_790_000_000_000);
});
