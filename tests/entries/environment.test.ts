import { expect, test } from 'vitest';
import { readKnobs } from '../../src/entries/environment.ts';

test('A knob that is not set has its ordinary place', () => {
  expect(readKnobs({})).toMatchObject({
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
  expect(readKnobs(empty)).toEqual(readKnobs({}));
});

test('What is published now is looked for in the output folder', () => {
  expect(readKnobs({ DUGNAD_DIST: '/srv/site' }).previous).toBe('/srv/site/data/build.json');
});

test('The public address has no slash at its end', () => {
  expect(readKnobs({ DUGNAD_URL: 'https://dugnad.example.no//' }).url).toBe('https://dugnad.example.no');
});

test('An address that nobody has said is that of this machine, at the port it listens at', () => {
  expect(readKnobs({ PORT: '4400' })).toMatchObject({ url: 'http://localhost:4400', isUrlMissing: true });
  expect(readKnobs({ DUGNAD_URL: '' })).toMatchObject({ url: 'http://localhost:4321', isUrlMissing: true });
  const said = { DUGNAD_URL: 'https://dugnad.example.no', PORT: '4400' };
  expect(readKnobs(said)).toMatchObject({ url: 'https://dugnad.example.no', isUrlMissing: false });
});

test.each(['2026-11-21', '2026-11-21T10:00Z', '10:00', 'i dag'])('%s is no wall clock', (now) => {
  expect(() => readKnobs({ DUGNAD_NOW: now })).toThrow('wall clock');
});

test('What a build leaves out is a list of names; a name that nobody knows leaves nothing out', () => {
  expect([...readKnobs({ DUGNAD_WITHOUT: 'files,search,pages' }).without]).toEqual(['files', 'search']);
  expect(readKnobs({ DUGNAD_WITHOUT: '' }).without.size).toBe(0);
});

test('How many entries are gone on purpose is a whole number', () => {
  expect(readKnobs({}).removed).toBe(0);
  expect(readKnobs({ DUGNAD_REMOVED: '12' }).removed).toBe(12);
  for (const wrong of ['-1', '1.5', 'alle'])
    expect(() => readKnobs({ DUGNAD_REMOVED: wrong })).toThrow('DUGNAD_REMOVED');
});
