import type { Dictionary } from './dictionary.ts';
import { memoize } from './memoize.ts';
import { fill } from './phrases.ts';

/** The part of a language that prices need. */
type Prices = { locale: string; numberLocale?: string; words: Pick<Dictionary, 'price'> };

const whole = memoize((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
const withOre = memoize(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);

/** Formats a price with no-break spaces: «Gratis», «40 kr», «1 250 kr». */
export function price(language: Prices, kroner: number): string {
  if (kroner === 0) return language.words.price.free;
  const amount = (Number.isInteger(kroner) ? whole : withOre)(language.numberLocale ?? language.locale);
  return fill(language.words.price.kroner, { amount: amount.format(kroner) }).replace(/ /g, '\u00a0');
}
