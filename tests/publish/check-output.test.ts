import { describe, expect, test } from 'vitest';
import { checkOutput } from '../../src/publish/check-output.ts';
import { page, smallSite, temporaryFolder, writeFiles } from './folders.ts';

/** Checks the smallest site with some files added or left out. */
async function faultsWith(files: Record<string, string | undefined>) {
  const folder = temporaryFolder();
  const site = Object.entries({ ...smallSite(), ...files }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  writeFiles(folder, Object.fromEntries(site));
  return checkOutput(folder);
}

describe('a site cannot be published', () => {
  test.each(['index.html', '404.html', 'data/build.json'])('without %s', async (file) => {
    expect(await faultsWith({ [file]: undefined })).toEqual([{ file, reason: 'is missing', level: 'error' }]);
  });

  test.each([
    ['an empty main', page('')],
    ['a main with only empty elements', page('<div class="list">\n  <ul></ul></div>')],
    ['no main', '<!doctype html><title>x</title><body><p>Text</p></body>'],
  ])('with %s', async (_, html) => {
    const empty = { file: 'hjelp/index.html', reason: 'has nothing in its <main>', level: 'error' };
    expect(await faultsWith({ 'hjelp/index.html': html })).toEqual([empty]);
  });

  test.each(['', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n', '<!doctype html>END:VCALENDAR'])(
    'with a calendar like %j',
    async (text) => {
      expect(await faultsWith({ 'kalender/alt.ics': text })).toMatchObject([
        { file: 'kalender/alt.ics', level: 'error' },
      ]);
    },
  );

  test.each(['<script src="/nei.js"></script>', "<link rel=stylesheet href='/nei.js'>", '<link href=/nei.js>'])(
    'when a page lacks something required: %s',
    async (element) => {
      const fault = { file: 'index.html', reason: 'points at /nei.js, which is not there', level: 'error' };
      expect(await faultsWith({ 'index.html': page('<p>x</p>', element) })).toEqual([fault]);
    },
  );
});

describe('a dead link is a warning and does not stop the publish', () => {
  test.each([
    '/foreninger/nei/',
    '/foreninger/nei',
    '/media/nei.jpg',
    '#nei',
    '/hjelp/#nei',
    '/hjelp#nei',
    '/%E0%A4%A/',
    '/hjelp/../../etc/passwd',
  ])('to %s', async (address) => {
    const files = { 'index.html': page(`<a class="x" href="${address}">x</a>`), 'hjelp/index.html': page('x') };
    const [fault, ...more] = await faultsWith(files);
    expect(fault).toMatchObject({ file: 'index.html', level: 'warning' });
    expect(fault?.reason).toContain(
      address.replace('/hjelp#', '/hjelp/index.html#').replace('/hjelp/#', '/hjelp/index.html#'),
    );
    expect(more).toEqual([]);
  });

  test('reported once, with the number of pages', async () => {
    const html = page('<img src="/nei.png" alt="">');
    const faults = await faultsWith({ 'a/index.html': html, 'b/index.html': html, 'c/index.html': html });
    expect(faults).toEqual([
      { file: 'a/index.html', reason: 'points at /nei.png, which is not there (and so in 2 more)', level: 'warning' },
    ]);
  });
});

describe('no fault is found in', () => {
  test.each([
    ['a link to the front page', '<a href="/">x</a>'],
    ['a link to a folder, with and without a slash', '<a href="/hjelp/">x</a><a href="/hjelp">x</a>'],
    ['a link with a search', '<a href="/hjelp/?a=1&amp;b=2#innhold">x</a><a href="/hjelp/?a=1&#38;b=2">x</a>'],
    ['a link to a place on a page', '<a href="#her">x</a><h2 id="her">x</h2><a href="/hjelp/#innhold">x</a>'],
    ['a link to the top and to a text', '<a href="#">x</a><a href="#top">x</a><a href="#:~:text=x">x</a>'],
    ['a link with letters encoded', '<a href="/r%C3%B8d/">x</a><a href="/rød/">x</a>'],
    ['links to elsewhere', '<a href="https://x.no/nei">x</a><a href="//x.no/nei">x</a><a href="tel:+4790000000">x</a>'],
    ['what only looks like a link in an attribute', `<img src="/bilde.png" alt="skriv href=/nei > eller src='/nei'">`],
    ['what only looks like a link in text', '<code>&lt;a href="/nei"&gt;</code> a < b href="/nei"'],
    ['what is commented away', '<!-- <a href="/nei">x</a> --><p>x</p>'],
    ['a main with only a picture', '<img src="/bilde.png">'],
  ])('%s', async (_, main) => {
    const files = { 'hjelp/index.html': page('x'), 'rød/index.html': page('x'), 'bilde.png': '' };
    expect(await faultsWith({ ...files, 'index.html': page(main) })).toEqual([]);
  });

  test('a page that only redirects', async () => {
    const html = '<!doctype html><meta http-equiv="refresh" content="0;url=/"><a href="/">x</a>';
    expect(await faultsWith({ 'gammel/index.html': html })).toEqual([]);
  });
});

test('at most fifty faults are listed, errors first', async () => {
  const dead = Array.from({ length: 80 }, (_, number) => `<a href="/nei-${number}/">x</a>`).join('');
  const faults = await faultsWith({ 'index.html': page(dead), 'tom/index.html': page('') });
  expect(faults).toHaveLength(50);
  expect(faults[0]).toMatchObject({ file: 'tom/index.html', level: 'error' });
});
