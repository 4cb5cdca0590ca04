import type { Fault } from '../domain/fault.ts';
import { clock, longDate } from '../i18n/dates.ts';
import { fill, type Language } from '../i18n/index.ts';

/** Something wrong with a file of content, told to the one who can mend it. */
export interface Problem {
  /** The path of the file in the content folder. */
  file: string;
  /** The field, as `start` or `changes.0.date`; `file` when the file as a whole is at fault. */
  field: string;
  /** One plain sentence in the language of the site: what was found, and what is allowed. */
  reason: string;
  /** An error leaves the entry out; a warning does not. */
  level: 'error' | 'warning';
  /** What may stand in the file, where the sentence gives the names that people read; the likeliest first. */
  codes?: readonly string[];
}

/** What of a language problems are told in. */
export type ReasonLanguage = Pick<Language, 'code' | 'locale' | 'words'>;

export type ReasonValues = Record<string, string | number>;

/** Makes problems about one file in one language: the dictionary's `problems`, with values in their places. */
export function problemsIn(file: string, language: ReasonLanguage, level: Problem['level'] = 'error') {
  const sentences: Record<string, string> = language.words.problems;
  return (field: string, code: string, values: ReasonValues = {}, codes?: readonly string[]): Problem => ({
    file,
    field: harmless(field),
    reason: fill(sentences[code] ?? code, shown(values, language)),
    level,
    ...(codes && { codes }),
  });
}

/** Tells a fault by what `problemsIn` gives. */
export function problemOfFault(problem: ReturnType<typeof problemsIn>, { field, code, values, codes }: Fault): Problem {
  return problem(field, code, values, codes);
}

/** Writes a problem on one line, with what may stand in the file: for one who has the file before them and no form. */
export function lineOfProblem({ file, field, reason, codes }: Problem): string {
  return `${file}: ${field}: ${reason}${codes ? ` (${codes.join(', ')})` : ''}`;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/;

// What was found is quoted as it stands; a day that is ours to tell is written as people write it.
function shown(values: ReasonValues, language: ReasonLanguage): ReasonValues {
  const inWords = (value: string) => (MOMENT.test(value) ? momentInWords(value, language) : value);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, harmless(inWords(String(value)))]));
}

function momentInWords(moment: string, language: ReasonLanguage): string {
  const date = longDate(language, moment);
  if (moment.length === 'yyyy-mm-dd'.length) return date;
  return fill(language.words.schedule.dateAt, { date, time: clock(language, moment) });
}

// What is quoted from a file may be why the file is refused, and is shown in a terminal, a mail and a page.
function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\ufffd');
}
