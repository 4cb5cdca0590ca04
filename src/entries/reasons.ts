import type { z } from 'zod';
import type { Fault } from '../domain/fault.ts';
import { choicesFor } from './choices.ts';
import { type Problem, problemOfFault, problemsIn, type ReasonLanguage, type ReasonValues } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Converts the issues of a schema to problems that an editor can act on. */
export function problemsFromIssues(
  file: string,
  issues: readonly Issue[],
  value: unknown,
  language: ReasonLanguage,
): Problem[] {
  const problem = problemsIn(file, language);
  return faultsFromIssues(issues, value, language).map((fault) => problemOfFault(problem, fault));
}

/** Converts the issues of a schema to codes with the value found. */
export function faultsFromIssues(issues: readonly Issue[], value: unknown, language: ReasonLanguage): Fault[] {
  return issues.filter(isWhatMatters).flatMap((issue): Fault[] => {
    const field = issue.path.join('.') || 'file';
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        field: [...issue.path, key].join('.'),
        code: 'unknown-field',
        values: { key },
      }));
    }
    const found = at(value, issue.path);
    const { values, ...sentence } = sentenceOf(issue, found, language);
    return [{ field, values: { found: quote(found, language), ...values }, ...sentence }];
  });
}

// The length of a value with the wrong type is checked all the same: a text in place of a list «is too long».
function isWhatMatters(issue: Issue, _: number, all: readonly Issue[]): boolean {
  const path = issue.path.join('.');
  return (
    issue.code === 'invalid_type' || !all.some((each) => each.code === 'invalid_type' && each.path.join('.') === path)
  );
}

interface Sentence {
  code: string;
  values?: ReasonValues;
  codes?: readonly string[];
}

function sentenceOf(issue: Issue, found: unknown, language: ReasonLanguage): Sentence {
  // Our own rules have the code of their sentence as the message, and its values as parameters.
  if (Object.hasOwn(language.words.problems, issue.message)) return { code: issue.message, ...paramsOf(issue) };
  if (found === undefined) return { code: 'missing' };
  switch (issue.code) {
    case 'invalid_type':
      return { code: `type-${issue.expected}`, ...(issue.expected === 'boolean' && { codes: ['true', 'false'] }) };
    case 'invalid_value':
      return choiceMissed(found, issue.values.map(String), language);
    case 'too_small':
      return {
        code: issue.origin === 'number' || issue.origin === 'int' ? 'number-small' : `${issue.origin}-short`,
        values: { least: String(issue.minimum) },
      };
    case 'too_big':
      return {
        code: issue.origin === 'number' || issue.origin === 'int' ? 'number-big' : `${issue.origin}-long`,
        values: { most: String(issue.maximum) },
      };
    case 'invalid_key':
      return { code: 'unknown-key' };
    default:
      return { code: 'invalid' };
  }
}

function paramsOf(issue: Issue): Omit<Sentence, 'code'> {
  const { codes, ...values } = ('params' in issue && issue.params) || {};
  return { values, ...(codes && { codes }) };
}

function choiceMissed(found: unknown, all: readonly string[], language: ReasonLanguage): Sentence {
  const { names, codes, meant } = choicesFor(found, all, language);
  return meant
    ? { code: 'not-allowed-meant', values: { meant: meant.name }, codes: [meant.code] }
    : { code: 'not-allowed', values: { allowed: names.join(', ') }, codes };
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (each, key) =>
      typeof each === 'object' && each !== null ? (each as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

function quote(value: unknown, { words }: ReasonLanguage): string {
  if (Array.isArray(value)) return words.problems['found-list'];
  if (typeof value === 'object' && value !== null) return words.problems['found-fields'];
  const text = [...(typeof value === 'number' ? numberAsWritten(value) : String(value))];
  return `«${text.length > 60 ? `${text.slice(0, 57).join('')}…` : text.join('')}»`;
}

function numberAsWritten(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  return Number.isFinite(value) ? String(value) : `${value < 0 ? '-' : ''}.inf`;
}
