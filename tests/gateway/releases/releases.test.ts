import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPublisher } from '../../../src/gateway/editing/publishing.ts';
import { takeLock } from '../../../src/publish/lock.ts';
import { pointCurrentAt } from '../../../src/publish/releases.ts';
import { PublishingHeld } from '../../../src/publish/rollback.ts';
import { smallSite, temporaryFolder, writeFiles } from '../../publish/folders.ts';
import { TestGateway } from '../support/gateway.ts';

const FIRST = '20261120T090000Z-0f6c1a2b3c4d';
const SECOND = '20261121T080000Z-1f6c1a2b3c4d';

async function staffOf() {
  const target = temporaryFolder();
  for (const name of [FIRST, SECOND]) writeFiles(join(target, 'releases', name), smallSite(name));
  await pointCurrentAt(target, SECOND);
  let changes = 0;
  const gateway = new TestGateway({ releases: { target, onChanged: () => changes++ } });
  gateway.person({ name: 'Mona Moe', email: 'mona@sentral.example', role: 'moderator' });
  gateway.person();
  const served = () => readFileSync(join(target, 'current/index.html'), 'utf8');
  return { target, gateway, served, changes: () => changes, staff: await gateway.signedIn('mona@sentral.example') };
}

test('staff go back to a release and forward again, and publishing is told each time', async () => {
  const { staff, served, changes } = await staffOf();
  const list = await (await staff.get('/admin/utgaver/')).text();
  expect(list).toContain('fredag 20. november kl. 10.00');
  expect(list).not.toContain('Vis det nyeste igjen');
  await staff.post('/admin/utgaver/tilbake/', { release: FIRST });
  expect(served()).toContain(FIRST);
  const held = await (await staff.get('/admin/utgaver/')).text();
  expect(held).toContain('Vis det nyeste igjen');
  await staff.post('/admin/utgaver/nyeste/');
  expect(served()).toContain(SECOND);
  expect(changes()).toBe(2);
});

test('a release that cannot be served is refused with a sentence, and nothing changes', async () => {
  const { staff, target, served, changes } = await staffOf();
  rmSync(join(target, 'releases', FIRST, 'index.html'));
  const answers = [
    await staff.post('/admin/utgaver/tilbake/', { release: FIRST }),
    await staff.post('/admin/utgaver/tilbake/', { release: 'x' }),
  ];
  const unlock = await takeLock(target);
  answers.push(await staff.post('/admin/utgaver/tilbake/', { release: SECOND }));
  await unlock();
  expect(answers.map(({ status }) => status)).toEqual([422, 422, 409]);
  expect(await answers[0]?.text()).toContain('Noe mangler i denne utgaven');
  expect(served()).toContain(SECOND);
  expect(changes()).toBe(0);
});

test('associations may not go back', async () => {
  const { gateway, served } = await staffOf();
  const answer = await (await gateway.signedIn()).post('/admin/utgaver/tilbake/', { release: FIRST });
  expect(answer.status).toBe(403);
  expect(served()).toContain(SECOND);
});

test('a publish that is held is no failure to be tried again', async () => {
  const failed: string[] = [];
  const publisher = openPublisher({
    ...{ repository: '/content.git', target: '/site', onFailed: (reason: string) => failed.push(reason) },
    publish: async () => {
      throw new PublishingHeld('Rolled back.');
    },
  });
  publisher.request();
  await publisher.settled();
  expect(publisher.state()).toMatchObject({ state: 'held', reason: 'Rolled back.' });
  expect(failed).toEqual([]);
});
