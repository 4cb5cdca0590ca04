import type { z } from 'zod';
import type { Option } from '../../cms/config/options.ts';
import { optionsOf } from '../../cms/config/options.ts';
import type { FormSetting } from '../../cms/config/form-setting.ts';
import { acceptsSeveralLines, isDate, limitsOf } from '../../cms/config/shapes.ts';
import { fill, type Language } from '../../i18n/index.ts';
import { type FormValues, normaliseText, oneLine } from './typed-values.ts';
import { fieldTexts, labelIn, referenceTarget, unwrap } from '../../schemas/fields/field.ts';

/** The type of input. */
export type FieldKind = 'line' | 'lines' | 'number' | 'date' | 'time' | 'choice' | 'radio' | 'ticks' | 'picture';

/** One field of a public form, ready to render. */
export interface FormField {
  name: string;
  label: string;
  hint?: string | undefined;
  isOptional: boolean;
  kind: FieldKind;
  options?: readonly Option[];
  /** The autocomplete token of the input. */
  autocomplete?: 'name';
  /** The picture that is chosen already, as a `data:` address. */
  shown?: string | undefined;
  /** What opens the field, which few need. */
  folded?: string;
  /** Shown only when another field has this value. */
  after?: { field: string; value: string };
}

/** Fields under one heading. */
export interface FieldGroup {
  id: string;
  heading: string;
  lead?: string;
  /** What opens the fields, which few need; shown at once if any is filled in. */
  folded?: string;
  fields: FormField[];
}

// Longer texts get a textarea.
const MAX_LINE_LENGTH = 160;

/**
 * Creates a field from the schema that validates it, as the editor's forms do. `path` is its place in the schema, such
 * as `repeat.until`; `own` overrides what the schema says.
 */
export function fieldFromSchema(
  schema: z.ZodObject,
  path: string,
  setting: FormSetting,
  own: Partial<FormField> = {},
): FormField {
  const field = schemaAt(schema, path);
  const words = fieldTexts(field);
  if (!words) throw new Error(`The field "${path}" has no label. Wrap its schema in field().`);
  const { inner, optional } = unwrap(field);
  const kind = own.kind ?? kindOf(inner);
  const codes = own.options ? undefined : codesOf(inner);
  return {
    name: path,
    label: labelIn(words.label, setting.language.code),
    hint: hintOf(words.hint && labelIn(words.hint, setting.language.code), kind, inner, setting.language),
    isOptional: optional,
    kind,
    ...(codes && { options: optionsOf(codes, setting) }),
    ...own,
  };
}

/** An answer in words. */
export interface Answer {
  label: string;
  text: string;
}

/** Pairs each answer with its label, without empty answers. */
export function answersOf(groups: readonly FieldGroup[], typed: FormValues): Answer[] {
  const answers = groups.flatMap(({ fields }) =>
    fields.map(({ name, label, options = [] }) => {
      const value = typed[name] ?? '';
      return { label, text: options.find((option) => option.value === value)?.label ?? value };
    }),
  );
  return answers.filter(({ text }) => text !== '');
}

/** Lists the input names of a field: one for each checkbox. */
export function inputNames({ name, kind, options = [] }: FormField): string[] {
  return kind === 'ticks' ? options.map(({ value }) => `${name}.${value}`) : [name];
}

/** Reads what was entered in the fields of a form. Other submitted fields are ignored. */
export function typedIn(groups: readonly FieldGroup[], submitted: (name: string) => string): FormValues {
  const entries = groups.flatMap(({ fields }) =>
    fields.flatMap((field) => {
      const normalise = (text: string) => (field.kind === 'lines' ? normaliseText(text) : oneLine(normaliseText(text)));
      return inputNames(field).map((name) => [name, normalise(submitted(name))]);
    }),
  );
  return Object.fromEntries(entries);
}

function schemaAt(schema: z.ZodObject, path: string): z.ZodType {
  const [key = '', ...rest] = path.split('.');
  const field = Object.hasOwn(schema.shape, key) ? (schema.shape[key] as z.ZodType) : undefined;
  if (!field) throw new Error(`There is no field "${path}".`);
  return rest.length > 0 ? schemaAt(unwrap(field).inner as z.ZodObject, rest.join('.')) : field;
}

function kindOf(schema: z.ZodType): FieldKind {
  switch (schema.def.type) {
    case 'enum':
      return 'choice';
    case 'number':
      return 'number';
    case 'array':
      return codesOf(schema) ? 'ticks' : 'choice';
  }
  if (referenceTarget(schema)) return 'choice';
  if (isDate(schema)) return 'date';
  return acceptsSeveralLines(schema) || (maxLengthOf(schema) ?? 0) > MAX_LINE_LENGTH ? 'lines' : 'line';
}

function codesOf(schema: z.ZodType): string[] | undefined {
  const item = schema.def.type === 'array' ? unwrap((schema as z.ZodArray<z.ZodType>).element).inner : schema;
  return item.def.type === 'enum' ? Object.values((item as z.ZodEnum).enum).map(String) : undefined;
}

function maxLengthOf(schema: z.ZodType): number | undefined {
  return schema.def.type === 'string' ? limitsOf(schema).max : undefined;
}

// A limit is stated in advance; pasted text is never cut.
function hintOf(hint: string | undefined, kind: FieldKind, schema: z.ZodType, { words }: Language): string | undefined {
  const most = kind === 'lines' ? maxLengthOf(schema) : undefined;
  return [hint, most && fill(words.publicForms.most, { most })].filter(Boolean).join(' ') || undefined;
}
