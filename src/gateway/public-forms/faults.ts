import type { z } from 'zod';
import { problemsFromIssues } from '../../entries/reasons.ts';
import type { Language } from '../../i18n/index.ts';
import type { Fault } from './public-form.ts';
import type { FieldGroup } from './form-fields.ts';
import { countLinks, type FormValues } from './typed-values.ts';

const MAX_LINKS = 2;

/** Validates fields of a form with a schema of its own. */
export function validateFields(
  schema: z.ZodType,
  typed: FormValues,
  names: readonly string[],
  language: Language,
): Fault[] {
  const value = Object.fromEntries(names.flatMap((name) => (typed[name] ? [[name, typed[name]]] : [])));
  const parsed = schema.safeParse(value);
  if (parsed.success) return [];
  const problems = problemsFromIssues('', parsed.error.issues, value, language);
  return problems.map(({ field, reason }) => ({ name: field, reason }));
}

/** Adds field labels to faults, and sorts them in the order of the form. */
export function withLabels(faults: readonly Fault[], groups: readonly FieldGroup[]): Fault[] {
  const labels = new Map(groups.flatMap(({ fields }) => fields.map(({ name, label }) => [name, label])));
  const order = [...labels.keys()];
  return faults
    .map((fault) => ({ ...fault, label: labels.get(fault.name) }))
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

/** Rejects texts with so many links that they are spam. */
export function tooManyLinks(typed: FormValues, { words }: Language): Fault[] {
  const names = Object.keys(typed).filter((name) => countLinks(typed[name] ?? '') > MAX_LINKS);
  return names.map((name) => ({ name, reason: words.publicForms.tooManyLinks }));
}
