import type { z } from 'zod';
import type { Fault } from '../domain/fault.ts';
import { nearestName } from '../domain/nearest-name.ts';
import { referenceTarget, unwrap } from '../schemas/fields/field.ts';

/** What can be referred to. Missing parts are not checked. */
export interface KnownNames {
  /** Checks whether an entry exists. */
  has?: (collection: string, slug: string) => boolean;
  /** Lists the slugs of a collection, to find the one that was meant. */
  slugsOf?: (collection: string) => Iterable<string>;
  /** The areas of `site.yml`. */
  areas?: readonly { slug: string; title: string }[];
}

/** Lists the broken references of a value: entries that are missing or left out, and undefined areas. */
export function brokenReferences(schema: z.ZodType, value: unknown, known: KnownNames): Fault[] {
  const { has, areas } = known;
  const faults: Fault[] = [];
  visit(schema, value, '', (each, slug, field) => {
    const collection = referenceTarget(each);
    if (collection && has && !has(collection, slug)) faults.push(brokenReference(field, collection, slug, known));
    if (/(?:^|\.)area$/.test(field) && areas && !areas.some((area) => area.slug === slug))
      faults.push(unknownArea(field, slug, areas));
  });
  return faults;
}

function brokenReference(field: string, collection: string, slug: string, { slugsOf }: KnownNames): Fault {
  const meant = nearestName(slug, slugsOf?.(collection) ?? []);
  return meant
    ? { field, code: 'broken-reference-meant', values: { slug, meant }, codes: [meant] }
    : { field, code: 'broken-reference', values: { slug } };
}

function unknownArea(field: string, slug: string, areas: NonNullable<KnownNames['areas']>): Fault {
  const near = nearestName(
    slug,
    areas.map((area) => area.slug),
  );
  const meant = areas.find((area) => area.slug === near);
  if (meant) return { field, code: 'unknown-area-meant', values: { slug, meant: meant.title }, codes: [meant.slug] };
  const allowed = areas.map(({ title }) => title).join(', ');
  return { field, code: 'unknown-area', values: { slug, allowed }, codes: areas.map((area) => area.slug) };
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
