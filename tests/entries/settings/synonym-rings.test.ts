import { expect, test } from 'vitest';
import { validateContent } from '../../../src/entries/validate-content.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { bytesOf, closuresFile, siteFile } from '../files.ts';

function validate(synonyms?: string) {
  const files = [
    { path: 'site.yml', bytes: bytesOf(siteFile()) },
    { path: 'closures.yml', bytes: bytesOf(closuresFile()) },
    ...(synonyms === undefined ? [] : [{ path: 'synonyms.yml', bytes: bytesOf(synonyms) }]),
  ];
  const { settings, problems } = validateContent(files, languageOf('nb'));
  return {
    words: settings?.synonyms?.words,
    problems: problems.map(({ file, field, level }) => `${level} ${file} ${field}`),
  };
}

test('a site without synonyms is complete', () => {
  expect(validate()).toEqual({ words: undefined, problems: [] });
});

test('words that lead to others are kept', () => {
  const { words, problems } = validate('words: [{ search: [Kroa], find: [Krona bibliotek] }]');
  expect(words).toEqual([{ search: ['Kroa'], find: ['Krona bibliotek'] }]);
  expect(problems).toEqual([]);
});

test('an entry by which a word leads back to itself is named and left out', () => {
  const { words, problems } = validate(`words:
  - { search: [kroa], find: [krona] }
  - { search: [krona], find: [biblioteket] }
  - { search: [biblioteket], find: [Kroa] }
  - { search: [sporet], find: [Sporet] }`);
  expect(words).toHaveLength(2);
  expect(problems).toEqual(['warning synonyms.yml words.2', 'warning synonyms.yml words.3']);
});

test('a wrong key is named, and the site goes on without synonyms', () => {
  const { words, problems } = validate('wrods: []');
  expect(words).toBeUndefined();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^error synonyms\.yml /);
});
