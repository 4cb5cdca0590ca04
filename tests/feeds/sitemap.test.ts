import { describe, expect, it, test } from 'vitest';
import { robotsText, sitemapFiles } from '../../src/feeds/sitemap.ts';

const ORIGIN = 'https://elvedal.example.no';

describe('the sitemap', () => {
  it('lists each page with the day it was changed, if known', () => {
    const files = sitemapFiles([{ address: '/' }, { address: '/hjelp/', changed: '2026-11-20T09:12:00Z' }], ORIGIN);
    expect([...files.keys()]).toEqual(['sitemap.xml']);
    expect(files.get('sitemap.xml')).toContain(`<url><loc>${ORIGIN}/</loc></url>`);
    expect(files.get('sitemap.xml')).toContain(`<loc>${ORIGIN}/hjelp/</loc><lastmod>2026-11-20</lastmod>`);
  });

  it('is one for no pages at all', () => {
    expect(sitemapFiles([], ORIGIN).get('sitemap.xml')).toMatch(/<urlset[^>]*>\n<\/urlset>/);
  });

  it('is an index of several if one file may not contain all', () => {
    const files = sitemapFiles(
      Array.from({ length: 50_001 }, (_, index) => ({ address: `/aktiviteter/nr-${index}/` })),
      ORIGIN,
    );
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    expect(files.get('sitemap.xml')).toContain(`<loc>${ORIGIN}/sitemap-2.xml</loc>`);
    expect(files.get('sitemap-2.xml')?.match(/<url>/g)).toHaveLength(1);
  });

  it('contains nothing that breaks XML', () => {
    const text = sitemapFiles([{ address: "/a&b<c>'d/" }], ORIGIN).get('sitemap.xml');
    expect(text).toContain('/a&amp;b%3Cc%3E&apos;d/');
  });
});

test('robots may read everything but the editor, and find the sitemap', () => {
  expect(robotsText(ORIGIN)).toBe(`User-agent: *\nAllow: /\nDisallow: /admin/\n\nSitemap: ${ORIGIN}/sitemap.xml\n`);
});
