import { expect, test } from 'vitest';
import {
  errorIn,
  event,
  gatewayAt,
  gatewayOn,
  git,
  moderator,
  saveParameters,
  trusted,
  turlag,
} from '../gateway/support/editing.ts';
import { killRepeatedly } from '../gateway/support/kill-gateway.ts';
import { startServer } from '../gateway/support/start-server.ts';

test('a gateway killed while it saves and publishes loses nothing that it confirmed as saved', async () => {
  const { saved, longest } = await killRepeatedly(6);
  console.log(`6 kills: ${saved} saves kept, the next save after a kill took at most ${longest} ms`);
  expect(saved).toBeGreaterThan(0);
}, 120_000);

test('a draft that was published before its branch was deleted is gone at the next start', async () => {
  const { ask, path } = await gatewayOn();
  await ask(trusted, 'persistEntry', saveParameters('events/turlag-ny.md', event({ title: 'Ny', owner: 'turlag' })));
  const head = git(path, 'rev-parse', 'refs/heads/cms/events/turlag-ny');
  await ask(trusted, 'publishUnpublishedEntry', { collection: 'events', slug: 'turlag-ny' });
  git(path, 'update-ref', 'refs/heads/cms/events/turlag-ny', head);
  const again = await gatewayAt(path);
  expect((await again.ask(moderator, 'unpublishedEntries')).body).toEqual([]);
});

test("two gateways on one repository lose nothing of each other's", async () => {
  const one = await gatewayOn();
  const other = await gatewayAt(one.path);
  const slugs = Array.from({ length: 12 }, (_, each) => `events/turlag-${each}.md`);
  const answers = await Promise.all(
    slugs.map((path, each) =>
      (each % 2 ? one : other).ask(trusted, 'persistEntry', {
        ...saveParameters(path, event({ title: `Tur ${each}`, owner: 'turlag' }), undefined, { useWorkflow: false }),
      }),
    ),
  );
  const isSaved = (path: string) => git(one.path, 'ls-tree', '--name-only', '-r', 'main').split('\n').includes(path);
  for (const [each, { status }] of answers.entries()) {
    expect([200, 503]).toContain(status);
    if (status === 200) expect(isSaved(slugs[each] as string)).toBe(true);
  }
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(6);
});

test('when the disk is full nothing is half saved, the answer says so, and the next save works', async () => {
  const { path } = await gatewayOn();
  const before = git(path, 'for-each-ref');
  const raw = event({ title: 'Ny', owner: 'turlag' });
  const full = await startServer(path, { maxFileBytes: 0 });
  const refused = await full(turlag, 'persistEntry', saveParameters('events/turlag-ny.md', raw));
  expect(refused).toMatchObject({ status: 503, body: { code: 'failed' } });
  expect(errorIn(refused)).toContain('Ta vare på teksten');
  expect(git(path, 'for-each-ref')).toBe(before);
  const roomy = await startServer(path);
  expect((await roomy(turlag, 'persistEntry', saveParameters('events/turlag-ny.md', raw))).status).toBe(200);
  expect(git(path, 'fsck', '--no-dangling', '--strict')).toBe('');
});
