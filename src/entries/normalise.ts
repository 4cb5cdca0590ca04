import type { z } from 'zod';
import { unwrap } from '../schemas/fields/field.ts';
import { UnquotedNumber } from './yaml.ts';

/** A field whose scalar does not fit its schema. */
export interface ScalarFault {
  field: string;
  code: string;
  found: string;
  level: 'error' | 'warning';
}

/**
 * Converts YAML values to what a schema expects, before validation.
 *
 * Untouched forms write `''`, `null`, `[]` and `{}`: in optional fields these mean absent. A number in a text field
 * becomes its text, and is rejected if that text would differ from the file. A bare `true` becomes its text with a
 * warning, as it is rarely meant as text.
 */
export function normalise(schema: z.ZodType, value: unknown, path: string, faults: ScalarFault[]): unknown {
  const { inner, optional } = unwrap(schema);
  if (value === null || (optional && isEmpty(value))) return undefined;
  switch (inner.def.type) {
    case 'object':
      return isFields(value) ? normaliseObject(inner as z.ZodObject, optional, value, path, faults) : plain(value);
    case 'record':
      return isFields(value) ? normaliseRecord(inner as z.ZodRecord, value, path, faults) : plain(value);
    case 'array':
      return Array.isArray(value) ? normaliseItems(inner as z.ZodArray<z.ZodType>, value, path, faults) : plain(value);
    case 'string':
    case 'enum':
      return textOf(inner, value, path, faults);
    default:
      return plain(value);
  }
}

// An object with only optional fields counts as absent if all are empty.
function normaliseObject(
  schema: z.ZodObject,
  optional: boolean,
  value: Record<string, unknown>,
  path: string,
  faults: ScalarFault[],
) {
  const fields = normaliseFields(schema, value, path, faults);
  const isUntouched =
    optional && isEmpty(fields) && Object.values(schema.shape).every((each) => unwrap(each as z.ZodType).optional);
  return isUntouched ? undefined : fields;
}

function normaliseFields(schema: z.ZodObject, value: Record<string, unknown>, path: string, faults: ScalarFault[]) {
  const entries = Object.entries(value).map(([key, each]) => {
    const shape = Object.hasOwn(schema.shape, key) ? (schema.shape[key] as z.ZodType) : undefined;
    const at = path ? `${path}.${key}` : key;
    return [key, shape ? normalise(shape, each, at, faults) : plain(each)] as const;
  });
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
}

function normaliseRecord(schema: z.ZodRecord, value: Record<string, unknown>, path: string, faults: ScalarFault[]) {
  const entries = Object.entries(value).map(
    ([key, each]) =>
      [
        key,
        isEmpty(each) ? undefined : normalise(schema.valueType as z.ZodType, each, `${path}.${key}`, faults),
      ] as const,
  );
  return Object.fromEntries(entries.filter(([, each]) => each !== undefined));
}

function normaliseItems(schema: z.ZodArray<z.ZodType>, value: unknown[], path: string, faults: ScalarFault[]) {
  return value.map((each, index) => normalise(schema.element, each, `${path}.${index}`, faults));
}

// Suggests quotation marks only if the quoted text would be valid; otherwise the schema explains what is.
function textOf(schema: z.ZodType, value: unknown, path: string, faults: ScalarFault[]): unknown {
  const isTruth = typeof value === 'boolean';
  if (!isTruth && !(value instanceof UnquotedNumber)) return typeof value === 'number' ? String(value) : value;
  const text = isTruth ? String(value) : value.text;
  if (schema.safeParse(text).success)
    faults.push({
      ...{ field: path, found: text },
      ...(isTruth ? { code: 'unquoted-word', level: 'warning' } : { code: 'unquoted-number', level: 'error' }),
    });
  return text;
}

function plain(value: unknown): unknown {
  return value instanceof UnquotedNumber ? value.value : value;
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === '' || (isFields(value) && Object.keys(value).length === 0);
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof UnquotedNumber);
}
