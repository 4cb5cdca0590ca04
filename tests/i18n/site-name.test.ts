import { expect, test } from 'vitest';
import { languageOf } from '../../src/i18n/index.ts';
import { fullSiteName } from '../../src/i18n/site-name.ts';

test.each([
  ['Dugnad', 'Elvedal', 'Dugnad i Elvedal'],
  ['Frivillig i Solvik', 'Solvik', 'Frivillig i Solvik'],
  ['Solviks frivilligportal', 'Solvik', 'Solviks frivilligportal'],
  ['FRIVILLIG I SØR-ODAL', 'Sør-Odal', 'FRIVILLIG I SØR-ODAL'],
  ['Solvikstua', 'Solvik', 'Solvikstua i Solvik'],
  ['Odal frivillig', 'Sør-Odal', 'Odal frivillig i Sør-Odal'],
])('%s in %s is called «%s»: the municipality is named once', (name, municipality, full) => {
  expect(fullSiteName(languageOf('nb'), { name, municipality: { name: municipality } })).toBe(full);
});
