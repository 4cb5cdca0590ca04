import type { Dictionary } from '../../i18n/dictionary.ts';
import { count, fill, type Language } from '../../i18n/index.ts';
import { formatInstant } from '../review/format-instant.ts';

/** Something that is wrong: a key of `doctor.findings` in every language. */
export type FindingKind = keyof Dictionary['doctor']['findings'];

/** Something that is wrong, and what its sentences need. */
export interface Finding {
  kind: FindingKind;
  /** `fault`: people notice it, or lose something; `warning`: somebody should look at it this week. */
  level: 'fault' | 'warning';
  values?: Readonly<Record<string, string | number>>;
  /** What it is about, such as titles of entries or addresses. */
  items?: readonly FindingItem[];
}

export interface FindingItem {
  text: string;
  href?: string;
}

/** A finding in plain words. */
export interface FindingInWords {
  what: string;
  /** What to do about it. */
  advice: string;
}

/** Says what is wrong and what to do about it. */
export function inWords(language: Language, { kind, values: facts = {} }: Finding): FindingInWords {
  const { what, advice } = language.words.doctor.findings[kind];
  const values = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, readable(language, value)]));
  const said = typeof what === 'string' ? fill(what, values) : count(language, what, Number(values.n ?? 0), values);
  return { what: said, advice: fill(advice, values) };
}

/** Puts faults before warnings. */
export function byLevel(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => Number(a.level !== 'fault') - Number(b.level !== 'fault'));
}

// Always with the year: what is wrong may have been so for long.
const NEVER_NOW = '';

function readable(language: Language, value: string | number): string | number {
  const isInstant = typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);
  return isInstant ? formatInstant(language, Date.parse(value), NEVER_NOW) : value;
}
