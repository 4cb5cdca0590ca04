import type { z } from 'zod';
import { dateOf, type Moment } from '../domain/time/days.ts';
import type { Fault } from '../domain/fault.ts';
import { picturePath } from '../domain/picture-path.ts';
import { instantOf } from '../domain/time/zoned.ts';
import { unwrap } from '../schemas/fields/field.ts';

/** The context for finding parts of an entry that cannot be shown. */
export interface DisplayContext {
  /** The latest moment that counts as past: the clock, or the moment that the site is shown at. */
  now?: Moment | undefined;
  /** Returns the error code of a picture that cannot be shown, if any. If missing, pictures are not checked. */
  pictureFault?: ((path: string) => string | undefined) | undefined;
  /** Names the pictures that can be shown: as long as it is the same, `pictureFault` returns the same. */
  pictures?: string | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Removes misleading parts of a valid entry and reports them: an invalid picture, a check date in the future, a
 * duplicate name. The rest of the entry is published.
 */
export function removeUnfitParts<Value extends Fields>(
  value: Value,
  schema: z.ZodType,
  surroundings: DisplayContext,
): { value: Value; warnings: Fault[] } {
  const warnings: Fault[] = [];
  const fields = Object.entries(value).flatMap(([key, each]) => {
    const fault = faultOfPicture(key, each, surroundings) ?? faultOfDay(key, each, surroundings);
    if (fault) warnings.push(fault);
    return fault ? [] : [[key, withoutDuplicates(key, each, schema, warnings)]];
  });
  return { value: Object.fromEntries(fields) as Value, warnings };
}

function faultOfPicture(key: string, value: unknown, { pictureFault }: DisplayContext): Fault | undefined {
  if (key !== 'image' || !pictureFault) return undefined;
  const path = picturePath((value as { src: string }).src);
  const code = pictureFault(path);
  return code ? { field: 'image.src', code, values: { path } } : undefined;
}

function faultOfDay(key: string, value: unknown, { now }: DisplayContext): Fault | undefined {
  if (!now || typeof value !== 'string') return undefined;
  const isAhead =
    (key === 'checked' && value > dateOf(now)) || (key === 'updated' && Date.parse(value) > instantOf(now) + LEEWAY);
  return isAhead ? { field: key, code: 'in-future', values: { date: dateOf(value) } } : undefined;
}

// Moments have minutes only, and the clocks of two computers differ by seconds.
const LEEWAY = 60_000;

function withoutDuplicates(key: string, value: unknown, schema: z.ZodType, warnings: Fault[]): unknown {
  if (!Array.isArray(value) || !isListOfNames(schema, key)) return value;
  const twin = value.findIndex((each, index) => value.indexOf(each) < index);
  if (twin < 0) return value;
  warnings.push({ field: `${key}.${twin}`, code: 'named-twice', values: { name: String(value[twin]) } });
  return [...new Set(value)];
}

function isListOfNames(schema: z.ZodType, key: string): boolean {
  const list = unwrap((unwrap(schema).inner as z.ZodObject).shape[key] as z.ZodType).inner;
  if (list.def.type !== 'array') return false;
  return ['string', 'enum'].includes(unwrap((list as z.ZodArray<z.ZodType>).element).inner.def.type);
}
