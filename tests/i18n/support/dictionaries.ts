import type { z } from 'zod';
import { languageOf } from '../../../src/i18n/index.ts';
import { collectionNames, collections } from '../../../src/schemas/collections.ts';
import { fieldTexts, type LabelText, unwrap } from '../../../src/schemas/fields/field.ts';
import * as forms from '../../../src/schemas/public-forms.ts';

/** Lists the texts of a dictionary by their keys: `grants.levels.local`. */
export function textsOfDictionary(code: string): Map<string, string> {
  return textsIn(languageOf(code).words);
}

/** Lists the labels and hints of all fields of content and forms, in a language. */
export function textsOfFields(code: keyof LabelText): string[] {
  const schemas = [...collectionNames.map((name) => collections[name].schema), ...Object.values(forms)];
  return schemas.flatMap((schema) => textsBelow(schema, code));
}

function textsIn(node: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(node).flatMap(([key, value]) => {
      const here = path ? `${path}.${key}` : key;
      return typeof value === 'object' && value !== null ? [...textsIn(value, here)] : [[here, String(value)] as const];
    }),
  );
}

function textsBelow(schema: z.ZodType, code: keyof LabelText): string[] {
  const { label, hint } = fieldTexts(schema) ?? {};
  const own = [label, hint].flatMap((text) => (text ? text[code] : []));
  return [...own, ...partsOf(unwrap(schema).inner).flatMap((part) => textsBelow(part, code))];
}

function partsOf(schema: z.ZodType): z.ZodType[] {
  const { type } = schema.def;
  if (type === 'object') return Object.values((schema as z.ZodObject).shape) as z.ZodType[];
  if (type === 'array') return [(schema as z.ZodArray<z.ZodType>).element];
  if (type === 'union') return [...(schema as z.ZodUnion<z.ZodType[]>).options];
  return type === 'record' ? [(schema as z.ZodRecord).valueType as z.ZodType] : [];
}
