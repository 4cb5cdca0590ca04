import { fill, type Language } from './index.ts';

/** Writes a price: «Gratis», «40 kr», «1 250 kr», with spaces that do not break. */
export function price(language: Language, kroner: number): string {
  if (kroner === 0) return language.words.price.free;
  const digits = Number.isInteger(kroner) ? 0 : 2;
  const amount = new Intl.NumberFormat(language.locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return fill(language.words.price.kroner, { amount: amount.format(kroner) }).replace(/ /g, '\u00a0');
}
