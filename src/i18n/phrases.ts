import type { Plural } from './dictionary.ts';
import { memoize } from './memoize.ts';

type Values = Record<string, string | number>;

/** Fills in the placeholders of a text: `fill('Ring {phone}', { phone })`. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** Returns the plural form for a number and fills in its placeholders. */
export function count({ locale }: { locale: string }, forms: Plural, n: number, values: Values = {}): string {
  const form = pluralRules(locale).select(n);
  return fill(forms[form] ?? forms.other, { n: numbers(locale).format(n), ...values });
}

/** Formats a whole number: «12 345». */
export function wholeNumber({ locale }: { locale: string }, n: number): string {
  return numbers(locale).format(n);
}

/** Changes every text of a dictionary, however deep it is. */
export function mapTexts<Texts>(texts: Texts, change: (text: string) => string): Texts {
  if (typeof texts === 'string') return change(texts) as Texts;
  if (typeof texts !== 'object' || texts === null) return texts;
  if (Array.isArray(texts)) return texts.map((each) => mapTexts(each, change)) as Texts;
  return Object.fromEntries(Object.entries(texts).map(([key, each]) => [key, mapTexts(each, change)])) as Texts;
}

const pluralRules = memoize((locale) => new Intl.PluralRules(locale));
const numbers = memoize((locale) => new Intl.NumberFormat(locale));
