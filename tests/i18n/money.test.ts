import { expect, it } from 'vitest';
import { languageOf } from '../../src/i18n/index.ts';
import { price, unbroken } from '../../src/i18n/money.ts';

it.each([
  [0, 'Gratis'],
  [40, '40\u00a0kr'],
  [1250, '1\u00a0250\u00a0kr'],
  [1_000_000, '1\u00a0000\u00a0000\u00a0kr'],
  [99.5, '99,50\u00a0kr'],
  [0.25, '0,25\u00a0kr'],
])('a price of %f is written «%s», with spaces that do not break', (kroner, text) => {
  expect(price(languageOf('nb'), kroner)).toBe(text);
});

it.each([
  ['Inntil 50 000 kr', 'Inntil 50\u00a0000\u00a0kr'],
  ['1 250 000 kr i 2026', '1\u00a0250\u00a0000\u00a0kr i 2026'],
  ['Fra 5 til 20 lag', 'Fra 5 til 20 lag'],
  ['Se nettstedet', 'Se nettstedet'],
])('an amount in «%s» stays on one line', (text, kept) => {
  expect(unbroken(text)).toBe(kept);
});
