import {
  boolCoreTag,
  constructFromEvents,
  defineMappingTag,
  defineScalarTag,
  type Event,
  EVENT_ID,
  floatCoreTag,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  parseEvents,
  Schema,
  type ScalarTagDefinition,
  seqTag,
  strTag,
  YAMLException,
} from 'js-yaml';

/** The deepest nesting of lists and fields; content of ours never passes six. */
const MOST_DEPTH = 20;

/** A number whose text would change if it were read and written again: `0301`, `1.50`, `0x1F`. */
export class UnquotedNumber {
  readonly text: string;
  readonly value: number;
  constructor(text: string, value: number) {
    this.text = text;
    this.value = value;
  }
}

/** The fields of a file, or the code and the line of what YAML it is not. */
export type Yaml = { fields: Record<string, unknown> } | { fault: string; line: number; found?: string };

/**
 * Parses YAML as the CORE schema has it and nothing more: no aliases, no anchors, no tags, no merge keys, no
 * `__proto__` (threat 6). Dates stay text (threat 10).
 */
export function parseYaml(source: string): Yaml {
  try {
    const events = parseEvents(source, { maxDepth: MOST_DEPTH });
    const stray = events.find(isForbidden);
    if (stray) return { fault: 'yaml-anchor', line: lineAt(source, stray) };
    const documents = constructFromEvents(events, { source, schema: CORE, maxAliases: 0 });
    if (documents.length > 1) return { fault: 'yaml-documents', line: 1 };
    const fields = documents[0] ?? {};
    if (!isFields(fields)) return { fault: 'yaml-not-fields', line: 1 };
    return { fields };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark?.line ?? 0) + 1;
    if (error.reason.startsWith(FORBIDDEN_KEY)) return { fault: 'yaml-key', line, found: error.reason.slice(FORBIDDEN_KEY.length) };
    if (/duplicate/i.test(error.reason)) return { fault: 'yaml-duplicate', line };
    return { fault: /depth|nest/i.test(error.reason) ? 'yaml-depth' : 'yaml', line };
  }
}

const FORBIDDEN_KEY = 'forbidden key ';
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype', '<<']);

/** A number keeps its text when writing it back would give other text. */
function faithful(tag: ScalarTagDefinition<number>): ScalarTagDefinition<number | UnquotedNumber> {
  return defineScalarTag<number | UnquotedNumber>(tag.tagName, {
    implicit: true,
    implicitFirstChars: tag.implicitFirstChars,
    identify: () => false,
    resolve: (source, isExplicit, tagName) => {
      const value = tag.resolve(source, isExplicit, tagName);
      if (value === NOT_RESOLVED) return NOT_RESOLVED;
      return String(value) === source ? value : new UnquotedNumber(source, value);
    },
  });
}

const fieldsTag = defineMappingTag<Record<string, unknown>>('tag:yaml.org,2002:map', {
  create: () => ({}),
  addPair: (fields, key, value) => {
    const name = key instanceof UnquotedNumber ? key.text : String(key);
    if (FORBIDDEN_KEYS.has(name)) return FORBIDDEN_KEY + name;
    fields[name] = value;
    return '';
  },
  has: (fields, key) => Object.hasOwn(fields, String(key)),
  keys: (fields) => Object.keys(fields),
  get: (fields, key) => fields[String(key)],
  identify: () => false,
});

const CORE = new Schema([strTag, nullCoreTag, boolCoreTag, faithful(intCoreTag), faithful(floatCoreTag), seqTag, fieldsTag]);

function isForbidden(event: Event): boolean {
  if (event.type === EVENT_ID.ALIAS) return true;
  return 'tagStart' in event && (event.tagEnd > event.tagStart || event.anchorEnd > event.anchorStart);
}

function lineAt(source: string, event: Event): number {
  const at = 'anchorStart' in event ? Math.max(event.anchorStart, 'tagStart' in event ? event.tagStart : 0) : 0;
  return source.slice(0, Math.max(0, at)).split('\n').length;
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof UnquotedNumber);
}
