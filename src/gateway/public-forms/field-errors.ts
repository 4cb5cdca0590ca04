import type { z } from 'zod';
import { problemsFromIssues } from '../../entries/reasons.ts';
import type { Language } from '../../i18n/index.ts';
import type { FieldError } from './public-form.ts';
import type { FieldGroup } from './form-fields.ts';
import { countLinks, type FormValues } from './typed-values.ts';

const MAX_LINKS = 2;

/** Validates fields of a form with a schema of its own. */
export function validateFields(
  schema: z.ZodType,
  typed: FormValues,
  names: readonly string[],
  language: Language,
): FieldError[] {
  const value = Object.fromEntries(names.flatMap((name) => (typed[name] ? [[name, typed[name]]] : [])));
  const parsed = schema.safeParse(value);
  if (parsed.success) return [];
  const problems = problemsFromIssues('', parsed.error.issues, value, language);
  return problems.map(({ field, reason }) => ({ name: field, reason }));
}

/** Adds field labels to errors, and sorts them in the order of the form. */
export function withLabels(errors: readonly FieldError[], groups: readonly FieldGroup[]): FieldError[] {
  const labels = new Map(groups.flatMap(({ fields }) => fields.map(({ name, label }) => [name, label])));
  const order = [...labels.keys()];
  return errors
    .map((error) => ({ ...error, label: labels.get(error.name) }))
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

/** Rejects texts with so many links that they are spam. */
export function tooManyLinks(typed: FormValues, { words }: Language): FieldError[] {
  const names = Object.keys(typed).filter((name) => countLinks(typed[name] ?? '') > MAX_LINKS);
  return names.map((name) => ({ name, reason: words.publicForms.tooManyLinks }));
}
