/**
 * `npm run upgrade:check`: says what a newer Dugnad changes in the content, and what the municipality must do. Writes
 * nothing. `npm run upgrade` changes the files of `DUGNAD_CONTENT`, which must be committed.
 *
 * `--since 0.1.0` names the version of Dugnad that ran until now; otherwise the tasks of all versions are listed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { validateFolder } from '../../src/entries/content.ts';
import { readEnvironment } from '../../src/entries/environment.ts';
import { type MigrationReport, migrate } from '../../src/entries/migrations/migrate.ts';
import { formatProblem } from '../../src/entries/problem.ts';
import { writeWhole } from '../../src/gateway/storage/whole-file.ts';
import { tasksSince } from '../support/adoption/changelog.ts';
import { hasUncommittedChanges, readTextFiles } from '../support/adoption/text-files.ts';
import { fail } from '../support/fail.ts';

const MOST_SHOWN = 10;

try {
  const { values } = parseArgs({
    options: { check: { type: 'boolean', default: false }, since: { type: 'string', default: '0' } },
  });
  const environment = readEnvironment(process.env);
  const { content } = environment;
  const report = migrate(readTextFiles(content));
  printMigration(report, values.check);
  if (!values.check && report.files.size > 0) {
    if (hasUncommittedChanges(content))
      throw new Error(`Commit what is changed in ${content} first. Nothing was written.`);
    for (const [path, text] of report.files) writeWhole(join(content, path), text);
    console.log(`${report.files.size} files of ${content} are written. Look at them with "git diff", and commit.`);
  }
  await printLeftOut();
  printTasks(values.since);

  async function printLeftOut(): Promise<void> {
    const errors = (await validateFolder(environment)).validation.problems.filter(({ level }) => level === 'error');
    console.log(
      `\nLeft out of the site by this version: ${errors.length === 0 ? 'nothing' : `${errors.length} problems`}.`,
    );
    for (const problem of errors.slice(0, MOST_SHOWN)) console.log(`- ${formatProblem(problem)}`);
  }
} catch (error) {
  fail(error);
}

function printMigration({ from, to, steps, files }: MigrationReport, isCheck: boolean): void {
  console.log(`The content is of version ${from}; this Dugnad writes version ${to}.`);
  for (const { title, changed, left } of steps) {
    console.log(`\n${title}.`);
    console.log(`${isCheck ? 'Would change' : 'Changes'} ${changed.length} files${listed(changed)}`);
    for (const { path, reason } of left) console.log(`Left for people: ${path}, since ${reason}.`);
  }
  if (files.size === 0) console.log('Nothing in the content has to change.');
}

function listed(paths: readonly string[]): string {
  if (paths.length === 0) return '.';
  const rest = paths.length > MOST_SHOWN ? ` and ${paths.length - MOST_SHOWN} more` : '';
  return `: ${paths.slice(0, MOST_SHOWN).join(', ')}${rest}.`;
}

function printTasks(since: string): void {
  const versions = tasksSince(readFileSync('.github/CHANGELOG.md', 'utf8'), since);
  console.log(`\nWhat you must do yourselves${versions.length === 0 ? ': nothing.' : ':'}`);
  for (const { version, tasks } of versions) for (const task of tasks) console.log(`- [${version}] ${task}`);
}
