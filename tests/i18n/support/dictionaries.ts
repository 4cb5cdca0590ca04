import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { z } from 'zod';
import type { Descriptor, Texts } from '../../../src/schemas/descriptor.ts';
import { collectionNames, collections } from '../../../src/schemas/collections.ts';
import { fieldTexts, type LabelText, unwrap } from '../../../src/schemas/fields/field.ts';
import * as forms from '../../../src/schemas/public-forms.ts';

/** The codes of all dictionaries: each is a file of `src/i18n` with a folder of the same name. */
export const codes: readonly string[] = globSync('src/i18n/*/')
  .map((folder) => basename(folder))
  .filter((name) => globSync(`src/i18n/${name}.ts`).length > 0)
  .sort();

/** Reads the dictionary of a language by its code. */
export async function dictionaryOf(code: string): Promise<Record<string, unknown>> {
  return { ...((await import(`../../../src/i18n/${code}.ts`)) as Record<string, unknown>) };
}

/** Lists the texts of a dictionary by their keys: `grants.levels.local`. */
export function textsIn(node: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(node).flatMap(([key, value]) => {
      const here = path ? `${path}.${key}` : key;
      return typeof value === 'object' && value !== null ? [...textsIn(value, here)] : [[here, String(value)] as const];
    }),
  );
}

/** Lists what the forms call collections, beside their schemas. */
export function textsOfCollections(code: keyof Texts): Map<string, string> {
  return textsIn(
    Object.fromEntries(
      collectionNames.map((name) => {
        const { singular, plural, add, openData }: Descriptor = collections[name];
        return [name, [singular, plural, add, openData].flatMap((each) => (each ? each[code] : []))];
      }),
    ),
  );
}

/** Lists the placeholders of a text, sorted. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

/** Lists the labels and hints of all fields of content and forms, in a language. */
export function textsOfFields(code: keyof LabelText): string[] {
  const schemas = [...collectionNames.map((name) => collections[name].schema), ...Object.values(forms)];
  return schemas.flatMap((schema) => textsBelow(schema, code));
}

function textsBelow(schema: z.ZodType, code: keyof LabelText): string[] {
  const { label, hint } = fieldTexts(schema) ?? {};
  const { inner } = unwrap(schema);
  return [
    ...(label ? [label[code]] : []),
    ...(hint ? [hint[code]] : []),
    ...partsOf(inner).flatMap((part) => textsBelow(part, code)),
  ];
}

function partsOf(schema: z.ZodType): z.ZodType[] {
  const { type } = schema.def;
  if (type === 'object') return Object.values((schema as z.ZodObject).shape) as z.ZodType[];
  if (type === 'array') return [(schema as z.ZodArray<z.ZodType>).element];
  if (type === 'union') return (schema as z.ZodUnion<z.ZodType[]>).options;
  return type === 'record' ? [(schema as z.ZodRecord).valueType as z.ZodType] : [];
}
