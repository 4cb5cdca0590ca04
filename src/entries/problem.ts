/** Something wrong with a file of content, told to the one who can mend it. */
export interface Problem {
  /** The path of the file in the content folder. */
  file: string;
  /** The field, as `start` or `changes.0.date`; `file` when the file as a whole is at fault. */
  field: string;
  /** One plain sentence in Norwegian: what was found, and what is allowed. */
  reason: string;
  /** An error leaves the entry out; a warning does not. */
  level: 'error' | 'warning';
}

/** Reasons by code, with `{placeholders}`: the dictionary's `problems`. */
export type ReasonWords = Record<string, string>;

/** Makes problems about one file in the words of one language. */
export function problemsIn(file: string, words: ReasonWords, level: Problem['level'] = 'error') {
  return (field: string, code: string, values: Record<string, string | number> = {}): Problem => ({
    file,
    field: harmless(field),
    reason: (words[code] ?? code).replace(/\{(\w+)\}/g, (_, name: string) => harmless(String(values[name] ?? ''))),
    level,
  });
}

// What is quoted from a file may be why the file is refused, and is shown in a terminal, a mail and a page.
function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\ufffd');
}
