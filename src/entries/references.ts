import type { z } from 'zod';
import type { Fault } from '../domain/event-rules.ts';
import { referenceTarget, unwrap } from '../schemas/field.ts';
import type { ContentIndex } from './validate.ts';

/** Lists the references of a value that lead nowhere: entries that are missing or left out, areas nobody defined. */
export function brokenReferences(
  schema: z.ZodType,
  value: unknown,
  { has, areas }: Pick<ContentIndex, 'has' | 'areas'>,
): Fault[] {
  const faults: Fault[] = [];
  visit(schema, value, '', (each, slug, field) => {
    const collection = referenceTarget(each);
    if (collection && has && !has(collection, slug))
      faults.push({ field, code: 'broken-reference', values: { collection, slug } });
    if (/(?:^|\.)area$/.test(field) && areas && !areas.includes(slug))
      faults.push({ field, code: 'unknown-area', values: { slug, allowed: areas.join(', ') } });
  });
  return faults;
}

function visit(
  schema: z.ZodType,
  value: unknown,
  field: string,
  seen: (schema: z.ZodType, slug: string, field: string) => void,
): void {
  const { inner } = unwrap(schema);
  if (typeof value === 'string') {
    seen(inner, value, field);
  } else if (Array.isArray(value) && inner.def.type === 'array') {
    for (const [index, each] of value.entries())
      visit((inner as z.ZodArray<z.ZodType>).element, each, `${field}.${index}`, seen);
  } else if (inner.def.type === 'object' && typeof value === 'object' && value !== null) {
    const { shape } = inner as z.ZodObject;
    for (const [key, each] of Object.entries(value)) {
      if (shape[key]) visit(shape[key] as z.ZodType, each, field ? `${field}.${key}` : key, seen);
    }
  }
}
