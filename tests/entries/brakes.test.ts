import { describe, expect, test } from 'vitest';
import { brake } from '../../src/entries/brakes.ts';
import { type ContentFile, type ValidationReport, validateContent } from '../../src/entries/validate-content.ts';
import { languageOf } from '../../src/i18n/index.ts';
import { bytesOf, closuresFile, entryFile, siteFile } from './files.ts';

interface Folder {
  good?: number;
  bad?: number;
  site?: string;
  closures?: string;
}

/** Validates a folder of `good` valid pages and `bad` invalid ones. */
function validated({ good = 0, bad = 0, site = siteFile(), closures = closuresFile() }: Folder): ValidationReport {
  const pages = (name: string, count: number, source: string): ContentFile[] =>
    Array.from({ length: count }, (_, at) => ({ path: `pages/${name}-${at}.md`, bytes: bytesOf(source) }));
  const files: ContentFile[] = [
    { path: 'site.yml', bytes: bytesOf(site) },
    { path: 'closures.yml', bytes: bytesOf(closures) },
    ...pages('good', good, entryFile('pages')),
    ...pages('bad', bad, entryFile('pages', { title: undefined })),
  ];
  return validateContent(files, languageOf('nb'));
}

/** A previous build with `good` pages, `bad` ones, and deleted ones. */
function published(good: number, bad: number, gone = 0) {
  const slugs = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}-${at}`);
  return { entries: { events: [], pages: [...slugs('good', good), ...slugs('bad', bad), ...slugs('gone', gone)] } };
}

test('A site with a valid entry and settings is built', () => {
  expect(brake(validated({ good: 1 }), undefined)).toBeUndefined();
});

describe('A site without a single valid entry is not built', () => {
  test.each([0, 1, 100])('with %i that are invalid', (bad) => {
    expect(brake(validated({ bad }), undefined)).toContain('no valid entry');
  });
});

describe('A share of the published entries may newly be left out', () => {
  test.each([
    ['5 of 6 are not more than 5', 1, 5, false],
    ['6 of 6 but for a new one that is good', 0, 6, true],
    ['6 of 29 are more than 20 %', 23, 6, true],
    ['6 of 30 are 20 % and not more', 24, 6, false],
    ['7 of 35 are 20 % and not more', 28, 7, false],
    ['7 of 34 are more than 20 %', 27, 7, true],
    ['21 of 100 are more than 20 %', 79, 21, true],
    ['20 of 100 are 20 % and not more', 80, 20, false],
  ])('%s', (_, good, bad, stops) => {
    const stop = brake(validated({ good: good + 1, bad }), published(good, bad));
    expect(stop !== undefined).toBe(stops);
  });

  test('and deleted ones count like those left out', () => {
    expect(brake(validated({ good: 10 }), published(10, 0, 5))).toBeUndefined();
    expect(brake(validated({ good: 24 }), published(24, 0, 6))).toBeUndefined();
    expect(brake(validated({ good: 23 }), published(23, 0, 6))).toContain('0 left out, 6 gone');
    expect(brake(validated({ good: 20, bad: 3 }), published(20, 3, 3))).toContain('3 left out, 3 gone');
    expect(brake(validated({ good: 1 }), published(1, 0, 50))).toContain('publish again with DUGNAD_REMOVED=50');
  });

  test('and those known to be deleted on purpose do not count', () => {
    expect(brake(validated({ good: 1 }), published(1, 0, 50), 50)).toBeUndefined();
    expect(brake(validated({ good: 1 }), published(1, 0, 50), 30)).toContain('50 gone');
    expect(brake(validated({ good: 1, bad: 20 }), published(1, 20, 50), 50)).toContain('20 left out, 50 gone');
  });

  test('and a municipality that replaces the sample removes nothing', () => {
    const before = { ...published(0, 0, 50), sample: { now: '2026-11-21T10:00', shown: true } };
    expect(brake(validated({ good: 1 }), before)).toBeUndefined();
    const sample = siteFile({ sample: '{ from: 2026-11-01, to: 2026-12-31, now: 2026-11-21T10:00 }' });
    expect(brake(validated({ good: 1, site: sample }), before)).toContain('50 gone');
  });

  test('and new invalid files stop nothing', () => {
    expect(brake(validated({ good: 1, bad: 50 }), published(1, 0))).toBeUndefined();
  });

  test('and without a published site nothing is removed', () => {
    expect(brake(validated({ good: 1, bad: 50 }), undefined)).toBeUndefined();
    expect(brake(validated({ good: 1, bad: 50 }), { entries: {} })).toBeUndefined();
  });

  test('and the error says how many, and which', () => {
    const stop = brake(validated({ good: 1, bad: 8 }), published(0, 8));
    expect(stop).toContain('8 of 8');
    expect(stop).toContain('pages/bad-0.md, pages/bad-1.md, pages/bad-2.md, pages/bad-3.md, pages/bad-4.md.');
  });
});

describe('Invalid settings stop the build and say why', () => {
  test.each([
    ['site.yml', 'municipality.number', { site: siteFile({ municipality: '{ name: Elvedal, number: 0301 }' }) }],
    ['site.yml', 'nmae', { site: siteFile({ nmae: 'Dugnad' }) }],
    [
      'closures.yml',
      'closed.0.to',
      { closures: closuresFile({ closed: '[{ title: A, from: 2026-12-24, to: 2026-12-23 }]' }) },
    ],
    ['closures.yml', 'file', { closures: '- a\n' }],
  ])('%s: %s', (file, field, folder: Folder) => {
    expect(brake(validated({ good: 1, ...folder }), undefined)).toContain(`  ${file}: ${field}: `);
  });

  test('and only they are reported, not the entries', () => {
    const stop = brake(validated({ good: 1, bad: 1, site: siteFile({ owner: 'ordføreren' }) }), undefined);
    expect(stop?.split('\n')).toHaveLength(2);
  });
});
