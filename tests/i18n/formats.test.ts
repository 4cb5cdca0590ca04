import { describe, expect, it, test } from 'vitest';
import {
  clockRange,
  dayRange,
  longDate,
  monthAndYear,
  monthBesideDay,
  shortWeekday,
  weekdayByCode,
} from '../../src/i18n/dates.ts';
import { joinWithOr, languageName, languageOf, languageOfStaff, languagesOf } from '../../src/i18n/index.ts';
import { price } from '../../src/i18n/money.ts';
import { translateKnownPatterns } from '../../src/i18n/patterned-text.ts';
import { seriesInWords } from '../../src/i18n/schedule.ts';

const NOW = '2026-11-21T10:00';

describe.each([
  ['lettlest', 'tirsdag 24. november', 'tirsdag 15. juni 2027', '30. november – 6. desember 2026', 'november 2026'],
  [
    'uk',
    'вівторок, 24 листопада',
    'вівторок, 15 червня 2027 р.',
    '30 листопада – 6 грудня 2026 р.',
    'листопад 2026 р.',
  ],
  ['pl', 'wtorek, 24 listopada', 'wtorek, 15 czerwca 2027', '30 listopada – 6 grudnia 2026', 'listopad 2026'],
  ['ar', 'الثلاثاء، 24 نوفمبر', 'الثلاثاء، 15 يونيو 2027', '30 نوفمبر – 6 ديسمبر 2026', 'نوفمبر 2026'],
  ['so', 'Talaado, 24 Noofeembar', 'Talaado, 15 Juun 2027', '30 Noofeembar – 6 Diseembar 2026', 'Noofeembar 2026'],
  ['ti', 'ሰሉስ፣ 24 ሕዳር', 'ሰሉስ፣ 15 ሰነ 2027', '30 ሕዳር – 6 ታሕሳስ 2026', 'ሕዳር 2026'],
  [
    'se',
    'maŋŋebárga, skábmamánu 24.',
    'maŋŋebárga, geassemánu 15. 2027',
    'skábmamánu 30. – juovlamánu 6. 2026',
    'skábmamánnu 2026',
  ],
])('%s', (code, date, dateOfOtherYear, range, month) => {
  const language = languageOf(code);

  it('writes dates with the weekday first and the year last', () => {
    expect(longDate(language, '2026-11-24', NOW)).toBe(date);
    expect(longDate(language, '2027-06-15', NOW)).toBe(dateOfOtherYear);
    expect(monthAndYear(language, '2026-11')).toBe(month);
  });

  it('writes ranges of days with the year', () => {
    expect(dayRange(language, '2026-11-30', '2026-12-06').replace('\u202f', ' ')).toBe(range);
  });

  it('names seven different weekdays', () => {
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => weekdayByCode(language, day));
    expect(new Set(days).size).toBe(7);
  });

  it('has a clock of 24 hours', () => {
    expect(clockRange(language, '2026-11-24T18:00', '2026-11-25T00:00').replace(/\./g, ':')).toBe('18:00–24:00');
  });

  it('writes prices in kr, with a word for free', () => {
    const written = price(language, 150).replace(/[\u2068\u2069]/g, '');
    expect(written).toMatch(/^150\u00a0\S+$|^\S+\u00a0150$/u);
    expect(written).not.toContain('NOK');
    expect(price(language, 0)).not.toMatch(/\d/);
  });
});

test('the days of a week are counted from Monday in every language', () => {
  // CLDR begins the week of Arabic on Saturday and that of Tigrinya on Sunday; the list of weekdays must not follow it.
  expect(weekdayByCode(languageOf('ar'), 'mon')).toBe('الاثنين');
  expect(weekdayByCode(languageOf('ti'), 'mon')).toBe('ሰኑይ');
});

test('amounts are written as in Norway where a comma or a full stop would be misread', () => {
  const amounts = ['ar', 'so', 'ti'].map((code) => price(languageOf(code), 1250).replace(/[\u2068\u2069]/g, ''));
  expect(amounts.every((amount) => amount.includes('1\u00a0250'))).toBe(true);
});

test('Arabic and Tigrinya have their own comma', () => {
  const series = { start: '2026-11-24T18:00', end: '2026-11-24T20:00', weekday: 'tue', now: NOW };
  const everyWeek = (code: string) =>
    seriesInWords(languageOf(code), { ...series, repeat: { every: 'week', skip: ['school-holidays'] } });
  expect(everyWeek('ar')).toContain('، ');
  expect(everyWeek('ti')).toContain('፣ ');
  expect([everyWeek('ar'), everyWeek('ti')].join('')).not.toContain(', ');
});

test('a month beside a day is in the form that Ukrainian and Polish have there', () => {
  expect(monthBesideDay(languageOf('uk'), '2026-11-24', NOW)).toBe('листопада');
  expect(monthBesideDay(languageOf('pl'), '2027-01-24', NOW)).toBe('stycznia 2027');
  expect(monthBesideDay(languageOf('nb'), '2027-01-24', NOW)).toBe('januar 2027');
});

test('messages to staff are in Norwegian, except from pages in English', () => {
  const [, english, ukrainian] = languagesOf({
    language: 'nn',
    languages: ['en', 'uk'].map((code) => ({ code, full: false })),
  });
  expect([english, ukrainian].map((each) => each && languageOfStaff(each).code)).toEqual(['en', 'nn']);
});

test('what CLDR has no word for in Northern Sámi is said all the same, or left in Norwegian', () => {
  const sami = languageOf('se');
  expect(joinWithOr(sami, ['mánnodat', 'gaskavahkku'])).toBe('mánnodat dahje gaskavahkku');
  expect(languageName(sami, 'so')).toBe('somáligiella');
  expect(translateKnownPatterns(sami, 'To timer', 'nb')).toEqual({ text: 'To timer', lang: 'nb' });
});

test('weekdays are shortened as in calendars of each language', () => {
  const codes = ['nb', 'en', 'uk', 'pl', 'ar', 'ti'];
  const fridays = codes.map((code) => shortWeekday(languageOf(code), '2026-11-27'));
  expect(fridays).toEqual(['fr', 'Fr', 'пт', 'pt', 'الجمعة', 'ዓር']);
});
