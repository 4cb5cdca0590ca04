import { z } from 'zod';
import { fieldTexts, referenceTarget, type NorwegianText } from './fields/field.ts';

/** A JSON Schema, limited to the keys that we read. */
export interface JsonSchema {
  type?: string;
  title?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
}

/** Describes the output of a schema for other tools (JSON Schema 2020-12), with the texts that editors see. */
export function jsonSchemaOf(schema: z.ZodType, language: keyof NorwegianText): JsonSchema {
  return z.toJSONSchema(schema, {
    io: 'output',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { label, hint } = fieldTexts(zodSchema) ?? {};
      const target = referenceTarget(zodSchema);
      if (label) jsonSchema.title = label[language];
      if (hint) jsonSchema.description = hint[language];
      if (target) jsonSchema.$comment = `slug: /data/${target}.json`;
      // The format says the same, and zod's patterns use lookahead, which not every tool supports.
      if (jsonSchema.format) delete jsonSchema.pattern;
      // In floating point 19.99 is not a multiple of 0.01.
      if (jsonSchema.multipleOf === 0.01) delete jsonSchema.multipleOf;
    },
  }) as JsonSchema;
}
