import { fill, type Language } from './index.ts';

/** Writes a price: «Gratis», «40 kr», «1 250 kr», with spaces that do not break. */
export function price(language: Language, kroner: number): string {
  if (kroner === 0) return language.words.price.free;
  const digits = Number.isInteger(kroner) ? 0 : 2;
  const amount = new Intl.NumberFormat(language.locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return fill(language.words.price.kroner, { amount: amount.format(kroner) }).replace(/ /g, '\u00a0');
}

/** Keeps an amount that somebody wrote on one line: «50 000 kr». */
export function unbroken(text: string): string {
  return text.replace(/(\d) (?=\d{3}\b|kr\b)/g, '$1\u00a0');
}
