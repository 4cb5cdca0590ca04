import { describe, expect, it, test } from 'vitest';
import * as ar from '../../src/i18n/ar/index.ts';
import type { ReaderDictionary } from '../../src/i18n/dictionary.ts';
import { count, languageOf, languagesOf } from '../../src/i18n/index.ts';
import * as lettlest from '../../src/i18n/lettlest/index.ts';
import * as source from '../../src/i18n/nb/readers.ts';
import * as pl from '../../src/i18n/pl/index.ts';
import * as se from '../../src/i18n/se/index.ts';
import * as so from '../../src/i18n/so/index.ts';
import * as ti from '../../src/i18n/ti/index.ts';
import * as uk from '../../src/i18n/uk/index.ts';
import { collectionNames } from '../../src/schemas/collections.ts';
import { placesIn, textsIn } from './dictionary-texts.ts';

const DICTIONARIES: Record<string, ReaderDictionary> = { lettlest, uk, pl, ar, so, ti, se };
const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const sourceTexts = textsIn(source);

describe.each(Object.keys(DICTIONARIES))('the texts for readers of %s', (code) => {
  const { collectionLabels, ...dictionary } = DICTIONARIES[code] as ReaderDictionary;
  const translated = textsIn(dictionary);

  it('are all there, and no others', () => {
    expect(new Set([...translated.keys()].map(withoutForm))).toEqual(new Set([...sourceTexts.keys()].map(withoutForm)));
  });

  it('are empty only where those of Bokmål are', () => {
    const odd = [...translated].filter(([path, text]) => (text.trim() === '') !== (sourceOf(path).trim() === ''));
    expect(odd).toEqual([]);
  });

  it('have the placeholders of Bokmål; only the number may stand in the form of a word', () => {
    const odd = [...translated].filter(
      ([path, text]) => `${placesOf(text, path)}` !== `${placesOf(sourceOf(path), path)}`,
    );
    expect(odd).toEqual([]);
  });

  it('have complete placeholders and single spaces', () => {
    const odd = [...translated].filter(
      ([, text]) => /[{}]/.test(text.replace(/\{\w+\}/g, '')) || /^ | {2}| $/.test(text),
    );
    expect(odd).toEqual([]);
  });

  it('name every collection', () => {
    expect(Object.keys(collectionLabels).sort()).toEqual([...collectionNames].sort());
    expect(Object.values(collectionLabels).every(({ one, other }) => one !== '' && other !== '')).toBe(true);
  });

  it('say the number in every plural form that stands for more than one', () => {
    const language = languageOf(code);
    const forms = plurals(dictionary).filter(([, each]) => each.other.includes('{n}'));
    const numbers = Array.from({ length: 131 }, (_, n) => n);
    const rules = new Intl.PluralRules(language.locale);
    const wordOnly = numbers.filter(
      (n) => numbers.filter((other) => rules.select(other) === rules.select(n)).length === 1,
    );
    const silent = forms.flatMap(([path, each]) =>
      numbers
        // Where Bokmål says «the whole day» of one, a language may say so of none, too, as nothing is shown then.
        .filter((n) => n > 1 || sourceOf(`${path}.one`).includes('{n}'))
        .filter((n) => !wordOnly.includes(n) && !count(language, each, n).includes(String(n)))
        .map((n) => `${path}: ${n}`),
    );
    expect(forms.length).toBeGreaterThan(10);
    expect(silent).toEqual([]);
  });
});

test.each(['uk', 'pl', 'ar', 'so', 'ti', 'se'])(
  'a translation into %s holds no Norwegian outside quotation marks',
  (code) => {
    const norwegian = /(?<!\p{L})(?:og|ikke|eller|på|kan|du|vi|er|av|det|fra|hvem|hva|når|hvor|uke|gratis)(?!\p{L})/iu;
    const odd = [...textsIn(DICTIONARIES[code] as object)].filter(
      ([, text]) => !isShared(code, norwegian.exec(withoutQuotes(text))?.[0]),
    );
    expect(odd).toEqual([]);
  },
);

test('texts of a language for readers have those of Bokmål where only writers and staff are served', () => {
  expect(languageOf('uk').words.editor).toBe(languageOf('nb').words.editor);
  expect(languageOf('uk').hasWriterTexts).toBe(false);
});

test('a language that is not Norwegian knows the language of the site; a Norwegian one needs no help', () => {
  const languages = languagesOf({
    language: 'nn',
    languages: ['nb', 'lettlest', 'ti'].map((code) => ({ code, full: false })),
  });
  expect(languages.map(({ source: own }) => own?.code)).toEqual([undefined, undefined, undefined, 'nn']);
});

test('values in Arabic keep their own direction, but clocks are not taken apart', () => {
  const { words } = languageOf('ar');
  expect(words.site.callUs).toContain('\u2068{phone}\u2069');
  expect(words.schedule.clock).toBe('{hour}:{minute}');
});

/** Words of one language that look like Norwegian ones. */
function isShared(code: string, word: string | undefined): boolean {
  const shared: Record<string, string[]> = { pl: ['gratis', 'kan', 'er', 'du'], so: ['er', 'kan'], se: ['er', 'du'] };
  return word === undefined || (shared[code] ?? []).includes(word.toLowerCase());
}

function withoutQuotes(text: string): string {
  return text.replace('Tilsynet for universell utforming av ikt', '').replace(/[«„“"][^»”“"]*[»”“"]|\([^)]*\)/g, '');
}

function sourceOf(path: string): string {
  return sourceTexts.get(path) ?? sourceTexts.get(`${withoutForm(path)}.other`) ?? '';
}

// Languages have other plural forms than Bokmål.
function withoutForm(path: string): string {
  return PLURAL_FORMS.includes(path.split('.').at(-1) ?? '') ? path.split('.').slice(0, -1).join('.') : path;
}

// Languages differ in which forms say the number in a word.
function placesOf(text: string, path: string): string[] {
  const isForm = withoutForm(path) !== path;
  return [...new Set(placesIn(text))].filter((name) => !(isForm && name === 'n'));
}

function plurals(node: object, path = ''): [path: string, forms: { other: string }][] {
  return Object.entries(node).flatMap(([key, value]): [string, { other: string }][] => {
    if (typeof value !== 'object') return [];
    const here = path ? `${path}.${key}` : key;
    return 'other' in value && 'one' in value ? [[here, value]] : plurals(value, here);
  });
}
