import type { z } from 'zod';
import type { Problem, ReasonWords } from './problem.ts';
import { problemsIn } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Turns what a schema says of a value into problems that an editor can act on. */
export function problemsFromIssues(file: string, issues: readonly Issue[], value: unknown, words: ReasonWords): Problem[] {
  const problem = problemsIn(file, words);
  return issues.flatMap((issue) => {
    const field = issue.path.join('.') || 'file';
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => problem([...issue.path, key].join('.'), 'unknown-field', { key }));
    }
    const { code, values } = sentenceOf(issue, words);
    return [problem(field, code, { found: quote(at(value, issue.path)), ...values })];
  });
}

interface Sentence {
  code: string;
  values?: Record<string, string | number>;
}

function sentenceOf(issue: Issue, words: ReasonWords): Sentence {
  // Our own rules carry the code of their sentence as the message.
  if (issue.message in words) return { code: issue.message };
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && !issue.message.includes('received') ? { code: 'missing' } : typeSentence(issue);
    case 'invalid_value':
      return { code: 'not-allowed', values: { allowed: issue.values.map(String).join(', ') } };
    case 'too_small':
      return { code: issue.origin === 'number' || issue.origin === 'int' ? 'number-small' : `${issue.origin}-short`, values: { least: String(issue.minimum) } };
    case 'too_big':
      return { code: issue.origin === 'number' || issue.origin === 'int' ? 'number-big' : `${issue.origin}-long`, values: { most: String(issue.maximum) } };
    case 'invalid_key':
      return { code: 'unknown-key' };
    default:
      return { code: 'invalid' };
  }
}

function typeSentence(issue: Extract<Issue, { code: 'invalid_type' }>): Sentence {
  return issue.message.endsWith('undefined') ? { code: 'missing' } : { code: `type-${issue.expected}` };
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (each, key) => (typeof each === 'object' && each !== null ? (each as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}

function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return `«${text.length > 60 ? `${text.slice(0, 57)}…` : text}»`;
}
