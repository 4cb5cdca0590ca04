import { expect, test } from 'vitest';
import { readEnvironment } from '../../src/entries/environment.ts';

test('An unset variable has its default', () => {
  expect(readEnvironment({})).toMatchObject({
    content: 'content',
    dist: 'dist',
    url: 'http://localhost:4321',
    now: undefined,
    report: '.dugnad/report.json',
    previous: 'dist/data/build.json',
    commit: undefined,
  });
});

test('An empty variable counts as unset', () => {
  const empty = { DUGNAD_CONTENT: '', DUGNAD_DIST: '', DUGNAD_NOW: '', DUGNAD_REPORT: '', DUGNAD_COMMIT: '' };
  expect(readEnvironment(empty)).toEqual(readEnvironment({}));
});

test('The published site is by default the output folder', () => {
  expect(readEnvironment({ DUGNAD_DIST: '/srv/site' }).previous).toBe('/srv/site/data/build.json');
});

test('The public address has no trailing slash', () => {
  expect(readEnvironment({ DUGNAD_URL: 'https://dugnad.example.no//' }).url).toBe('https://dugnad.example.no');
});

test('Without a public address it is localhost, with its port', () => {
  expect(readEnvironment({ PORT: '4400' })).toMatchObject({ url: 'http://localhost:4400', isUrlMissing: true });
  expect(readEnvironment({ DUGNAD_URL: '' })).toMatchObject({ url: 'http://localhost:4321', isUrlMissing: true });
  const said = { DUGNAD_URL: 'https://dugnad.example.no', PORT: '4400' };
  expect(readEnvironment(said)).toMatchObject({ url: 'https://dugnad.example.no', isUrlMissing: false });
});

test.each(['2026-11-21', '2026-11-21T10:00Z', '10:00', 'i dag'])('%s is not a wall-clock time', (now) => {
  expect(() => readEnvironment({ DUGNAD_NOW: now })).toThrow('wall clock');
});

test('The parts left out are a list of names; an unknown name leaves nothing out', () => {
  expect([...readEnvironment({ DUGNAD_WITHOUT: 'files,search,pages' }).without]).toEqual(['files', 'search']);
  expect(readEnvironment({ DUGNAD_WITHOUT: '' }).without.size).toBe(0);
});

test('The number of entries deleted on purpose is a whole number', () => {
  expect(readEnvironment({}).removed).toBe(0);
  expect(readEnvironment({ DUGNAD_REMOVED: '12' }).removed).toBe(12);
  for (const wrong of ['-1', '1.5', 'alle'])
    expect(() => readEnvironment({ DUGNAD_REMOVED: wrong })).toThrow('DUGNAD_REMOVED');
});
