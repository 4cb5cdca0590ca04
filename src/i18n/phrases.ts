import type { Plural } from './dictionary.ts';
import { memoize } from './kept.ts';

type Values = Record<string, string | number>;

/** Puts values in the places of a text: `fill('Ring {phone}', { phone })`. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** Chooses the plural form for a number and puts the number, and other values, in it. */
export function count({ locale }: { locale: string }, forms: Plural, n: number, values: Values = {}): string {
  const form = pluralRules(locale).select(n);
  return fill(forms[form] ?? forms.other, { n: numbers(locale).format(n), ...values });
}

const pluralRules = memoize((locale) => new Intl.PluralRules(locale));
const numbers = memoize((locale) => new Intl.NumberFormat(locale));
