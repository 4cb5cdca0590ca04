import { type Problem, problemsIn, type ReasonLanguage } from './problem.ts';
import { parseYaml, type Yaml } from './yaml.ts';

type YamlFault = Extract<Yaml, { fault: string }>;

// A missing closing quotation mark is detected some lines later.
const MAX_LINES_BACK = 3;

/** Reports why the fields of a file cannot be parsed: the line as written, and a corrected line if quoting fixes it. */
export function problemOfYaml(file: string, source: string, yaml: YamlFault, language: ReasonLanguage): Problem {
  const problem = problemsIn(file, language);
  const { fault, line, found = 'file' } = yaml;
  // The first line of an entry is its fence.
  const first = file.endsWith('.md') ? 1 : 0;
  const values = (each: number) => ({
    line: each + first,
    text: lineOf(source, each).slice(0, MAX_CHARACTERS),
    key: found,
  });
  if (fault !== 'yaml') return problem(found, fault, values(line));
  if (/^\s*\t/.test(lineOf(source, line))) return problem(found, 'yaml-tab', values(line));
  const quoted = firstQuoted(source, line);
  return quoted
    ? problem(found, 'yaml-quotes', { ...values(quoted.line), quoted: quoted.text.trim() }, [quoted.text.trim()])
    : problem(found, 'yaml', values(line));
}

/** Finds the line that can be parsed once its value is quoted, from the line of the error upwards. */
function firstQuoted(source: string, stopped: number): { line: number; text: string } | undefined {
  for (let line = stopped; line > Math.max(0, stopped - MAX_LINES_BACK); line--) {
    const text = quotedLine(lineOf(source, line));
    if (text && reachesBeyond(stopped, replaceLine(source, line, text))) return { line, text };
  }
  return undefined;
}

const FIELD = /^(\s*(?:- +)*[\w-]+: +)(\S.*)$/;
const MAX_CHARACTERS = 160;

function quotedLine(line: string): string | undefined {
  const [, start, value] = (line.length > MAX_CHARACTERS ? null : FIELD.exec(line)) ?? [];
  if (start === undefined || value === undefined) return undefined;
  const mark = value[0] ?? '';
  // A quotation mark that is never closed is not part of the text.
  const text = /["']/.test(mark) && !value.slice(1).includes(mark) ? value.slice(1) : value;
  return start + (text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text.replaceAll('\\', '\\\\')}"`);
}

function reachesBeyond(line: number, source: string): boolean {
  const yaml = parseYaml(source);
  return !('fault' in yaml) || yaml.line > line;
}

function replaceLine(source: string, line: number, text: string): string {
  return source
    .split('\n')
    .map((each, index) => (index === line - 1 ? text : each))
    .join('\n');
}

function lineOf(source: string, line: number): string {
  return source.split('\n')[line - 1]?.trimEnd() ?? '';
}
