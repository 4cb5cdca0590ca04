import type { Translatable } from '../domain/translation.ts';
import type { Entry } from '../domain/entry.ts';
import { plainText } from './plain-text.ts';

// Codes, references, addresses and machine-readable fields. Codes are put in words elsewhere.
const NOT_TEXT = new Set([
  ...['id', 'lang', 'updated', 'checked', 'image', 'coordinates', 'translations', 'repeat'],
  ...['kind', 'status', 'theme', 'themes', 'interests', 'audiences', 'access', 'languages', 'area', 'source', 'sector'],
  ...['icnpo', 'how_often', 'task_kinds', 'level', 'association', 'associations', 'venue', 'grant', 'events'],
]);
// URLs, email addresses, and dates in content format.
const NOT_WORDS = /^(?:https?:\S+|\S+@\S+|\d{4}-\d{2}-\d{2}(?:T.*)?)$/;

/** Lists all text written in an entry, in every language: fields, body, titles and summaries. */
export function textsOf({ data, html }: Entry<Translatable>): string[] {
  const translations = Object.values(data.translations ?? {}).flatMap(({ title, summary }) => [title, summary]);
  const texts = [...textsIn(data), plainText(html), ...translations.filter((text) => text !== undefined)];
  return [...texts, ...texts.flatMap(spelledOtherwise)].filter(Boolean);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return NOT_WORDS.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (NOT_TEXT.has(key) ? [] : textsIn(each)));
}

/** Telephone and organisation numbers are searched with and without spaces. */
function spelledOtherwise(text: string): string[] {
  const spaced = text.match(/\b\d{2,3}(?: \d{2,3}){2,3}\b/g) ?? [];
  const whole = text.match(/\b\d{9}\b/g) ?? [];
  return [
    ...spaced.map((number) => number.replaceAll(' ', '')),
    ...whole.map((number) => number.replace(/(\d{3})(?=\d)/g, '$1 ')),
  ];
}
