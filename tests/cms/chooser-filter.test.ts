import { expect, test } from 'vitest';
import { matchesWords } from '../../src/cms/chooser-filter.ts';
import { languageOf } from '../../src/i18n/index.ts';
import { themes } from '../../src/schemas/codes.ts';

function themesFor(typed: string, code = 'nb'): string[] {
  const words: Record<string, string> = languageOf(code).words.editor.chooser.themes;
  return themes.filter((theme) => matchesWords(typed, words[theme] ?? ''));
}

test.each([
  ['strikk', 'nb', ['crafts']],
  ['Strikkekafé', 'nb', ['crafts']],
  ['sjakk', 'nb', ['games']],
  ['kor', 'nb', ['music']],
  ['saum', 'nn', ['crafts']],
  ['knitting', 'en', ['crafts']],
  ['st', 'nb', []],
  ['x', 'nb', []],
])('«%s» in %s finds %j', (typed, code, found) => {
  expect(themesFor(typed, code)).toEqual(found);
});

test.each(['nb', 'nn', 'en'])('every theme has other words in %s', (code) => {
  const words = languageOf(code).words.editor.chooser.themes;
  expect(Object.keys(words).sort()).toEqual([...themes].sort());
});
