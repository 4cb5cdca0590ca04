import type { z } from 'zod';
import type { Language } from '../../i18n/language.ts';
import { fill } from '../../i18n/phrases.ts';

// The format of a text is found by parsing samples, so that the form follows the schema and not a field's name.

/** Checks whether a text is a date with or without a time. */
export function isMoment(schema: z.ZodType): boolean {
  return accepts(schema, '2026-11-24T18:00') && !accepts(schema, 'tekst');
}

/** Checks whether a text is a date without a time. */
export function isDate(schema: z.ZodType): boolean {
  return accepts(schema, '2026-11-24') && !accepts(schema, 'tekst') && !isMoment(schema);
}

/** Checks whether a text is the path of a picture. */
export function isPicture(schema: z.ZodType): boolean {
  return accepts(schema, '/media/turlag/bilde.jpg') && !accepts(schema, 'tekst');
}

/** Checks whether a text is a language code. */
export function isLanguage(schema: z.ZodType): boolean {
  return accepts(schema, 'nb') && accepts(schema, 'sma') && !accepts(schema, 'tekst');
}

/** Checks whether a text may have several lines. */
export function acceptsSeveralLines(schema: z.ZodType): boolean {
  return accepts(schema, 'én\nto');
}

/** Checks whether a text may contain commas and spaces, so that a list of them cannot be comma-separated. */
export function isManyWords(schema: z.ZodType): boolean {
  return accepts(schema, 'én, to');
}

/** Returns the limits of a number's value or a list's length. */
export function limitsOf(schema: z.ZodType): { min?: number; max?: number } {
  const limits: { min?: number; max?: number } = {};
  for (const { check, value, minimum, maximum } of rulesOf(schema)) {
    if (check === 'greater_than' || check === 'min_length') limits.min = value ?? minimum ?? 0;
    if (check === 'less_than' || check === 'max_length') limits.max = value ?? maximum ?? 0;
  }
  return limits;
}

/** Returns the step of a number, if there is one. */
export function stepOf(schema: z.ZodType): number | undefined {
  return rulesOf(schema).find(({ check }) => check === 'multiple_of')?.value;
}

/**
 * Returns the pattern of a text with its validation message, if it has one.
 *
 * Leading and trailing blanks are allowed: the schema trims them.
 */
export function patternOf(schema: z.ZodType, { words }: Language): [string, string] | undefined {
  const pattern = rulesOf(schema).find((rule) => rule.pattern)?.pattern;
  if (!pattern) return undefined;
  const code = schema.safeParse('\n').error?.issues[0]?.message as keyof typeof words.problems;
  const sentence = fill(words.problems[code] ?? words.problems.invalid, { found: words.editor.found });
  return [pattern.source.replace(/^\^/, String.raw`^\s*(?:`).replace(/\$$/, String.raw`)\s*$`), sentence];
}

/** One check of a zod schema. */
interface Rule {
  check: string;
  value?: number;
  minimum?: number;
  maximum?: number;
  pattern?: RegExp;
}

function rulesOf(schema: z.ZodType): Rule[] {
  return schema.def.checks?.map(({ _zod }) => _zod.def as Rule) ?? [];
}

function accepts(schema: z.ZodType, text: string): boolean {
  return schema.safeParse(text).success;
}
