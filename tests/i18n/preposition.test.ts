import { expect, test } from 'vitest';
import { fill, languagesOf } from '../../src/i18n/index.ts';
import { withPreposition } from '../../src/i18n/preposition.ts';
import { fullSiteName } from '../../src/i18n/site-name.ts';

const codes = ['nn', 'lettlest', 'en', 'pl', 'ar'];
const languages = codes.map((code) => ({ code, full: true }));
const hitra = { language: 'nb', languages, municipality: { name: 'Hitra', preposition: 'på' } } as const;

test('no Norwegian text says «i» before the name of an island, and none in another language changes', () => {
  const texts = (municipality: object) =>
    languagesOf({ ...hitra, municipality }).map(({ code, words }) => ({ code, text: JSON.stringify(words) }));
  const inland = texts({});
  for (const [index, { code, text }] of texts(hitra.municipality).entries()) {
    if (!['nb', 'nn', 'lettlest'].includes(code)) expect(text, code).toBe(inland[index]?.text);
    else {
      expect(text.match(/(?<!\p{L})i[ \u00a0]\{municipality\}/giu), code).toBeNull();
      expect(text.match(/på \{municipality\}/g)?.length, code).toBeGreaterThan(20);
    }
  }
});

test('the name of a site says where it is', () => {
  const names = languagesOf(hitra).map((language) => fullSiteName(language, { ...hitra, name: 'Dugnad' }));
  expect(names.slice(0, 4)).toEqual(['Dugnad på Hitra', 'Dugnad på Hitra', 'Dugnad på Hitra', 'Dugnad in Hitra']);
});

test.each([
  ['Alt som skjer i {municipality}', 'Alt som skjer på Hitra'],
  ['I {municipality} skjer det noe i dag', 'På Hitra skjer det noe i dag'],
  ['Hei {municipality}', 'Hei Hitra'],
])('«%s» becomes «%s»', (text, expected) => {
  expect(fill(withPreposition(text, 'på'), { municipality: 'Hitra' })).toBe(expected);
});
