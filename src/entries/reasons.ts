import type { z } from 'zod';
import type { Problem, ReasonWords } from './problem.ts';
import { problemsIn } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Turns what a schema says of a value into problems that an editor can act on. */
export function problemsFromIssues(
  file: string,
  issues: readonly Issue[],
  value: unknown,
  words: ReasonWords,
): Problem[] {
  const problem = problemsIn(file, words);
  return issues.flatMap((issue) => {
    const field = issue.path.join('.') || 'file';
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => problem([...issue.path, key].join('.'), 'unknown-field', { key }));
    }
    const found = at(value, issue.path);
    const { code, values } = sentenceOf(issue, found, words);
    return [problem(field, code, { found: quote(found), ...values })];
  });
}

interface Sentence {
  code: string;
  values?: Record<string, string | number>;
}

function sentenceOf(issue: Issue, found: unknown, words: ReasonWords): Sentence {
  // Our own rules carry the code of their sentence as the message.
  if (Object.hasOwn(words, issue.message)) return { code: issue.message };
  if (found === undefined) return { code: 'missing' };
  switch (issue.code) {
    case 'invalid_type':
      return { code: `type-${issue.expected}` };
    case 'invalid_value':
      return { code: 'not-allowed', values: { allowed: issue.values.map(String).join(', ') } };
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

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (each, key) =>
      typeof each === 'object' && each !== null ? (each as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

function quote(value: unknown): string {
  const text = [...(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))];
  return `«${text.length > 60 ? `${text.slice(0, 57).join('')}…` : text.join('')}»`;
}
