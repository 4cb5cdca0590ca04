import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { searchChoices } from '../../src/integrations/search-choices.ts';

test('what is chosen on the search page hides the rows that are about something else', () => {
  const { css } = postcss([searchChoices()]).process('main:has(:--chosen:checked) li:not(:--row) { display: none }', {
    from: undefined,
  });
  expect(css).toContain(`main:has([value='grants']:checked) li:not([data-kind='grants'])`);
  expect(css).toContain(`main:has([value='outdoors']:checked) li:not([data-theme~='outdoors'])`);
  expect(css).toContain(`main:has(option[data-area='12']:checked) li:not([data-area='12']) {`);
});

test('other rules stay as they are', () => {
  const plain = '.row:checked { color: red }';
  expect(postcss([searchChoices()]).process(plain, { from: undefined }).css).toBe(plain);
});

test('nothing of the short form is left in the sheet of the search page', () => {
  const from = 'src/styles/search/search.css';
  expect(postcss([searchChoices()]).process(readFileSync(from, 'utf8'), { from }).css).not.toContain(':--');
});
