import { describe, expect, it } from 'vitest';
import { compareNames, joinWithOr, count, fill, languageName, languageOf, joinWithAnd } from '../../src/i18n/index.ts';

const bokmal = languageOf('nb');

describe('a language', () => {
  it('without a dictionary falls back to Bokmål', () => {
    expect(languageOf('xx')).toBe(bokmal);
    expect(bokmal).toMatchObject({ code: 'nb', locale: 'nb-NO', direction: 'ltr' });
  });

  it('has a name in another language', () => {
    expect(['uk', 'en', 'ar', 'ti'].map((code) => languageName(bokmal, code))).toEqual([
      'ukrainsk',
      'engelsk',
      'arabisk',
      'tigrinja',
    ]);
  });

  it('is called Norwegian in either written form', () => {
    expect(['nb', 'nn', 'no'].map((code) => languageName(bokmal, code))).toEqual(['norsk', 'norsk', 'norsk']);
  });

  it('without a known name is shown as its code', () => {
    expect(languageName(bokmal, 'qqq')).toBe('qqq');
  });
});

describe('a text', () => {
  it('is filled with values, also zero', () => {
    expect(fill('{n} av {n}: {name}', { n: 0, name: 'Kafé' })).toBe('0 av 0: Kafé');
  });

  it('keeps a placeholder without a value', () => {
    expect(fill('Ring {phone}', {})).toBe('Ring {phone}');
  });

  it('does not expand a value that looks like a placeholder or a pattern', () => {
    expect(fill('{title}: {text}', { title: '{text}', text: '$& $1' })).toBe('{text}: $& $1');
  });
});

describe('a number of things', () => {
  const days = { one: '{n} dag i {place}', other: '{n} dager i {place}' };

  it('chooses the plural form', () => {
    expect([0, 1, 2, 21].map((n) => count(bokmal, days, n, { place: 'Moen' }))).toEqual([
      '0 dager i Moen',
      '1 dag i Moen',
      '2 dager i Moen',
      '21 dager i Moen',
    ]);
  });

  it('is grouped with no-break spaces', () => {
    expect(count(bokmal, days, 1780, { place: 'Moen' })).toBe('1\u00a0780 dager i Moen');
  });
});

describe('names', () => {
  it('are joined with «og»', () => {
    expect(joinWithAnd(bokmal, [])).toBe('');
    expect(joinWithAnd(bokmal, ['Torget'])).toBe('Torget');
    expect(joinWithAnd(bokmal, ['Krona bibliotek', 'Torget', 'Åsenhallen'])).toBe(
      'Krona bibliotek, Torget og Åsenhallen',
    );
  });

  it('are joined with «eller»', () => {
    expect(joinWithOr(bokmal, ['på helligdager', 'i skoleferier'])).toBe('på helligdager eller i skoleferier');
  });

  it('are sorted with Æ, Ø and Å last', () => {
    const names = ['Åsen', 'Ærlig', 'Zumba', 'Ødegård', 'Moen', 'asen'];
    expect(names.sort(compareNames)).toEqual(['asen', 'Moen', 'Zumba', 'Ærlig', 'Ødegård', 'Åsen']);
  });
});
