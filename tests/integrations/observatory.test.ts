import { describe, expect, test } from 'vitest';
import { headersFor } from '../../src/integrations/headers.ts';
import { headerRules } from '../../src/integrations/host-rules.ts';
import { gradeSite } from '../observatory.ts';
import { cloudflareHeaders, netlifyHeaders } from './header-files.ts';

const PAGE = { html: '<script type="module" src="/_astro/page.js"></script>', redirect: 'https://dugnad.example/' };
const LANGUAGES = ['', '/nn', '/en'].map((prefix) => ({ prefix, full: true }));
const HEADERS = inLowerCase(headersFor('/'));

describe('Mozilla’s HTTP Observatory', () => {
  test.each([
    ['our own servers', HEADERS],
    ['Cloudflare', cloudflareHeaders(headerRules(LANGUAGES), '/')],
    ['Netlify', netlifyHeaders(headerRules(LANGUAGES), '/')],
  ])('gives the front page of %s its A+', (_host, headers) => {
    expect(gradeSite({ ...PAGE, headers })).toMatchObject({ grade: 'A+', score: 130 });
  });

  test.each(['/sok/', '/kalender/', '/kart/', '/innbygg/uke/', '/logg-inn/', '/aktiviteter/tur/'])(
    'would give %s no less than A+',
    (path) => {
      expect(gradeSite({ ...PAGE, headers: inLowerCase(headersFor(path, 'https://tiles.example')) }).grade).toBe('A+');
    },
  );

  // Compared once with the answers of the scanner itself, @mdn/mdn-http-observatory 1.4.8.
  test.each([
    ['no header at all', {}, 'D', 30],
    ['inline script', withPolicy("script-src 'self' 'unsafe-inline'"), 'B+', 80],
    ['inline style', withPolicy("style-src 'self' 'unsafe-inline'"), 'A+', 120],
    ['a month of https', { 'strict-transport-security': 'max-age=2592000' }, 'A+', 120],
    ['two policies in one', { 'content-security-policy': `${HEADERS['content-security-policy']}, x` }, 'C', 55],
  ])('takes points for %s', (_fault, changed, grade, score) => {
    const headers = Object.keys(changed).length > 0 ? { ...HEADERS, ...changed } : {};
    expect(gradeSite({ ...PAGE, headers })).toMatchObject({ grade, score });
  });

  test('takes points for http without a redirect, a foreign script and an open cookie', () => {
    const points = (site: object) => gradeSite({ ...PAGE, headers: HEADERS, ...site }).score;
    expect(points({ redirect: null })).toBe(80);
    expect(points({ html: '<script src="https://cdn.example/a.js"></script>' })).toBe(125);
    expect(points({ html: '<script src="//cdn.example/a.js"></script>' })).toBe(50);
    expect(points({ cookies: ['session=1; Path=/'] })).toBe(60);
  });
});

function withPolicy(directive: string): Record<string, string> {
  const [name = ''] = directive.split(' ');
  const policy = HEADERS['content-security-policy'] ?? '';
  return { 'content-security-policy': policy.replace(new RegExp(`${name} [^;]*`), directive) };
}

function inLowerCase(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
