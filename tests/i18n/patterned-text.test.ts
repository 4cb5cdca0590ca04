import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/i18n/index.ts';
import { translateKnownPatterns } from '../../src/i18n/patterned-text.ts';

const english = languageOf('en');

describe('a text of a known pattern', () => {
  it.each([
    ['Hverdager kl. 9.00–15.00', 'Weekdays 9:00–15:00'],
    ['Hverdager kl. 9.00–11.30 og 12.00–15.00', 'Weekdays 9:00–11:30 and 12:00–15:00'],
    ['Mandag–torsdag kl. 9.00–14.00', 'Monday–Thursday 9:00–14:00'],
    ['Mandag til torsdag kl. 9.00 til 14.00.', 'Monday–Thursday 9:00–14:00.'],
    ['Tirsdag kl. 15.00–18.00', 'Tuesday 15:00–18:00'],
    ['Onsdag og torsdag kl. 11.00–17.00', 'Wednesday and Thursday 11:00–17:00'],
    ['Tirsdag eller torsdag kl. 10.00–12.00', 'Tuesday or Thursday 10:00–12:00'],
    ['Onsdager kl. 10.00–12.00', 'Every Wednesday 10:00–12:00'],
    ['Hver tirsdag', 'Every Tuesday'],
    ['Mandag kl. 9.00–14.00, onsdag kl. 12.00–18.00', 'Monday 9:00–14:00, Wednesday 12:00–18:00'],
    ['Hverdager kl. 8.00–15.00, etter avtale', 'Weekdays 8:00–15:00, by appointment'],
    ['Etter avtale', 'By appointment'],
    ['Hele døgnet', 'Day and night'],
    ['Mandag 23. november 2026 kl. 8.00–10.00', 'Monday 23 November 2026 8:00–10:00'],
    ['Én time', '1 hour'],
    ['Én til to timer', '1–2 hours'],
    ['Halvannen time', '1.5 hours'],
    ['Tre og en halv time', '3.5 hours'],
    ['Gratis', 'Free'],
    ['1 200 kr', '1,200\u00a0kr'],
  ])('«%s» is «%s» in English', (text, expected) => {
    expect(translateKnownPatterns(english, text, 'nb')).toEqual({ text: expected });
  });

  it('is translated to the other Norwegian written form too', () => {
    expect(translateKnownPatterns(languageOf('nn'), 'Hverdager kl. 9.00–15.00', 'nb')).toEqual({
      text: 'Kvardagar kl. 9.00–15.00',
    });
    expect(translateKnownPatterns(languageOf('nb'), 'Måndag–torsdag kl. 9.00–14.00', 'nn')).toEqual({
      text: 'Mandag–torsdag kl. 9.00–14.00',
    });
  });
});

describe('a text that does not match a whole pattern is unchanged', () => {
  it.each([
    'Hverdager, du får spørsmålet noen dager før',
    'Tirsdager kl. 17.00–18.30, april til juni',
    'Mandag, onsdag eller fredag kl. 10.00 hos oss',
    'Gratis for lag, 300 kr døgnet for private',
    'Én time per møte',
    'Torsdagskveld',
    '',
  ])('%s', (text) => {
    expect(translateKnownPatterns(english, text, 'nb')).toEqual({ text, lang: 'nb' });
  });

  it('and so is one in the language of the page, or in a language without patterns', () => {
    expect(translateKnownPatterns(english, 'Free', undefined)).toEqual({ text: 'Free', lang: undefined });
    expect(translateKnownPatterns(english, 'Gratis', 'pl')).toEqual({ text: 'Gratis', lang: 'pl' });
  });
});
