import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BASELINE, checkOutVersion } from './builders/baseline.ts';
import type { Version } from './builders/dugnad.ts';
import { type Size, sizeNames } from './content/sizes.ts';
import { type EditKind, editKinds } from './editing/edits.ts';

const PARTS = [
  'builds',
  'editing',
  'steps',
  'feeds',
  'drafts',
  'search',
  'lighthouse',
  'phone',
  'serving',
  'stats',
] as const;

const VERSIONS = resolve('.dugnad/bench/versions');

type Part = (typeof PARTS)[number];

/** What to measure. */
export interface BenchOptions {
  parts: ReadonlySet<Part>;
  sizes: Size[];
  runs: number;
  languages: string[];
  edits: EditKind[];
  /** The size of the access log that is counted. */
  megabytes: number;
  here: Version;
  baseline: Version | undefined;
}

/** Reads the options of the command line. Throws a sentence for one that is unknown. */
export function readOptions(words: string[] = process.argv.slice(2)): BenchOptions {
  const { values } = parseArgs({
    args: words,
    options: {
      size: { type: 'string', multiple: true, default: ['S', 'M'] },
      runs: { type: 'string', default: '3' },
      only: { type: 'string', multiple: true, default: [...PARTS] },
      edit: { type: 'string', multiple: true, default: editKinds },
      megabytes: { type: 'string', default: '400' },
      languages: { type: 'string', default: 'nb' },
      baseline: { type: 'string', default: BASELINE },
    },
  });
  const here = { name: 'Dugnad', folder: resolve('.') };
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs must be a whole number, one or more.');
  const megabytes = Number(values.megabytes);
  if (!(megabytes >= 1)) throw new Error('--megabytes must be a number, one or more.');
  return {
    parts: new Set(chosen('only', values.only, PARTS)),
    sizes: chosen('size', values.size, sizeNames),
    runs,
    megabytes,
    languages: values.languages.split(','),
    edits: chosen('edit', values.edit, editKinds),
    here,
    baseline: values.baseline === 'none' ? undefined : checkOutVersion(values.baseline, here.folder, VERSIONS),
  };
}

function chosen<Name extends string>(option: string, wanted: readonly string[], known: readonly Name[]): Name[] {
  const unknown = wanted.find((each) => !known.some((name) => name === each));
  if (unknown !== undefined) throw new Error(`--${option} is "${unknown}", but must be one of ${known.join(', ')}.`);
  return known.filter((name) => wanted.includes(name));
}
