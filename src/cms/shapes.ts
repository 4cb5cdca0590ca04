import type { z } from 'zod';
import type { Language } from '../i18n/language.ts';
import { fill } from '../i18n/phrases.ts';

// What a text may look like is found out by trying, so that a form follows from the rule and not from its name.

/** Tells whether a text is a date with or without a time of day. */
export function isMoment(schema: z.ZodType): boolean {
  return accepts(schema, '2026-11-24T18:00') && !accepts(schema, 'tekst');
}

/** Tells whether a text is a date alone. */
export function isDate(schema: z.ZodType): boolean {
  return accepts(schema, '2026-11-24') && !accepts(schema, 'tekst') && !isMoment(schema);
}

/** Tells whether a text names a picture. */
export function isPicture(schema: z.ZodType): boolean {
  return accepts(schema, '/media/turlag/bilde.jpg') && !accepts(schema, 'tekst');
}

/** Tells whether a text is the code of a language. */
export function isLanguage(schema: z.ZodType): boolean {
  return accepts(schema, 'nb') && accepts(schema, 'sma') && !accepts(schema, 'tekst');
}

/** Tells whether a text may have several lines. */
export function acceptsSeveralLines(schema: z.ZodType): boolean {
  return accepts(schema, 'én\nto');
}

/** Tells whether a text may hold a comma and spaces, so that a list of such texts cannot stand on one line. */
export function isManyWords(schema: z.ZodType): boolean {
  return accepts(schema, 'én, to');
}

/** Reads how small and how large a number, or how short and how long a list, may be. */
export function limitsOf(schema: z.ZodType): { min?: number; max?: number } {
  const limits: { min?: number; max?: number } = {};
  for (const { check, value, minimum, maximum } of rulesOf(schema)) {
    if (check === 'greater_than' || check === 'min_length') limits.min = value ?? minimum ?? 0;
    if (check === 'less_than' || check === 'max_length') limits.max = value ?? maximum ?? 0;
  }
  return limits;
}

/** Reads what a number must be a multiple of, if there is such a rule. */
export function stepOf(schema: z.ZodType): number | undefined {
  return rulesOf(schema).find(({ check }) => check === 'multiple_of')?.value;
}

/**
 * Gives the pattern of a text, if its rule is one, with the sentence of the judge for what does not fit.
 *
 * Blanks at the ends are let through: the schema takes them off.
 */
export function patternOf(schema: z.ZodType, { words }: Language): [string, string] | undefined {
  const pattern = rulesOf(schema).find((rule) => rule.pattern)?.pattern;
  if (!pattern) return undefined;
  const code = schema.safeParse('\n').error?.issues[0]?.message as keyof typeof words.problems;
  const sentence = fill(words.problems[code] ?? words.problems.invalid, { found: words.editor.found });
  return [pattern.source.replace(/^\^/, String.raw`^\s*(?:`).replace(/\$$/, String.raw`)\s*$`), sentence];
}

/** What zod knows of one rule of a schema. */
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
