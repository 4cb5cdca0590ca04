import { z } from 'zod';

/** A text in both written forms of Norwegian. */
export interface NorwegianText {
  nb: string;
  nn: string;
}

/** The text of a field in every language that an editor may have. */
export interface LabelText extends NorwegianText {
  en: string;
}

/** The texts shown with a field. */
export interface FieldTexts {
  label: LabelText;
  hint?: LabelText;
}

/** The position of a field in a form, if it matters. */
export interface FieldPlace {
  /** Fields with a number are on the first screen, in ascending order; the others are under «Mer». */
  first?: number;
  /** Only shown for existing entries: a new one has no dates to cancel. */
  ofExisting?: boolean;
  /** The group of fields of which at least one is required, though none of them is by itself. */
  oneOf?: 'where' | 'price' | 'way';
  /** The condition that makes an optional field required. */
  neededIf?: 'timed';
  /** The initial value in a new form. A field with one may stay hidden. */
  suggested?: string;
}

const words = z.registry<FieldTexts>();
const places = z.registry<FieldPlace>();
const targets = z.registry<{ collection: string }>();

/**
 * Adds the label and hint shown to editors to a finished schema.
 *
 * Apply optional and default wrappers first: wrapping a schema loses its registry entry.
 */
export function field<Schema extends z.ZodType>(label: LabelText, schema: Schema, hint?: LabelText): Schema {
  words.add(schema, hint ? { label, hint } : { label });
  return schema;
}

/** Adds a field's position in the editor's form. Apply outermost, like `field()`. */
export function withPlace<Schema extends z.ZodType>(place: FieldPlace, schema: Schema): Schema {
  places.add(schema, place);
  return schema;
}

/** Returns the text of a field in a language, with Bokmål as the fallback. */
export function labelIn(text: LabelText, code: string): string {
  return code === 'nn' || code === 'en' ? text[code] : text.nb;
}

/** Returns the position of a field in its form. */
export function fieldPlaceOf(schema: z.core.$ZodType): FieldPlace {
  return places.get(schema) ?? {};
}

/** Returns the label and hint of a field, if any. */
export function fieldTexts(schema: z.core.$ZodType): FieldTexts | undefined {
  return words.get(schema);
}

/** Removes the optional and default wrappers of a schema. */
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
 * Runs a rule between the keys of an object even if one of them is invalid, so that all problems are reported at once.
 * The rule receives the raw input, which may be of any type.
 */
export const despiteOtherIssues = {
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

/** Creates a schema for a slug that must name an entry of another collection. */
export function reference(collection: string) {
  const schema = slug();
  targets.add(schema, { collection });
  return schema;
}

/** Returns the collection that a schema refers to, if any. */
export function referenceTarget(schema: z.core.$ZodType): string | undefined {
  return targets.get(schema)?.collection;
}

/** Accepts a file name without its extension: lower-case letters, digits and single hyphens. */
export function slug() {
  return z
    .string()
    .max(120)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'slug');
}
