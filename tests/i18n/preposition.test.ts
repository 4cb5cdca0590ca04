import { expect, test } from 'vitest';
import { fill, languagesOf, siteLanguage } from '../../src/i18n/index.ts';
import { mapTexts } from '../../src/i18n/phrases.ts';

const HITRA = {
  ...{ language: 'nb', municipality: { name: 'Hitra', preposition: 'på' as const } },
  languages: ['nn', 'lettlest', 'en', 'se'].map((code) => ({ code, full: true })),
};
const values = { municipality: 'Hitra', month: 'mars' };

test('a site on an island says «på» of it in every form of Norwegian', () => {
  const [nb, nn, lettlest] = languagesOf(HITRA);
  expect(fill(nb?.words.site.of ?? '', values)).toBe('på Hitra');
  expect(fill(nn?.words.site.of ?? '', values)).toBe('på Hitra');
  for (const language of [nb, nn, lettlest]) {
    const texts: string[] = [];
    mapTexts(language?.words, (text) => {
      texts.push(fill(text, values));
      return text;
    });
    expect(texts.filter((text) => /(?<![\wæøå])i Hitra/i.test(text))).toEqual([]);
    expect(texts.filter((text) => text.includes('på Hitra')).length).toBeGreaterThan(10);
  }
});

test('a month keeps its own word', () => {
  const { description } = siteLanguage(HITRA).words.month;
  expect(fill(description, values)).toBe('Alt som skjer på Hitra i mars, dag for dag.');
});

test('other languages say it in their own way, and a site that says nothing has «i»', () => {
  const [, , , en, se] = languagesOf(HITRA);
  expect([en, se].map((language) => fill(language?.words.site.of ?? '', values))).toEqual([
    'in Hitra',
    'Hitra gielddas',
  ]);
  expect(fill(siteLanguage({ language: 'nb' }).words.site.of, values)).toBe('i Hitra');
});
