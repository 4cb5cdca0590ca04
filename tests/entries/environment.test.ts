import { expect, test } from 'vitest';
import { readEnvironment } from '../../src/entries/environment.ts';

test('A knob that is not set has its ordinary place', () => {
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

test('An empty knob is one that is not set', () => {
  const empty = { DUGNAD_CONTENT: '', DUGNAD_DIST: '', DUGNAD_NOW: '', DUGNAD_REPORT: '', DUGNAD_COMMIT: '' };
  expect(readEnvironment(empty)).toEqual(readEnvironment({}));
});

test('What is published now is looked for in the output folder', () => {
  expect(readEnvironment({ DUGNAD_DIST: '/srv/site' }).previous).toBe('/srv/site/data/build.json');
});

test('The public address has no slash at its end', () => {
  expect(readEnvironment({ DUGNAD_URL: 'https://dugnad.example.no//' }).url).toBe('https://dugnad.example.no');
});

test('An address that nobody has said is that of this machine, at the port it listens at', () => {
  expect(readEnvironment({ PORT: '4400' })).toMatchObject({ url: 'http://localhost:4400', isUrlMissing: true });
  expect(readEnvironment({ DUGNAD_URL: '' })).toMatchObject({ url: 'http://localhost:4321', isUrlMissing: true });
  const said = { DUGNAD_URL: 'https://dugnad.example.no', PORT: '4400' };
  expect(readEnvironment(said)).toMatchObject({ url: 'https://dugnad.example.no', isUrlMissing: false });
});

test.each(['2026-11-21', '2026-11-21T10:00Z', '10:00', 'i dag'])('%s is no wall clock', (now) => {
  expect(() => readEnvironment({ DUGNAD_NOW: now })).toThrow('wall clock');
});

test('What a build leaves out is a list of names; a name that nobody knows leaves nothing out', () => {
  expect([...readEnvironment({ DUGNAD_WITHOUT: 'files,search,pages' }).without]).toEqual(['files', 'search']);
  expect(readEnvironment({ DUGNAD_WITHOUT: '' }).without.size).toBe(0);
});

test('How many entries are gone on purpose is a whole number', () => {
  expect(readEnvironment({}).removed).toBe(0);
  expect(readEnvironment({ DUGNAD_REMOVED: '12' }).removed).toBe(12);
  for (const wrong of ['-1', '1.5', 'alle'])
    expect(() => readEnvironment({ DUGNAD_REMOVED: wrong })).toThrow('DUGNAD_REMOVED');
});
