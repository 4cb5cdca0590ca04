import type { z } from 'zod';
import type { Option } from '../../cms/options.ts';
import { optionsOf } from '../../cms/options.ts';
import type { FormSetting } from '../../cms/form-setting.ts';
import { acceptsSeveralLines, isDate, limitsOf } from '../../cms/shapes.ts';
import { fill, type Language } from '../../i18n/index.ts';
import type { Typed } from './typed-values.ts';
import { fieldTexts, referenceTarget, unwrap, type LabelText } from '../../schemas/fields/field.ts';

/** How a field is filled in. */
export type Kind = 'line' | 'lines' | 'number' | 'date' | 'time' | 'choice' | 'radio' | 'ticks';

/** One field of a form for everybody, ready to be written as HTML. */
export interface FormField {
  name: string;
  label: string;
  hint?: string | undefined;
  isOptional: boolean;
  kind: Kind;
  options?: readonly Option[];
  /** What the browser may know already. */
  autocomplete?: 'name';
  /** Shown only when the field before it says so: the value that it must have. */
  after?: { field: string; value: string };
}

/** Fields that belong together, under a heading. */
export interface FieldGroup {
  id: string;
  heading: string;
  lead?: string;
  fields: FormField[];
}

// What is longer than this gets more than one line to write on.
const ONE_LINE = 160;

/**
 * Derives a field from the schema that judges it, as the forms of the editor are: `path` is where it stands, as
 * `repeat.until`. What `own` says goes before what the schema does.
 */
export function fieldOf(
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
    label: inLanguage(words.label, setting.language),
    hint: hintOf(words.hint && inLanguage(words.hint, setting.language), kind, inner, setting.language),
    isOptional: optional,
    kind,
    ...(codes && { options: optionsOf(codes, setting) }),
    ...own,
  };
}

/** What was answered, in words. */
export interface Answer {
  label: string;
  text: string;
}

/** Puts every answer that there is beside its question. */
export function answersOf(groups: readonly FieldGroup[], typed: Typed): Answer[] {
  const answers = groups.flatMap(({ fields }) =>
    fields.map(({ name, label, options = [] }) => {
      const value = typed[name] ?? '';
      return { label, text: options.find((option) => option.value === value)?.label ?? value };
    }),
  );
  return answers.filter(({ text }) => text !== '');
}

/** Lists the names under which a field is sent: one for each tick. */
export function namesOf({ name, kind, options = [] }: FormField): string[] {
  return kind === 'ticks' ? options.map(({ value }) => `${name}.${value}`) : [name];
}

/** Says some words of a schema in a language: English where there is any, else one of the two Norwegian ones. */
function inLanguage({ nb, nn, en }: LabelText, { code }: Pick<Language, 'code'>): string {
  return { nn, en }[code] ?? nb;
}

function schemaAt(schema: z.ZodObject, path: string): z.ZodType {
  const [key = '', ...rest] = path.split('.');
  const field = Object.hasOwn(schema.shape, key) ? (schema.shape[key] as z.ZodType) : undefined;
  if (!field) throw new Error(`There is no field "${path}".`);
  return rest.length > 0 ? schemaAt(unwrap(field).inner as z.ZodObject, rest.join('.')) : field;
}

function kindOf(schema: z.ZodType): Kind {
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
  return acceptsSeveralLines(schema) || (mostOf(schema) ?? 0) > ONE_LINE ? 'lines' : 'line';
}

function codesOf(schema: z.ZodType): string[] | undefined {
  const item = schema.def.type === 'array' ? unwrap((schema as z.ZodArray<z.ZodType>).element).inner : schema;
  return item.def.type === 'enum' ? Object.values((item as z.ZodEnum).enum).map(String) : undefined;
}

function mostOf(schema: z.ZodType): number | undefined {
  return schema.def.type === 'string' ? limitsOf(schema).max : undefined;
}

// A limit is said beforehand, and never cuts off what somebody pastes.
function hintOf(hint: string | undefined, kind: Kind, schema: z.ZodType, { words }: Language): string | undefined {
  const most = kind === 'lines' ? mostOf(schema) : undefined;
  return [hint, most && fill(words.sentIn.most, { most })].filter(Boolean).join(' ') || undefined;
}
