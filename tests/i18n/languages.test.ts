import { describe, expect, it } from 'vitest';
import { clock, clockRange, dayAndMonth, dayNumeral, longDate, weekdayByCode } from '../../src/i18n/dates.ts';
import * as en from '../../src/i18n/en/index.ts';
import { joinWithOr, count, languageName, languageOf, joinWithAnd, spokenLanguages } from '../../src/i18n/index.ts';
import { price } from '../../src/i18n/money.ts';
import * as nb from '../../src/i18n/nb/index.ts';
import * as nn from '../../src/i18n/nn/index.ts';
import { seriesInWords } from '../../src/i18n/schedule.ts';
import { weekdays } from '../../src/schemas/codes.ts';
import { collectionNames, collections } from '../../src/schemas/collections.ts';
import type { Descriptor, Texts } from '../../src/schemas/descriptor.ts';
import { placesIn, textsIn } from './dictionary-texts.ts';

type Series = Parameters<typeof seriesInWords>[1];

const now = '2026-11-21T10:00';
const nynorsk = languageOf('nn');
const english = languageOf('en');
const source = wordsIn('nb', nb);

describe.each([
  ['Nynorsk', 'nn', nn],
  ['English', 'en', en],
] as const)('the words of %s', (_, code, words) => {
  const translated = wordsIn(code, words);

  it('have the same keys as Bokmål, in lists too', () => {
    expect(source.size).toBeGreaterThan(300);
    expect([...translated.keys()].sort()).toEqual([...source.keys()].sort());
  });

  it('are empty only where those of Bokmål are', () => {
    const empty = (all: Map<string, string>) => [...all].filter(([, text]) => text.trim() === '').map(([path]) => path);
    expect(empty(translated)).toEqual(empty(source));
  });

  it('have the same placeholders as Bokmål', () => {
    const differing = [...translated].filter(
      ([path, text]) => `${placesIn(text)}` !== `${placesIn(source.get(path) ?? '')}`,
    );
    expect(differing).toEqual([]);
  });

  it('have complete placeholders and single spaces', () => {
    const odd = [...translated].filter(
      ([, text]) => /[{}]/.test(text.replace(/\{\w+\}/g, '')) || /^ | {2}| $/.test(text),
    );
    expect(odd).toEqual([]);
  });

  it('have the forms «one» and «other» of every plural', () => {
    const forms = [...source.keys()].flatMap((path) => /^(.*)\.other$/.exec(path)?.[1] ?? []);
    const plurals = forms.filter((path) => source.has(`${path}.one`));
    expect(plurals.length).toBeGreaterThan(10);
    expect(plurals.filter((path) => !translated.has(`${path}.one`) || !translated.has(`${path}.other`))).toEqual([]);
  });
});

describe('a translation', () => {
  it('into Nynorsk contains no Bokmål words', () => {
    const bokmal = wordsOf('ikke fra hvem hva hvor hvordan noe noen dere jeg gjøre uke skole forening tilskudd søke');
    expect([...wordsIn('nn', nn)].filter(([, text]) => bokmal.test(text))).toEqual([]);
  });

  it('into English contains no Norwegian, except in texts for editors', () => {
    const norwegian = wordsOf('og ikke ikkje som eller med til på kan du vi er av det frå fra');
    expect(readInEnglish().filter(([, text]) => norwegian.test(text))).toEqual([]);
  });

  it('into English is British', () => {
    const american = wordsOf('canceled organizer organization neighborhood center color fulfill math vacation');
    expect(readInEnglish().filter(([, text]) => american.test(text))).toEqual([]);
  });
});

describe('Nynorsk', () => {
  it('writes dates', () => {
    expect(longDate(nynorsk, '2026-11-24', now)).toBe('tysdag 24. november');
    expect(longDate(nynorsk, '2027-01-02', now)).toBe('laurdag 2. januar 2027');
    expect(dayNumeral(nynorsk, '2026-11-01')).toBe('1.');
    expect(weekdays.map((code) => weekdayByCode(nynorsk, code))).toEqual([
      'måndag',
      'tysdag',
      'onsdag',
      'torsdag',
      'fredag',
      'laurdag',
      'søndag',
    ]);
  });

  it('writes times, prices and numbers', () => {
    expect(clockRange(nynorsk, '2026-11-24T18:00', '2026-11-24T20:00')).toBe('18.00–20.00');
    expect([0, 40, 1250].map((kroner) => price(nynorsk, kroner))).toEqual([
      'Gratis',
      '40\u00a0kr',
      '1\u00a0250\u00a0kr',
    ]);
    expect([1, 2].map((n) => count(nynorsk, nn.activities.dayLead, n))).toEqual(['1 aktivitet.', '2 aktivitetar.']);
  });

  it('joins names, and names languages', () => {
    expect(joinWithAnd(nynorsk, ['Torget', 'Moen', 'Åsen'])).toBe('Torget, Moen og Åsen');
    expect(languageName(nynorsk, 'uk')).toBe('ukrainsk');
  });

  it('names Norwegian once if both written forms are listed', () => {
    expect(spokenLanguages(nynorsk, ['nb', 'nn'])).toBe('norsk');
    expect(spokenLanguages(english, ['nb', 'uk', 'nn'])).toBe('Norwegian and Ukrainian');
  });

  it.each<[Series['repeat'], string]>([
    [{ every: 'week' }, 'Kvar tysdag kl. 18.00–20.00, siste gong 15. juni 2027'],
    [
      { every: 'week', on: ['sat', 'mon'], skip: ['public-holidays', 'school-holidays'] },
      'Kvar måndag og laurdag kl. 18.00–20.00, ikkje på heilagdagar eller i skuleferiar, siste gong 15. juni 2027',
    ],
    [{ every: 'week', interval: 2 }, 'Annankvar tysdag kl. 18.00–20.00, siste gong 15. juni 2027'],
    [
      { every: 'week', interval: 2, on: ['tue', 'thu'] },
      'Annakvar veke: tysdag og torsdag kl. 18.00–20.00, siste gong 15. juni 2027',
    ],
    [{ every: 'week', interval: 3 }, 'Kvar 3. veke: tysdag kl. 18.00–20.00, siste gong 15. juni 2027'],
    [
      { every: 'month', nth: 'first', weekday: 'sat' },
      'Den første laurdagen i månaden kl. 18.00–20.00, siste gong 15. juni 2027',
    ],
    [{ dates: ['2026-11-24T18:00', '2026-12-08T18:00'] }, '2 dagar: 24. november og 8. desember, kl. 18.00–20.00'],
  ])('describes a series: %o', (repeat, text) => {
    expect(seriesInWords(nynorsk, evenings(repeat))).toBe(text);
  });
});

describe('English', () => {
  it('writes dates with the day before the month', () => {
    expect(longDate(english, '2026-11-24', now)).toBe('Tuesday 24 November');
    expect(dayAndMonth(english, '2027-06-15', now)).toBe('15 June 2027');
    expect(dayNumeral(english, '2026-11-01')).toBe('1');
    expect(weekdayByCode(english, 'sat')).toBe('Saturday');
  });

  it('writes times, prices and numbers', () => {
    expect(['2026-11-24T18:00', '09:05'].map((moment) => clock(english, moment))).toEqual(['18:00', '09:05']);
    expect(clockRange(english, '2026-11-24T18:00', '2026-11-24T20:00')).toBe('18:00–20:00');
    expect([0, 40, 1250].map((kroner) => price(english, kroner))).toEqual(['Free', '40\u00a0kr', '1,250\u00a0kr']);
    expect([1, 2].map((n) => count(english, en.activities.dayLead, n))).toEqual(['1 activity.', '2 activities.']);
  });

  it('joins names, and names languages', () => {
    expect(joinWithOr(english, ['on public holidays', 'in school holidays'])).toBe(
      'on public holidays or in school holidays',
    );
    expect(languageName(english, 'uk')).toBe('Ukrainian');
  });

  it.each<[Series['repeat'], string]>([
    [{ every: 'week' }, 'Every Tuesday 18:00–20:00, last time on 15 June 2027'],
    [
      { every: 'week', on: ['thu', 'tue'], skip: ['school-holidays'] },
      'Every Tuesday and Thursday 18:00–20:00, not in school holidays, last time on 15 June 2027',
    ],
    [
      { every: 'week', on: ['mon', 'tue', 'wed', 'thu', 'fri'] },
      'Monday to Friday 18:00–20:00, last time on 15 June 2027',
    ],
    [{ every: 'week', interval: 2 }, 'Every other Tuesday 18:00–20:00, last time on 15 June 2027'],
    [{ every: 'week', interval: 3 }, 'Every 3 weeks: Tuesday 18:00–20:00, last time on 15 June 2027'],
    [
      { every: 'month', nth: 'first', weekday: 'tue' },
      'The first Tuesday of the month 18:00–20:00, last time on 15 June 2027',
    ],
    [
      { every: 'month', nth: 'last', weekday: 'sat' },
      'The last Saturday of the month 18:00–20:00, last time on 15 June 2027',
    ],
    [{ every: 'month', day: 15 }, 'Day 15 of every month 18:00–20:00, last time on 15 June 2027'],
    [{ dates: ['2026-11-24T18:00', '2026-12-08T18:00'] }, '2 days: 24 November and 8 December, 18:00–20:00'],
  ])('describes a series: %o', (repeat, text) => {
    expect(seriesInWords(english, evenings(repeat))).toBe(text);
  });

  it('says that a series is over', () => {
    const over = { ...evenings({ every: 'week' }), last: '2026-06-16', isOver: true };
    expect(seriesInWords(english, over)).toBe('Every Tuesday 18:00–20:00, the last time was 16 June');
  });
});

/** A series of Tuesdays from 18 to 20 in November 2026. */
function evenings(repeat: Series['repeat']): Series {
  const evening = { start: '2026-11-24T18:00', end: '2026-11-24T20:00', weekday: 'tue' };
  return { ...evening, last: '2027-06-15', isOver: false, now, repeat };
}

/** Lists all texts of a language, with those that stand beside the schemas of collections. */
function wordsIn(code: keyof Texts, dictionary: object): Map<string, string> {
  const ofCollections = collectionNames.map((name) => {
    const { singular, plural, add, openData }: Descriptor = collections[name];
    return [name, [singular, plural, add, openData].flatMap((each) => (each ? each[code] : []))];
  });
  return textsIn({ ...dictionary, ofCollections: Object.fromEntries(ofCollections) });
}

function readInEnglish(): [path: string, text: string][] {
  return [...wordsIn('en', en)].filter(([path]) => !path.startsWith('problems.'));
}

/** Finds any of some words as whole ones, for which `\b` knows too few letters. */
function wordsOf(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.replaceAll(' ', '|')})(?!\\p{L})`, 'iu');
}
