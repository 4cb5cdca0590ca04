import { z } from 'zod';

/** The same words in both written forms of Norwegian. */
export interface Words {
  nb: string;
  nn: string;
}

/** Words of a field, in English too where a form for everybody shows it: editors work in Norwegian. */
export interface ShownWords extends Words {
  en?: string;
}

/** What stands beside a field. */
export interface FieldWords {
  label: ShownWords;
  hint?: ShownWords;
}

/** Where a field stands in a form, if it matters. */
export interface FieldPlace {
  /** Fields with a number stand on the first screen, lower ones higher; the others stand under «Mer». */
  first?: number;
  /** Is asked only of what is there already: nothing that is new has dates to cancel. */
  ofExisting?: boolean;
  /** The group of fields of which at least one must be filled in, though none of them alone must. */
  oneOf?: 'where' | 'price' | 'way';
  /** What makes it needed, though it may be left out otherwise. */
  neededIf?: 'timed';
  /** What a new form begins with. A field that is filled in so need not be seen. */
  suggested?: string;
}

const words = z.registry<FieldWords>();
const places = z.registry<FieldPlace>();
const targets = z.registry<{ collection: string }>();

/**
 * Gives a finished schema the label and hint that an editor sees.
 *
 * Optional and default wrappers belong inside: a registry entry is lost by whatever is wrapped round it.
 */
export function field<Schema extends z.ZodType>(label: ShownWords, schema: Schema, hint?: ShownWords): Schema {
  words.add(schema, hint ? { label, hint } : { label });
  return schema;
}

/** Gives a field its place in the form of an editor. Goes outermost, as `field()` does. */
export function placed<Schema extends z.ZodType>(place: FieldPlace, schema: Schema): Schema {
  places.add(schema, place);
  return schema;
}

/** Reads the place of a field in its form. */
export function placeOf(schema: z.core.$ZodType): FieldPlace {
  return places.get(schema) ?? {};
}

/** Reads the label and hint of a field, if it has any. */
export function fieldWords(schema: z.core.$ZodType): FieldWords | undefined {
  return words.get(schema);
}

/** Takes the optional and default wrappers off a schema. */
export function unwrap(schema: z.ZodType): { inner: z.ZodType; optional: boolean } {
  let inner = schema;
  let optional = false;
  while (inner.def.type === 'optional' || inner.def.type === 'default') {
    optional = true;
    inner = (inner as z.ZodOptional<z.ZodType>).unwrap();
  }
  return { inner, optional };
}

/**
 * Lets a rule between the keys of an object speak even if one of them is at fault, so that everybody is told everything
 * at once. The rule meets what was written, which may be of any kind.
 */
export const besideOtherFaults = {
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

/** Declares a slug that must name an entry of another collection. */
export function reference(collection: string) {
  const schema = slug();
  targets.add(schema, { collection });
  return schema;
}

/** Reads which collection a schema refers to, if it does. */
export function referenceTarget(schema: z.core.$ZodType): string | undefined {
  return targets.get(schema)?.collection;
}

/** Accepts the name of a file without its ending: small letters, digits and single hyphens. */
export function slug() {
  return z
    .string()
    .max(120)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'slug');
}
