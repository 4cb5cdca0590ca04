import { z } from 'zod';
import { fieldWords, referenceTarget, type Words } from './fields/field.ts';

/** A JSON Schema, as far as we read it ourselves. */
export interface JsonSchema {
  type?: string;
  title?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
}

/** Describes to other tools what a schema lets out (JSON Schema 2020-12), in the words that an editor sees. */
export function jsonSchemaOf(schema: z.ZodType, language: keyof Words): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'output',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { label, hint } = fieldWords(zodSchema) ?? {};
      const target = referenceTarget(zodSchema);
      if (label) jsonSchema.title = label[language];
      if (hint) jsonSchema.description = hint[language];
      if (target) jsonSchema.$comment = `slug: /data/${target}.json`;
      // The format says the same, and zod's patterns look ahead, which not every tool can.
      if (jsonSchema.format) delete jsonSchema.pattern;
      // Of 19.99 a computer finds that no whole number of hundredths gives it.
      if (jsonSchema.multipleOf === 0.01) delete jsonSchema.multipleOf;
    },
  }) as JsonSchema;
}
