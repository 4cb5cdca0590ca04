import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { demandFilled, demandKeys } from '../../../scripts/bench/eleventy/demand-keys.ts';
import { languageOf } from '../../../src/i18n/index.ts';

const { words } = languageOf('nb');

test('every key of the dictionary that templates for Eleventy and Hugo name is there', () => {
  const named = globSync('scripts/bench/**/*.{njk,gohtml}').flatMap((path) => keysIn(readFileSync(path, 'utf8')));
  expect(named.length).toBeGreaterThan(200);
  expect([...new Set(named)].filter((key) => valueAt(key) === undefined)).toEqual([]);
});

test('a template that asks for a key that is missing fails, also below a key that is computed', () => {
  const demanding = demandKeys(words);
  expect(demanding.site.report).toBe(words.site.report);
  expect(demanding.activities.count).toBe(words.activities.count);
  expect(Object.keys(demanding.themes)).toEqual(Object.keys(words.themes));
  expect(() => (demanding.site as Record<string, unknown>).reportSubject).toThrow('words.site.reportSubject');
  expect(() => (demanding.themes as Record<string, unknown>)['no such theme']).toThrow('words.themes.no such theme');
});

test('a template that gives no value for a placeholder fails', () => {
  expect(demandFilled('Ring 61 00 00 00')).toBe('Ring 61 00 00 00');
  expect(() => demandFilled('{n} av {free}')).toThrow('{n}');
});

/** Lists keys such as `site.report`; calls such as `.toString()` and computed parts do not occur in names. */
function keysIn(template: string): string[] {
  return [...template.matchAll(/\bwords\.([\w.]*\w)/g)].map(([, key = '']) => key);
}

function valueAt(key: string): unknown {
  return key.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown>)?.[name], words);
}
