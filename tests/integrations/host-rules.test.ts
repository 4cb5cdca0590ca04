import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headersFor } from '../../src/integrations/headers.ts';
import { headerRules, redirectRules } from '../../src/integrations/host-rules.ts';
import { viewContexts } from '../../src/views/context.ts';
import { contentFrom } from '../portal-from.ts';
import { cloudflareHeaders, netlifyHeaders } from './header-files.ts';

const PREFIXES = ['', '/nn', '/en'];
const TILES = 'https://cache.kartverket.no';
const FILE = headerRules(inFull(PREFIXES), TILES);

const ADDRESSES = [
  ...['/', '/404.html', '/finnes-ikke/', '/aktiviteter/tur/', '/om/personvern/', '/robots.txt', '/favicon.svg'],
  ...['/sok/', '/sok/bokstav/a/', '/foreninger/sok/', '/kalender/', '/kalender/2026-11/'],
  ...['/kalender/alt.ics', '/kalender/tema/sprak.ics', '/aktiviteter/tur/2026-11-24.ics', '/kart/', '/kart/side/2/'],
  ...['/kart/tiles.json', '/innbygg/uke/', '/logg-inn/', '/send-inn/', '/meld-endring/', '/bli-frivillig/meld-deg/'],
  ...['/bli-frivillig/', '/data/events.json', '/data/events.csv', '/data/occurrences/2026-11.json', '/nytt.json'],
  '/nytt.xml',
];
const ONCE = [
  ...['/admin/', '/admin/editor.js', '/admin/config.json', '/admin/forhandsvisning/', '/media/laget/bilde.png'],
  ...['/_astro/side.css', '/pagefind/pagefind.js', '/pagefind/pagefind-entry.json', '/sitemap.xml'],
  '/site.webmanifest',
];

describe.each([
  ['Cloudflare', cloudflareHeaders],
  ['Netlify', netlifyHeaders],
])('by the rules of %s', (_host, headersBy) => {
  test.each([...PREFIXES.flatMap((prefix) => ADDRESSES.map((address) => prefix + address)), ...ONCE])(
    'the file gives %s its headers',
    (address) => {
      expect(headersBy(FILE, address)).toEqual(inLowerCase(headersFor(address, TILES)));
    },
  );

  test('the file gives any address below the folders of a site its headers', () => {
    const folder = fc.constantFrom(
      'sok',
      'kalender',
      'kart',
      'innbygg',
      'data',
      'media',
      '_astro',
      'aktiviteter',
      'turlag',
    );
    const end = fc.constantFrom(
      '',
      'tur/',
      'data/',
      'nytt.json',
      'x.ics',
      'x.json',
      'x.xml',
      'x.csv',
      'x.css',
      'x.png',
    );
    const address = fc
      .tuple(fc.constantFrom(...PREFIXES), fc.array(folder, { maxLength: 3 }), end)
      .map(([prefix, folders, last]) => `${[prefix, ...folders].join('/')}/${last}`)
      // Our servers take three letters before a folder for a language.
      .filter((each) => !/^\/sok\/./.test(each));
    fc.assert(
      fc.property(address, (each) => {
        expect(headersBy(FILE, each)).toEqual(inLowerCase(headersFor(each, TILES)));
      }),
      { numRuns: 1000 },
    );
  });
});

test('a site in too many languages for Cloudflare is refused, not served with half its headers', () => {
  const prefixes = Array.from({ length: 10 }, (_, index) => `/x${index}`);
  expect(() => headerRules(inFull(prefixes))).toThrow(
    'Cloudflare reads 100 rules of headers; these languages need 110.',
  );
});

test('three languages with all pages and seven with the key pages are not too many', () => {
  const further = ['lettlest', 'uk', 'pl', 'ar', 'so', 'ti', 'se'].map((code) => ({ prefix: `/${code}`, full: false }));
  const file = headerRules([...inFull(PREFIXES), ...further]);
  expect(cloudflareHeaders(file, '/se/sok/')).toEqual(inLowerCase(headersFor('/sok/')));
});

test('a line that Cloudflare would skip is refused', () => {
  expect(() => headerRules(inFull(['']), `https://${'tiles.'.repeat(330)}example`)).toThrow('2000 characters');
});

test('an address that only begins like a folder has the headers of a page at Cloudflare', () => {
  expect(cloudflareHeaders(FILE, '/soknad/')).toEqual(inLowerCase(headersFor('/soknad/')));
});

test('old addresses of pages lead to the new ones in every language', () => {
  const content = contentFrom({});
  const redirects = [{ from: '/lokaler/gamlebiblioteket/', to: '/lokaler/krona-bibliotek/' }];
  const site = { ...content.site, redirects, languages: [{ code: 'en' as const, full: true }] };
  const occasion = { now: '2026-11-21T10:00', sampleShown: false, origin: new URL('https://dugnad.example') };
  const contexts = viewContexts({ ...content, site }, occasion);
  expect(redirectRules(contexts, 'netlify').trim().split('\n')).toEqual([
    '/lokaler/gamlebiblioteket/ /lokaler/krona-bibliotek/ 301!',
    '/en/lokaler/gamlebiblioteket/ /en/lokaler/krona-bibliotek/ 301!',
  ]);
  expect(redirectRules(contexts, 'cloudflare').trim().split('\n')).toEqual([
    '/lokaler/gamlebiblioteket/ /lokaler/krona-bibliotek/ 301',
    '/en/lokaler/gamlebiblioteket/ /en/lokaler/krona-bibliotek/ 301',
    '/*.ics/ https://dugnad.example/:splat.ics 301',
  ]);
});

function inFull(prefixes: readonly string[]) {
  return prefixes.map((prefix) => ({ prefix, full: true }));
}

function inLowerCase(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
