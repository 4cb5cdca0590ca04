import { describe, expect, test } from 'vitest';
import { catalogueFiles } from '../../../scripts/support/grant-catalogue.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { readCatalogue } from '../../../src/imports/grants/catalogue.ts';
import type { Grant } from '../../../src/schemas/grant.ts';

const closures = { school_years: [], school_holidays: [], closed: [] };
const index = { language: languageOf('nb'), closures };
const files = catalogueFiles();
const counties = new Set(files.map(({ path }) => /^county-(\d\d)/.exec(path)?.[1] ?? '').filter(Boolean));
const grants = [...counties].flatMap((county) => readCatalogue(files, `${county}01`, index));

test('a municipality is offered the national schemes and those of its own county', () => {
  const slugsFor = (number: string) => readCatalogue(files, number, index).map(({ slug }) => slug);
  expect(slugsFor('3443')).toContain('momskompensasjon');
  expect(slugsFor('3443')).not.toContain('kulturarrangement-i-more-og-romsdal');
  expect(slugsFor('1505')).toEqual([...slugsFor('3443'), 'kulturarrangement-i-more-og-romsdal'].sort());
});

test('a file that is no grant is named', () => {
  const bytes = new TextEncoder().encode('---\ntitle: Uten resten\n---\n');
  expect(() => readCatalogue([{ path: 'national/uten.md', bytes }], '3443', index)).toThrow('national/uten.md: ');
});

test('in a portal in Nynorsk the schemes say that they are in Bokmål', () => {
  const [scheme] = readCatalogue(files, '3443', { ...index, language: languageOf('nn') });
  expect(scheme?.fields.lang).toBe('nb');
});

describe.each(grants)('$slug', ({ fields, body }) => {
  const { checked, deadlines = [], deadline_note, rolling, form, rules } = fields as Partial<Grant>;

  test('has a source, a link to it, and the day it was last checked', () => {
    expect(body).toMatch(/^Kilde: /);
    expect(form ?? rules).toMatch(/^https:\/\//);
    expect(checked).toMatch(/^20\d\d-/);
  });

  test('has no date as confirmed that no source says for that year', () => {
    // A yearly day that has passed is shown as usual and unconfirmed.
    const claimed = deadlines.filter(({ date, confirmed }) => confirmed && date > String(checked));
    expect(claimed).toEqual([]);
    expect(deadlines.every(({ yearly }) => yearly)).toBe(true);
  });

  test('says when people can apply, or that they have to look it up', () => {
    expect(rolling ?? deadline_note).toBeTruthy();
  });
});
