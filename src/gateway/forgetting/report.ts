import { type Finding, kindsOfPlaces } from './finding.ts';
import type { ForgetPlan } from './forget.ts';

/** The most places of a kind, and the most excerpts of a place, that are shown. */
const MOST_SHOWN = 12;
const MOST_EXCERPTS = 3;

const HEADINGS: Record<Finding['kind'], string> = {
  published: 'Published content',
  drafts: 'Drafts',
  versions: 'Earlier versions',
  commits: 'Authors and messages of versions',
  pictures: 'Pictures and other files that cannot be rewritten; name those that must go with --path',
  people: 'People who may sign in; they no longer can',
  state: 'Emails, unsaved forms, changes, decisions (the state of the gateway)',
  files: 'Reports and logs',
};

/** Lists what was found as lines of text, by kind of place. */
export function reportOf({ findings, obstacles, words, people }: Omit<ForgetPlan, 'request' | 'files'>): string[] {
  const numbers = people.map(({ id }) => `number ${id}`);
  return [
    `Looked for: ${[...words.texts, ...numbers].join(', ')}`,
    ...kindsOfPlaces.flatMap((kind) => linesOf(kind, mergeByPlace(findings.filter((each) => each.kind === kind)))),
    ...(obstacles.length > 0 ? ['', 'This must be done first:', ...obstacles.map((each) => `  ${each}`)] : []),
  ];
}

/** Checks whether words stand in so many files that they are hardly one person's. */
export function isEverywhere({ files: { found, all } }: Pick<ForgetPlan, 'files'>): boolean {
  return found > 10 && found > all / 10;
}

function linesOf(kind: Finding['kind'], places: ReadonlyMap<string, readonly string[]>): string[] {
  if (places.size === 0) return [];
  const count = [...places.values()].flat().length;
  const shown = [...places].slice(0, MOST_SHOWN);
  const more = places.size - shown.length;
  return [
    '',
    `${HEADINGS[kind]}: ${count} in ${places.size}`,
    ...shown.map(([where, excerpts]) => `  ${where}: ${excerptsInWords(excerpts)}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

function excerptsInWords(excerpts: readonly string[]): string {
  const different = [...new Set(excerpts)];
  const more = different.length - MOST_EXCERPTS;
  return different.slice(0, MOST_EXCERPTS).join(' | ') + (more > 0 ? ` | and ${more} more` : '');
}

function mergeByPlace(findings: readonly Finding[]): Map<string, string[]> {
  const places = Map.groupBy(findings, ({ where }) => where);
  return new Map([...places].map(([where, found]) => [where, found.flatMap(({ excerpts }) => excerpts)]));
}
