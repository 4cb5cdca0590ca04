import { expect, test } from 'vitest';
import { decide, goesLive, statusAfterSave } from '../../../src/gateway/editing/policy.ts';
import { locationOfPath } from '../../../src/gateway/entry/location.ts';
import { actionNames } from '../../../src/gateway/editing/protocol.ts';
import { openSubmissions } from '../../../src/gateway/public-forms/submission.ts';
import type { Actor } from '../../../src/gateway/people/session.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { event, FILES, gatewayOn, git } from '../support/editing.ts';
import { actions, paths } from '../support/matrix.ts';

const form: Actor = { person: { id: 0, name: 'Innsendt skjema' }, role: 'form', associations: [] };

test('of all actions at all paths, a public form may do one: save a new activity', () => {
  const allowed: string[] = [];
  for (const action of new Set([...actionNames, ...Object.keys(actions)])) {
    for (const path of Object.values(paths)) {
      const location = locationOfPath(path);
      const isNew = location && !(path in FILES);
      const owners = isNew ? ['turlag'] : ['turlag', 'turlag'];
      const facts = { location, collection: location?.collection, owners, status: 'pending_publish' as const };
      if (decide(form, action, facts).allow) allowed.push(`${action} ${path}`);
    }
  }
  const allowedPaths = new Set(allowed.map((each) => each.split(' ')[1]));
  expect(
    allowed.every((each) => each.startsWith('persistEntry events/turlag-') || each.includes(' events/korps-konsert')),
  ).toBe(true);
  expect(allowedPaths.size).toBeGreaterThan(1);
});

test.each([
  ['an entry that has a draft or is published', { owners: ['turlag', 'turlag'] }],
  ['an entry that nobody owns', { owners: [null] }],
  ['an entry with a picture', { pictures: ['media/turlag/tur.png'] }],
  ['an association', { location: locationOfPath('associations/nytt-lag.md') }],
  ['the settings', { location: locationOfPath('site.yml') }],
  ['no location at all', { location: undefined }],
])('a public form may not save %s', (_, facts) => {
  const own = { location: locationOfPath('events/turlag-ny.md'), owners: ['turlag'] };
  expect(decide(form, 'persistEntry', own)).toEqual({ allow: true });
  expect(decide(form, 'persistEntry', { ...own, ...facts })).toEqual({ allow: false, reason: 'form-only' });
});

test('what a public form saves waits for staff, whatever it asks for, and is never published', () => {
  for (const asked of ['draft', 'pending_publish', undefined] as const)
    expect(statusAfterSave(form, undefined, asked)).toBe('pending_review');
  expect(goesLive(form, { touched: ['file'], isPublished: false, corrections: true })).toBe(false);
});

test('two submissions with the same slug at the same moment both get one', async () => {
  const { gateway, path } = await gatewayOn();
  const desk = openSubmissions(gateway);
  const text = event({ title: 'Kveldstur', owner: 'turlag' });
  const locations = await Promise.all(
    Array.from({ length: 4 }, (_, n) =>
      desk.submit({ slug: 'turlag-kveldstur', text: text.replace('Bli med', `Bli med ${n}`) }),
    ),
  );
  expect(locations.map(({ slug }) => slug).sort()).toEqual([2, 3, 4, 5].map((n) => `turlag-kveldstur-${n}`));
  expect(git(path, 'for-each-ref', 'refs/heads/cms/').split('\n')).toHaveLength(4);
});

test('submissions are validated like saves in the editor, in the requested language', async () => {
  const { gateway } = await gatewayOn();
  const desk = openSubmissions(gateway);
  const submission = { slug: 'ny-tur', text: event({ title: 'Tur', owner: 'finnes-ikke' }) };
  const own = languageOf('nb');
  const problems = { ...own.words.problems, 'broken-reference': '{slug} mangler' };
  const language = { ...own, words: { ...own.words, problems } };
  expect((await desk.problemsOf(submission, language)).map(({ reason }) => reason)).toEqual(['finnes-ikke mangler']);
  expect(await desk.problemsOf({ ...submission, awaited: 'finnes-ikke' }, language)).toEqual([]);
  await expect(desk.submit(submission)).rejects.toThrow('bad-content');
  await expect(desk.submit({ ...submission, slug: '../../site' })).rejects.toThrow('unknown-place');
});
