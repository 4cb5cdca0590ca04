import { readUnit, type Unit } from './unit.ts';
import { readVoluntaryOrganisation, type VoluntaryOrganisation } from './voluntary.ts';

/** Why an answer, or a part of it, is of no use. */
export type AnswerFault = 'not-json' | 'unknown-shape' | 'invalid-unit' | 'invalid-voluntary';

/** What one answer of the registers holds, whichever address it came from. */
export interface Answer {
  units: Unit[];
  voluntary: VoluntaryOrganisation[];
  faults: AnswerFault[];
  /** The number of units and of pages in all, if this is a page of a search. */
  total?: number;
  pages?: number;
}

/**
 * Reads an answer of either register by its shape: a page of a search, a list, or a single organisation.
 *
 * A search without results has no `_embedded` (seen by public consumers of both registers, September 2026).
 */
export function readAnswer(text: string): Answer {
  const json = parsed(text);
  if (json === undefined) return { units: [], voluntary: [], faults: ['not-json'] };
  // An organisation that a register does not know is kept as null.
  if (json === null) return { units: [], voluntary: [], faults: [] };
  if (Array.isArray(json)) return joinAnswers(json.map(readOne));
  const { _embedded: embedded, page } = json as { _embedded?: Embedded; page?: Page };
  if (!embedded && !page) return readOne(json);
  const { enheter = [], frivilligeOrganisasjoner = [] } = embedded ?? {};
  const answer = joinAnswers([...listOf(enheter), ...listOf(frivilligeOrganisasjoner)].map(readOne));
  return typeof page?.totalElements === 'number'
    ? { ...answer, total: page.totalElements, pages: page.totalPages ?? 0 }
    : answer;
}

/** Joins answers: each organisation once, in the order of their numbers, whatever order the pages came in. */
export function joinAnswers(answers: readonly Answer[]): Answer {
  return {
    units: onceByNumber(answers.flatMap(({ units }) => units)),
    voluntary: onceByNumber(answers.flatMap(({ voluntary }) => voluntary)),
    faults: answers.flatMap(({ faults }) => faults),
  };
}

interface Embedded {
  enheter?: unknown;
  frivilligeOrganisasjoner?: unknown;
}

interface Page {
  totalElements?: number;
  totalPages?: number;
}

function readOne(json: unknown): Answer {
  const none: Answer = { units: [], voluntary: [], faults: [] };
  const fields = Object(json) as Record<string, unknown>;
  if ('icnpoKategorier' in fields || 'grasrotandel' in fields) {
    const found = readVoluntaryOrganisation(json);
    return found ? { ...none, voluntary: [found] } : { ...none, faults: ['invalid-voluntary'] };
  }
  if (!('organisasjonsnummer' in fields)) return { ...none, faults: ['unknown-shape'] };
  const unit = readUnit(json);
  return unit ? { ...none, units: [unit] } : { ...none, faults: ['invalid-unit'] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function onceByNumber<Each extends { number: string }>(list: readonly Each[]): Each[] {
  const found = new Map(list.map((each) => [each.number, each]));
  return [...found.values()].sort((a, b) => Number(a.number) - Number(b.number));
}
