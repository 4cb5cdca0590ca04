import type { z } from 'zod';

type Path = readonly PropertyKey[];

/** The parsed value of fields, and the schema's issues. */
export interface ParsedFields<Schema extends z.ZodType> {
  /** Missing if there are other errors than optional telephone numbers. */
  value?: z.output<Schema>;
  issues: readonly z.core.$ZodIssue[];
}

// A number that every telephone field accepts.
const PLACEHOLDER_NUMBER = '112';

/**
 * Parses fields by a schema, but drops and reports invalid telephone numbers: nobody should miss an event because of
 * one digit.
 */
export function parseWithoutInvalidPhones<Schema extends z.ZodType>(
  schema: Schema,
  fields: object,
): ParsedFields<Schema> {
  const read = schema.safeParse(fields);
  if (read.success) return { value: read.data, issues: [] };
  const { issues } = read.error;
  const paths = issues.filter(({ message }) => message === 'phone').map(({ path }) => path);
  if (paths.length < issues.length) return { issues };
  const again = schema.safeParse(changedAt(fields, paths, (parent, key) => (parent[key] = PLACEHOLDER_NUMBER)));
  if (!again.success) return { issues: [...issues, ...again.error.issues] };
  return { value: changedAt(again.data as object, paths, (parent, key) => delete parent[key]) as never, issues };
}

function changedAt(fields: object, paths: readonly Path[], change: (parent: Fields, key: PropertyKey) => void): object {
  const copy = structuredClone(fields);
  for (const path of paths) {
    const parent = path.slice(0, -1).reduce<Fields>((each, key) => each[key] as Fields, copy as Fields);
    change(parent, path.at(-1) as PropertyKey);
  }
  return copy;
}

type Fields = Record<PropertyKey, unknown>;
