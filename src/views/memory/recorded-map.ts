import { noteRead } from '../../domain/lookups/recorded-reads.ts';
import type { ViewContext } from '../context.ts';

/** Something that views read of the context in a language: a collection, a day of the agenda, a setting. */
export interface Read {
  language: string;
  /** Returns it from a context of that language. */
  of: (context: ViewContext) => unknown;
}

/** Returns the read of a part by its name; the same part is the same object, also on the next site. */
export type ReadFinder = (part: string, of: Read['of']) => Read;

/** Opens a finder of what is read in a language; `known` has the reads by name. */
export function readFinder(language: string, known: Map<string, Read>): ReadFinder {
  return (part, of) => {
    const name = `${language} ${part}`;
    const read = known.get(name) ?? { language, of };
    known.set(name, read);
    return read;
  };
}

/** Finds the read of a part of a map. */
type PartFinder<Value> = (part: string, of: (map: ReadonlyMap<string, Value>) => unknown) => Read;

/** A map that notes which of its keys are read, or that all of it is. */
export class RecordedMap<Value> implements ReadonlyMap<string, Value> {
  readonly #map: ReadonlyMap<string, Value>;
  readonly #readOf: PartFinder<Value>;
  readonly #reads = new Map<string, Read>();

  constructor(map: ReadonlyMap<string, Value>, readOf: PartFinder<Value>) {
    this.#map = map;
    this.#readOf = readOf;
  }

  get(key: string): Value | undefined {
    this.#noteKey(key);
    return this.#map.get(key);
  }

  has(key: string): boolean {
    this.#noteKey(key);
    return this.#map.has(key);
  }

  keys() {
    noteRead(this.#readOf('keys', (map) => [...map.keys()]));
    return this.#map.keys();
  }

  get size(): number {
    return this.#whole().size;
  }

  entries() {
    return this.#whole().entries();
  }

  values() {
    return this.#whole().values();
  }

  forEach(visit: (value: Value, key: string, map: ReadonlyMap<string, Value>) => void): void {
    this.#whole().forEach(visit);
  }

  [Symbol.iterator]() {
    return this.#whole()[Symbol.iterator]();
  }

  #whole(): ReadonlyMap<string, Value> {
    noteRead(this.#readOf('all', (map) => [...map]));
    return this.#map;
  }

  #noteKey(key: string): void {
    const read = this.#reads.get(key) ?? this.#readOf(`of ${key}`, (map) => map.get(key));
    this.#reads.set(key, read);
    noteRead(read);
  }
}
