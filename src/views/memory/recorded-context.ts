import { noteRead } from '../../domain/lookups/recorded-reads.ts';
import type { Portal } from '../../domain/portal.ts';
import type { ViewContext } from '../context.ts';
import { type Read, type ReadFinder, RecordedMap } from './recorded-map.ts';

/** Returns a context that is as the given one, and notes each part of it that is read. */
export function recordedContext(context: ViewContext, readOf: ReadFinder): ViewContext {
  // The words of a language belong to the program.
  const language = readOf('language', ({ language: other }) => [other.prefix, other.full, other.source?.code]);
  const sampleShown = readOf('sampleShown', (other) => other.sampleShown);
  const origin = readOf('origin', (other) => other.origin.href);
  return {
    portal: recordedPortal(context.portal, readOf),
    agenda: new RecordedMap(context.agenda, (part, of) => readOf(`agenda ${part}`, ({ agenda }) => of(agenda))),
    get language() {
      return noted(context.language, language);
    },
    get sampleShown() {
      return noted(context.sampleShown, sampleShown);
    },
    get origin() {
      return noted(context.origin, origin);
    },
  };
}

function recordedPortal(portal: Portal, readOf: ReadFinder): Portal {
  const names = Object.keys(portal) as (keyof Portal)[];
  const properties = names.map((name) => [name, { enumerable: true, get: getterOf(portal, name, readOf) }] as const);
  return Object.defineProperties({}, Object.fromEntries(properties)) as Portal;
}

function getterOf(portal: Portal, name: keyof Portal, readOf: ReadFinder): () => unknown {
  const value = portal[name];
  if (value instanceof Map) {
    const map = new RecordedMap(value, (part, of) =>
      readOf(`${name} ${part}`, (context) => of(context.portal[name] as ReadonlyMap<string, unknown>)),
    );
    return () => map;
  }
  const read = readOf(name, (context) => context.portal[name]);
  return () => noted(value, read);
}

function noted<Value>(value: Value, read: Read): Value {
  noteRead(read);
  return value;
}
