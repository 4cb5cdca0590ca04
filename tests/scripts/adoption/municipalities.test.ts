import { expect, test } from 'vitest';
import {
  findMunicipalities,
  municipalities,
  prepositionOf,
  usualLanguages,
} from '../../../scripts/support/adoption/municipalities.ts';

// The number of municipalities in each county, by Språkrådet's list.
const COUNTS = {
  ...{ Østfold: 12, Akershus: 21, Buskerud: 18, Oslo: 1, Innlandet: 46, Vestfold: 6, Telemark: 17, Agder: 25 },
  ...{ Rogaland: 23, Vestland: 43, 'Møre og Romsdal': 27, Trøndelag: 38, Nordland: 41, Troms: 21, Finnmark: 18 },
};

test('the table has the 357 municipalities of the 15 counties since 2024, each number once', () => {
  const counts = Object.groupBy(municipalities, ({ county }) => county);
  expect(Object.fromEntries(Object.entries(counts).map(([county, list]) => [county, list?.length]))).toEqual(COUNTS);
  expect(new Set(municipalities.map(({ number }) => number)).size).toBe(357);
  expect(
    municipalities.filter(({ number, name }) => !/^\d{4}$/.test(number) || !/^\p{Lu}[\p{L} -]+$/u.test(name)),
  ).toEqual([]);
  expect(Object.keys(usualLanguages).filter((county) => !Object.hasOwn(COUNTS, county))).toEqual([]);
});

test('the first two digits are those of the county', () => {
  for (const [county, list] of Object.entries(Object.groupBy(municipalities, (each) => each.county))) {
    expect(new Set(list?.map(({ number }) => number.slice(0, 2))).size, county).toBe(1);
  }
});

test.each([
  ['0301', ['0301 Oslo']],
  ['vestre toten kommune', ['3443 Vestre Toten']],
  ['Kárášjohka', ['5610 Karasjok']],
  ['Herøy', ['1515 Herøy', '1818 Herøy']],
  ['3405 Lillehammer', ['3405 Lillehammer']],
  ['3405 Hamar', []],
  ['3999 Elvedal', ['3999 Elvedal']],
  ['3999 Hamar', []],
  ['9999', []],
  ['', []],
])('«%s» is %j', (text, found) => {
  expect(findMunicipalities(text).map(({ number, name }) => `${number} ${name}`)).toEqual(found);
});

test('the word that is said before a municipality is known for most that say «på»', () => {
  const words = ['Hitra', 'Voss', 'Lillehammer', 'Bodø'].map((name) => findMunicipalities(name).map(prepositionOf));
  expect(words.flat()).toEqual(['på', 'på', 'på', 'i']);
});
