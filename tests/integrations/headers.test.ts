import { describe, expect, test } from 'vitest';
import { headersFor } from '../../src/integrations/headers.ts';

const PAGE =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const STAFF = [
  ...['/admin/folk/', '/admin/saker/', '/admin/mine/', '/admin/versjoner/', '/admin/tall/', '/admin/utgaver/'],
  ...['/admin/tilstand/', '/admin/kalendere/', '/admin/regneark/'],
];

function policyOf(pathname: string): string {
  return headersFor(pathname)['Content-Security-Policy'] as string;
}

describe('the policy', () => {
  test.each([
    '/',
    '/en/',
    '/aktiviteter/tur/',
    '/om/personvern/',
    '/404.html',
    '/data/events.json',
    ...STAFF,
    '/admin/folk/4/',
    '/admin/mine/avlys/',
    '/admin/versjoner/events/tur/',
    '/logg-inn/lenke/',
    '/nn/logg-inn/',
    '/soknad/',
    '/nei/sok',
    // Two letters, but no language.
    '/om/kart/',
    '/om/sok/',
  ])('of %s is that of every page', (pathname) => {
    expect(policyOf(pathname)).toBe(PAGE);
  });

  test.each([
    ['/sok/', "script-src 'self' 'wasm-unsafe-eval'"],
    ['/kalender/', "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
    ['/kalender/2026-11/', "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
    ['/innbygg/uke/', 'frame-ancestors *'],
  ])('of %s differs from a page in one thing, in every language', (pathname, directive) => {
    const name = directive.split(' ')[0];
    const expected = PAGE.split('; ').map((own) => (own.startsWith(`${name} `) ? directive : own));
    for (const prefix of ['', '/en', '/nn', '/lettlest'])
      expect(policyOf(prefix + pathname).split('; ')).toEqual(expected);
  });

  test('of the map and of the editor allows pictures from the host of the tiles, and no other page does', () => {
    const allowed = (pathname: string) => headersFor(pathname, 'http://127.0.0.1:4999')['Content-Security-Policy'];
    for (const pathname of ['/kart/', '/en/kart/2026-11-24/', '/nn/kart/side/2/'])
      expect(allowed(pathname)).toBe(
        PAGE.replace("img-src 'self' data:", "img-src 'self' data: http://127.0.0.1:4999"),
      );
    expect(allowed('/admin/')).toContain("img-src 'self' data: blob: http://127.0.0.1:4999;");
    for (const pathname of ['/', '/lokaler/', ...STAFF, '/en/admin/', '/kartet/'])
      expect(allowed(pathname)).not.toContain('4999');
    expect(policyOf('/kart/')).toBe(PAGE);
  });

  test('lets the editor set inline styles and frame itself, but run no foreign or inline script', () => {
    const policy = policyOf('/admin/').split('; ');
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policyOf('/en/admin/')).toBe(PAGE);
  });

  test('lets an uploaded file do nothing at all', () => {
    expect(policyOf('/media/laget/bilde.png').split('; ')).toEqual(
      expect.arrayContaining(['sandbox', "script-src 'none'", "default-src 'none'"]),
    );
  });

  test('never allows inline script', () => {
    for (const pathname of ['/', '/sok/', '/kalender/', '/kart/', '/innbygg/', '/admin/', '/media/x.png']) {
      expect(policyOf(pathname)).not.toMatch(/script-src[^;]*'unsafe-(?:inline|eval)'/);
    }
  });
});

test('an embedded list loads in another site, whatever that site requires', () => {
  expect(headersFor('/en/innbygg/tema/sprak/')).toMatchObject({
    'Cross-Origin-Opener-Policy': 'unsafe-none',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
  expect(headersFor('/kalender/')['Cross-Origin-Resource-Policy']).toBe('same-origin');
});

describe('calendars, news and open data', () => {
  test.each([
    '/data/events.json',
    '/data/events.csv',
    '/data/occurrences/2026-11.json',
    '/kalender/alt.ics',
    '/nytt.xml',
    '/nytt.json',
    '/en/nytt.json',
  ])('may be fetched from anywhere: %s', (pathname) => {
    expect(headersFor(pathname)).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });

  test.each([
    '/',
    '/data',
    '/admin/config.json',
    '/media/laget/bilde.png',
    '/pagefind/pagefind-entry.json',
    '/nytt.json/',
  ])('and nothing else: %s', (pathname) => {
    expect(headersFor(pathname)).toMatchObject({ 'Cross-Origin-Resource-Policy': 'same-origin' });
    expect(headersFor(pathname)).not.toHaveProperty('Access-Control-Allow-Origin');
  });

  test.each([
    ['/kalender/alt.ics', 'text/calendar; charset=utf-8'],
    ['/nytt.xml', 'application/xml; charset=utf-8'],
    ['/data/events.json', 'application/json; charset=utf-8'],
    ['/data/events.csv', 'text/csv; charset=utf-8'],
  ])('say that they are UTF-8: %s', (pathname, type) => {
    expect(headersFor(pathname)['Content-Type']).toBe(type);
  });

  test('leave the type of a page to the server', () => {
    expect(headersFor('/')).not.toHaveProperty('Content-Type');
  });
});

test('every address requires HTTPS, its declared type, and no full referrer', () => {
  expect(headersFor('/')).toMatchObject({
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': expect.stringContaining('camera=(), '),
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
});
