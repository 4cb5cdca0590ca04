import { expect, test } from 'vitest';
import { openPublisher, publishTarget } from '../../../src/gateway/editing/publishing.ts';
import { type PublishResult, publishInPlace } from '../../../src/publish/publish.ts';

const published = (commit: string): PublishResult => ({ release: 'r', commit, removed: [], warnings: [] });
const places = { repository: '/content.git', target: '/site' };

test('publishing several times during a build leads to exactly one more build', async () => {
  const builds: (() => void)[] = [];
  const publisher = openPublisher({
    ...places,
    publish: () => new Promise((resolve) => builds.push(() => resolve(published(`c${builds.length}`)))),
  });
  expect(publisher.state()).toMatchObject({ state: 'idle' });
  publisher.request();
  await expect.poll(() => builds.length).toBe(1);
  expect(publisher.state()).toMatchObject({ state: 'building' });
  for (let each = 0; each < 5; each++) publisher.request();
  builds[0]?.();
  await expect.poll(() => builds.length).toBe(2);
  builds[1]?.();
  await publisher.settled();
  expect(builds).toHaveLength(2);
  expect(publisher.state()).toMatchObject({ state: 'idle', commit: 'c2' });
  expect(publisher.published().map(({ commit }) => commit)).toEqual(['c1', 'c2']);
  expect(publisher.published()[1]?.at).toBe(publisher.state().at);
});

test('a failed build reports the reason and the served commit, and is retried', async () => {
  const reasons: string[] = [];
  const outcomes = [published('good'), new Error('There is no valid entry at all.'), published('better')];
  const publisher = openPublisher({
    ...places,
    retry: 30,
    onFailed: (reason) => reasons.push(reason),
    publish: async ({ commit }) => {
      expect(commit).toBe('refs/heads/main');
      const outcome = outcomes.shift() as PublishResult | Error;
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
  });
  publisher.request();
  await publisher.settled();
  publisher.request();
  await publisher.settled();
  expect(publisher.state()).toMatchObject({
    state: 'failed',
    commit: 'good',
    reason: 'There is no valid entry at all.',
  });
  expect(reasons).toHaveLength(1);
  await expect.poll(() => publisher.state().commit).toBe('better');
  publisher.stop();
});

test('a site is published into `current` as a release, and elsewhere in place', () => {
  expect(publishTarget('/srv/dugnad/current')).toEqual({ target: '/srv/dugnad' });
  expect(publishTarget('dist')).toEqual({ target: 'dist', publish: publishInPlace });
});
