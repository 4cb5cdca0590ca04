import { describe, expect, it, test } from 'vitest';
import { addressIn, feedAddress, hasPage, localiseLinks, withoutPrefix } from '../../src/i18n/addresses.ts';
import { languagesOf } from '../../src/i18n/index.ts';

const languages = languagesOf({
  language: 'nb',
  languages: [
    { code: 'nn', full: true },
    { code: 'en', full: false },
  ],
});
const [bokmal = expect.unreachable(), nynorsk = expect.unreachable(), english = expect.unreachable()] = languages;

describe('an address in a language', () => {
  it('has no prefix in the site’s own language', () => {
    expect(addressIn(bokmal, '/lokaler/krona-bibliotek/')).toBe('/lokaler/krona-bibliotek/');
  });

  it('has the prefix of a fully translated language', () => {
    expect(addressIn(nynorsk, '/lokaler/krona-bibliotek/')).toBe('/nn/lokaler/krona-bibliotek/');
  });

  it('is in the site’s own language if the page is not translated', () => {
    expect(addressIn(english, '/lokaler/krona-bibliotek/')).toBe('/lokaler/krona-bibliotek/');
    expect(addressIn(english, '/hjelp/')).toBe('/en/hjelp/');
    expect(addressIn(english, '/om/personvern/', true)).toBe('/en/om/personvern/');
  });

  it('keeps its fragment', () => {
    expect(addressIn(english, '/kontakt/#kulturkontoret')).toBe('/en/kontakt/#kulturkontoret');
  });

  it('can be stripped of its prefix', () => {
    expect(withoutPrefix(english, '/en/hjelp/')).toBe('/hjelp/');
    expect(withoutPrefix(english, '/enkelt/')).toBe('/enkelt/');
    expect(withoutPrefix(bokmal, '/hjelp/')).toBe('/hjelp/');
  });
});

test('a feed exists in fully translated languages; others use the site’s own', () => {
  expect(feedAddress(bokmal, '/kalender/alt.ics')).toBe('/kalender/alt.ics');
  expect(feedAddress(nynorsk, '/kalender/alt.ics')).toBe('/nn/kalender/alt.ics');
  expect(feedAddress(english, '/nytt.xml')).toBe('/nytt.xml');
});

test.each([
  '/',
  '/aktiviteter/',
  '/aktiviteter/2026-11-24/',
  '/aktiviteter/tema/sprak/',
  '/aktiviteter/gratis/',
  '/aktiviteter/sprakkafe/',
  '/kalender/abonner/',
  '/bli-frivillig/',
  '/hjelp/',
  '/utstyr/',
  '/kontakt/',
  '/sok/',
  '/sok/bokstav/s/',
  '/sok/bokstav/0-9/2/',
])('%s exists in every language', (path) => {
  expect(hasPage(english, path)).toBe(true);
});

test.each(['/lokaler/krona-bibliotek/', '/hjelp/besoksvenn/', '/tilskudd/', '/om/personvern/'])(
  '%s does not',
  (path) => {
    expect(hasPage(english, path)).toBe(false);
  },
);

test('links to pages in a text lead to the reader’s language; files, anchors and other sites are unchanged', () => {
  const html = (a: string, b: string) =>
    `<a href="${a}">Lån</a> <a href="${b}#hvem">Hvem</a> <a href="/kalender/alt.ics">K</a> <a href="/data/x.json">D</a> <a href="#x">X</a> <a href="https://a.example/b/">A</a>`;
  expect(localiseLinks(nynorsk, html('/lokaler/', '/hjelp/'))).toBe(html('/nn/lokaler/', '/nn/hjelp/'));
  expect(localiseLinks(bokmal, html('/lokaler/', '/hjelp/'))).toBe(html('/lokaler/', '/hjelp/'));
});
