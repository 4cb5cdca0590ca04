import {
  boolCoreTag,
  constructFromEvents,
  CORE_SCHEMA,
  defineMappingTag,
  defineScalarTag,
  dump,
  type Event,
  EVENT_ID,
  floatCoreTag,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  parseEvents,
  SCALAR_STYLE,
  Schema,
  type ScalarEvent,
  type ScalarTagDefinition,
  seqTag,
  strTag,
  YAMLException,
} from 'js-yaml';

/** The deepest nesting of lists and fields; our content never exceeds six. */
const MAX_DEPTH = 20;

/** A number that would change if it were parsed and written again: `0301`, `1.50`, `0x1F`. */
export class UnquotedNumber {
  readonly text: string;
  readonly value: number;
  constructor(text: string, value: number) {
    this.text = text;
    this.value = value;
  }
}

/** The fields of a file, or the code and line of the YAML error. */
export type Yaml = { fields: Record<string, unknown> } | { fault: string; line: number; found?: string };

/** A text cut short by YAML, which reads everything after ` #` as a comment: `title: Treff #3`. */
export interface CutText {
  /** The top-level field of the text. */
  field: string;
  /** The line as written. */
  text: string;
}

/**
 * Parses YAML by the CORE schema only: no aliases, anchors, tags, merge keys or `__proto__` (threat 6). Dates stay text
 * (threat 10).
 */
export function parseYaml(source: string): Yaml {
  try {
    const events = parseEvents(source, { maxDepth: MAX_DEPTH });
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
    if (error.reason.startsWith(FORBIDDEN_KEY))
      return { fault: 'yaml-key', line, found: error.reason.slice(FORBIDDEN_KEY.length) };
    if (error.reason.startsWith(DUPLICATE_KEY))
      return { fault: 'yaml-duplicate', line, found: error.reason.slice(DUPLICATE_KEY.length) };
    return { fault: /maxDepth/.test(error.reason) ? 'yaml-depth' : 'yaml', line };
  }
}

/** Lists up to five texts of a valid file that YAML has cut short. */
export function textsCutShort(source: string): CutText[] {
  // Few files contain this sign, and parsing again doubles the cost.
  if (!/\s#\S/.test(source)) return [];
  const events = parseEvents(source, { maxDepth: MAX_DEPTH });
  const cut = events.filter((event) => isCutShort(event, source)).slice(0, MAX_CUT_TEXTS);
  return cut.map((event) => cutText(event, source));
}

/** Formats fields as YAML that `parseYaml` reads back unchanged; leaves out undefined values. */
export function writeYaml(fields: Record<string, unknown>): string {
  return dump(fields, { schema: CORE_SCHEMA, noRefs: true, lineWidth: -1, skipInvalid: true }).trimEnd();
}

const FORBIDDEN_KEY = 'forbidden key ';
const DUPLICATE_KEY = 'duplicate key ';
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype', '<<']);

/** Keeps the text of a number that would be written back differently. */
function keepNumberText(tag: ScalarTagDefinition<number>): ScalarTagDefinition<number | UnquotedNumber> {
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

/** Keeps `True` and `NULL` as text, since values would be written back differently. */
function keepText<Value>(tag: ScalarTagDefinition<Value>): ScalarTagDefinition<Value> {
  return defineScalarTag<Value>(tag.tagName, {
    implicit: true,
    implicitFirstChars: tag.implicitFirstChars,
    identify: () => false,
    resolve: (source, isExplicit, tagName) =>
      source === source.toLowerCase() ? tag.resolve(source, isExplicit, tagName) : NOT_RESOLVED,
  });
}

const fieldsTag = defineMappingTag<Record<string, unknown>>('tag:yaml.org,2002:map', {
  create: () => ({}),
  addPair: (fields, key, value) => {
    const name = key instanceof UnquotedNumber ? key.text : String(key);
    if (isCollection(key) || FORBIDDEN_KEYS.has(name)) return FORBIDDEN_KEY + name;
    if (Object.hasOwn(fields, name)) return DUPLICATE_KEY + name;
    fields[name] = value;
    return '';
  },
  // js-yaml would ask here first, without knowing the key.
  has: () => false,
  keys: (fields) => Object.keys(fields),
  get: (fields, key) => fields[String(key)],
  identify: () => false,
});

const CORE = new Schema([
  strTag,
  keepText(nullCoreTag),
  keepText(boolCoreTag),
  keepNumberText(intCoreTag),
  keepNumberText(floatCoreTag),
  seqTag,
  fieldsTag,
]);

function isForbidden(event: Event): boolean {
  if (event.type === EVENT_ID.ALIAS) return true;
  return 'tagStart' in event && (event.tagEnd > event.tagStart || event.anchorEnd > event.anchorStart);
}

// People put a space after the sign of a comment.
const MAX_CUT_TEXTS = 5;
const COMMENT = /[ \t]+#[^\s#]/y;

function isCutShort(event: Event, source: string): event is ScalarEvent {
  if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) return false;
  COMMENT.lastIndex = event.valueEnd;
  return COMMENT.test(source);
}

function cutText({ valueEnd }: ScalarEvent, source: string): CutText {
  const before = source.slice(0, valueEnd).split('\n');
  const field = before.findLast((line) => /^[\w-]+:/.test(line))?.split(':')[0] ?? 'file';
  return { field, text: (source.split('\n')[before.length - 1] ?? '').trim() };
}

function lineAt(source: string, event: Event): number {
  const at = 'anchorStart' in event ? Math.max(event.anchorStart, 'tagStart' in event ? event.tagStart : 0) : 0;
  return source.slice(0, Math.max(0, at)).split('\n').length;
}

function isCollection(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof UnquotedNumber);
}

function isFields(value: unknown): value is Record<string, unknown> {
  return isCollection(value) && !Array.isArray(value);
}
