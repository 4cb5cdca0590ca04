import type { z } from 'zod';

type Path = readonly PropertyKey[];

/** What a schema makes of fields, and what it says against them. */
export interface Reading<Schema extends z.ZodType> {
  /** Missing where more is wrong than numbers that can be done without. */
  value?: z.output<Schema>;
  issues: readonly z.core.$ZodIssue[];
}

// A number that every field for numbers takes.
const STAND_IN = '112';

/**
 * Reads fields by a schema as if each telephone number were one, and leaves out those that are none: nobody misses an
 * evening because of a digit.
 */
export function readWithoutFalseNumbers<Schema extends z.ZodType>(schema: Schema, fields: object): Reading<Schema> {
  const read = schema.safeParse(fields);
  if (read.success) return { value: read.data, issues: [] };
  const { issues } = read.error;
  const paths = issues.filter(({ message }) => message === 'phone').map(({ path }) => path);
  if (paths.length < issues.length) return { issues };
  const again = schema.safeParse(changedAt(fields, paths, (parent, key) => (parent[key] = STAND_IN)));
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
