import { expect, it } from 'vitest';
import { languageOf } from '../../src/i18n/index.ts';
import { price } from '../../src/i18n/money.ts';

it.each([
  [0, 'Gratis'],
  [40, '40\u00a0kr'],
  [1250, '1\u00a0250\u00a0kr'],
  [1_000_000, '1\u00a0000\u00a0000\u00a0kr'],
  [99.5, '99,50\u00a0kr'],
  [0.25, '0,25\u00a0kr'],
])('a price of %f is written «%s», with no-break spaces', (kroner, text) => {
  expect(price(languageOf('nb'), kroner)).toBe(text);
});
