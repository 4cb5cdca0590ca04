import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { Descriptor, Texts } from '../../../src/schemas/descriptor.ts';
import { collectionNames, collections } from '../../../src/schemas/collections.ts';

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
