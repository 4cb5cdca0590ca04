import { expect, test } from 'vitest';
import { openPublisher, publishedInto } from '../../../src/gateway/editing/publishing.ts';
import { type PublishResult, publishInPlace } from '../../../src/publish/publish.ts';

const published = (commit: string): PublishResult => ({ release: 'r', commit, removed: [], warnings: [] });
const places = { repository: '/content.git', target: '/site' };

test('what is published while a build is going on makes one build more, and no more than one', async () => {
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
});

test('a build that fails says why, tells which commit is served still, and is tried again', async () => {
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

test('a site comes into `current` as a release of its own, and elsewhere in place', () => {
  expect(publishedInto('/srv/dugnad/current')).toEqual({ target: '/srv/dugnad' });
  expect(publishedInto('dist')).toEqual({ target: 'dist', publish: publishInPlace });
});
