import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { missingPrograms, PYTHON } from '../../../../scripts/support/calendar-programs.ts';

const start = promisify(execFile);
let missing: string[] | undefined;

/** Fails with one sentence if a program is missing: a skipped test proves nothing. */
export function demandPrograms(): void {
  missing ??= missingPrograms().map(({ name }) => name);
  if (missing.length > 0) {
    throw new Error(
      `This machine lacks ${missing.join(', ')}. Run "npm run test:setup", which installs what is missing.`,
    );
  }
}

/** Runs a program and returns its output; fails if it does. It has its own home folder. */
export async function run(
  program: string,
  words: readonly string[],
  { input = '', home, environment }: { input?: string; home?: string; environment?: Record<string, string> } = {},
): Promise<{ stdout: string; stderr: string }> {
  const env = { ...process.env, LC_ALL: 'C.UTF-8', ...(home && { HOME: home }), ...environment };
  const running = start(program, words, { env, maxBuffer: 2 ** 28 });
  // A program without input may have ended before it gets any; its exit code says whether that is an error.
  running.child.stdin?.on('error', () => undefined);
  running.child.stdin?.end(input);
  return await running;
}

/** Runs one of the Python programs beside this file and reads the JSON that it prints. */
export async function runPython<Answer>(name: string, words: readonly string[], input = ''): Promise<Answer> {
  const { stdout } = await run(PYTHON, [new URL(name, import.meta.url).pathname, ...words], { input });
  return JSON.parse(stdout) as Answer;
}
