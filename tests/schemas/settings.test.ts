import { describe, expect, test } from 'vitest';
import { validateSettings } from '../../src/entries/validate.ts';
import { languageOf } from '../../src/i18n/index.ts';
import { settingsFiles } from '../../src/schemas/collections.ts';
import { bytesOf, closuresFile, type Fields, siteFile } from '../entries/files.ts';

function said(name: keyof typeof settingsFiles, source: string): string[] {
  const outcome = validateSettings(bytesOf(source), name, settingsFiles[name], languageOf('nb'));
  return 'problems' in outcome ? outcome.problems.map(({ field, reason }) => `${field}: ${reason}`) : [];
}

test.each<[string, Fields, string]>([
  ['an area', { areas: '[{ slug: moen, title: Moen }, { slug: moen, title: Åsen }]' }, 'areas.1.slug: «moen» står to'],
  ['a language', { languages: '[{ code: en }, { code: nn }, { code: en }]' }, 'languages.2.code: Språket «en» står to'],
])('a duplicate %s is reported', (_, fields, start) => {
  expect(said('site.yml', siteFile(fields)).map((each) => each.slice(0, start.length))).toEqual([start]);
});

test('a sample that ends before it begins is reported, and a moment outside it', () => {
  const sample = (from: string, to: string, now: string) =>
    said('site.yml', siteFile({ sample: `{ from: ${from}, to: ${to}, now: ${now} }` }));
  expect(sample('2026-08-01', '2026-07-31', '2026-11-21T10:00')).toEqual(['sample.to: Slutter før det begynner.']);
  expect(sample('2026-08-01', '2027-06-30', '2027-07-01T10:00')[0]).toMatch(/^sample\.now: /);
  expect(sample('2026-08-01', '2027-06-30', '2027-06-30T23:59')).toEqual([]);
});

describe('a closed period', () => {
  const closed = (to: string, more = '') =>
    said('closures.yml', closuresFile({ closed: `[{ title: Ombygging, from: 2026-12-01, to: ${to}${more} }]` }));

  test('of 120 days is accepted', () => {
    expect(closed('2027-03-30')).toEqual([]);
  });

  test('of more needs a confirming word', () => {
    expect(closed('2027-03-31')).toEqual([
      'closed.0.to: Varer i 121 dager, fra tirsdag 1. desember 2026 til onsdag 31. mars 2027. Se på årstallet. Stemmer det, kryss av for «Perioden er så lang».',
    ]);
    expect(closed('2027-03-31', ', long: true')).toEqual([]);
    expect(closed('2099-12-27')).toHaveLength(1);
  });

  test('of school cannot last for years by mistake either', () => {
    const year = closuresFile({ school_years: '[{ title: 2026/27, from: 2026-08-17, to: 2072-06-18 }]' });
    expect(said('closures.yml', year)[0]).toMatch(/^school_years\.0\.to: Skoleåret varer fra /);
  });
});
