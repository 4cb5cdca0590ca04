import en from 'decap-cms-locales/dist/esm/en';
import nbOfDecap from 'decap-cms-locales/dist/esm/nb_no';
import nnOfDecap from 'decap-cms-locales/dist/esm/nn_no';
import { describe, expect, it } from 'vitest';
import { en as ownEnglish } from '../../src/cms/phrases/en.ts';
import { mergePhrases, type Phrases } from '../../src/cms/phrases/merged.ts';
import { nb } from '../../src/cms/phrases/nb.ts';
import { nn } from '../../src/cms/phrases/nn.ts';

function flat(phrases: object, way = ''): Map<string, string> {
  return new Map(
    Object.entries(phrases).flatMap(([key, value]: [string, string | Phrases]): [string, string][] =>
      typeof value === 'string' ? [[way + key, value]] : [...flat(value, `${way}${key}.`)],
    ),
  );
}

const english = flat(en);

describe.each([
  ['Bokmål', nbOfDecap, nb],
  ['Nynorsk', nnOfDecap, nn],
  ['English', en, ownEnglish],
])('what Decap says in %s', (_, decap, own) => {
  const all = flat(mergePhrases(decap, own));

  it('lacks nothing', () => {
    expect([...english.keys()].filter((key) => !all.has(key))).toEqual([]);
  });

  it('has nothing that Decap never says', () => {
    expect([...flat(own).keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  it('puts in no value that Decap does not give', () => {
    const valuesIn = (text = '') => [...text.matchAll(/%\{\w+\}/g)].map(([value]) => value);
    for (const [key, text] of flat(own))
      expect(valuesIn(english.get(key)), key).toEqual(expect.arrayContaining(valuesIn(text)));
  });
});
