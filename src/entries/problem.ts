import type { Fault } from '../domain/fault.ts';
import { clock, longDate } from '../i18n/dates.ts';
import { fill, type Language } from '../i18n/index.ts';

/** Something wrong with a content file, reported to the person who can fix it. */
export interface Problem {
  /** The path of the file in the content folder. */
  file: string;
  /** The field, as `start` or `changes.0.date`; `file` for the file as a whole. */
  field: string;
  /** A sentence in the language of the site: what was found, and what is allowed. */
  reason: string;
  /** An error leaves the entry out; a warning does not. */
  level: 'error' | 'warning';
  /** Allowed values for the file, if the sentence uses display names; the likeliest first. */
  codes?: readonly string[];
}

/** The parts of a language needed for problem sentences. */
export type ReasonLanguage = Pick<Language, 'code' | 'locale' | 'words'>;

export type ReasonValues = Record<string, string | number>;

/**
 * Returns a function that creates problems of one file in one language, from the dictionary's `problems` and their
 * values.
 */
export function problemsIn(file: string, language: ReasonLanguage, level: Problem['level'] = 'error') {
  const sentences: Record<string, string> = language.words.problems;
  return (field: string, code: string, values: ReasonValues = {}, codes?: readonly string[]): Problem => ({
    file,
    field: replaceInvisible(field),
    reason: fill(sentences[code] ?? code, displayValues(values, language)),
    level,
    ...(codes && { codes }),
  });
}

/** Creates the problem of a rule violation by a function from `problemsIn`. */
export function problemOfFault(problem: ReturnType<typeof problemsIn>, { field, code, values, codes }: Fault): Problem {
  return problem(field, code, values, codes);
}

/** Formats a problem on one line with its allowed values, for people who edit the file without a form. */
export function formatProblem({ file, field, reason, codes }: Problem): string {
  return `${file}: ${field}: ${reason}${codes ? ` (${codes.join(', ')})` : ''}`;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/;

// The found value is quoted unchanged; a day of our own is formatted for readers.
function displayValues(values: ReasonValues, language: ReasonLanguage): ReasonValues {
  const inWords = (value: string) => (MOMENT.test(value) ? momentInWords(value, language) : value);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, replaceInvisible(inWords(String(value)))]),
  );
}

function momentInWords(moment: string, language: ReasonLanguage): string {
  const date = longDate(language, moment);
  if (moment.length === 'yyyy-mm-dd'.length) return date;
  return fill(language.words.schedule.dateAt, { date, time: clock(language, moment) });
}

// A quoted value may be the reason for a rejection, and is shown in terminals, emails and pages.
function replaceInvisible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\ufffd');
}
