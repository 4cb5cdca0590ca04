/**
 * `npm run adopt -- --to ../innhold`: writes the content repository of a municipality: settings, closures, colours, logo, a
 * draft of each kind, and what is left to do. It asks for what flags and `--answers <file>` leave open.
 *
 * `--workflow github`, or `forgejo`, adds the workflow that builds and publishes the site there.
 * `--unattended` asks nothing, `--clear-sample` deletes the sample in that folder, `--import` proposes associations from the
 * registers. Run again, it writes what is missing and changes nothing that is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteColours } from '../../src/domain/appearance/site-colours.ts';
import { parseYaml } from '../../src/entries/yaml.ts';
import { type Adoption, adoptionOf, type GivenAnswers } from '../support/adoption/answers.ts';
import { askMissing } from '../support/adoption/ask.ts';
import { ANSWERS, contentFiles } from '../support/adoption/content-files.ts';
import { questions, withAnswer } from '../support/adoption/questions.ts';
import { startRepository } from '../support/adoption/start-repository.ts';
import { remainingTasks, TODO } from '../support/adoption/todo.ts';
import { workflowFiles } from '../support/adoption/workflow-files.ts';
import { type WrittenContent, writeContent } from '../support/adoption/write-content.ts';
import { fail } from '../support/fail.ts';

const started = Date.now();
try {
  const { flags, given } = readArguments();
  const folder = resolve(flags.to);
  const answers = process.stdin.isTTY && !flags.unattended ? await askMissing(given) : given;
  const adoption = adoptionOf(answers);
  const files = new Map([...(await contentFiles(adoption, answers)), ...workflowFiles(flags.workflow)]);
  const written = writeContent(folder, files, {
    number: adoption.municipality.number,
    clearsSample: flags['clear-sample'],
  });
  startRepository(folder);
  if (flags.import) importAssociations(folder);
  report(folder, adoption, written);
} catch (error) {
  fail(error);
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      to: { type: 'string' },
      answers: { type: 'string' },
      unattended: { type: 'boolean', default: false },
      'clear-sample': { type: 'boolean', default: false },
      import: { type: 'boolean', default: false },
      workflow: { type: 'string' },
      ...Object.fromEntries(questions.map(({ flag }) => [flag, { type: 'string' as const }])),
    },
  });
  const flags = values as typeof values & { to?: string; answers?: string; workflow?: string };
  const { to } = flags;
  if (!to) throw new Error('Say where the content goes, for example: npm run adopt -- --to ../innhold');
  const stored = readAnswers(join(to, ANSWERS));
  const file = flags.answers ? readAnswers(flags.answers, true) : {};
  const given = questions.reduce<GivenAnswers>(
    (answers, question) => {
      const text = (flags as Record<string, unknown>)[question.flag];
      return typeof text === 'string' ? withAnswer(answers, question, text) : answers;
    },
    { ...stored, ...file },
  );
  return { flags: { ...flags, to }, given };
}

function readAnswers(file: string, mustExist = false): GivenAnswers {
  if (!existsSync(file)) {
    if (mustExist) throw new Error(`There is no answers file ${file}.`);
    return {};
  }
  const yaml = parseYaml(readFileSync(file, 'utf8'));
  if ('fault' in yaml) throw new Error(`${file}: line ${yaml.line} cannot be read as YAML.`);
  return yaml.fields;
}

function importAssociations(folder: string): void {
  const environment = { ...process.env, DUGNAD_CONTENT: folder };
  const { status } = spawnSync(process.execPath, ['scripts/imports/associations.ts'], {
    env: environment,
    stdio: 'inherit',
  });
  if (status !== 0) console.log('The import did not finish. The content is written all the same; import again later.');
}

function report(folder: string, adoption: Adoption, { written, equal, changed }: WrittenContent): void {
  const { municipality, colours } = adoption;
  console.log(
    `${adoption.name}: ${[municipality.name, municipality.number, municipality.county].filter(Boolean).join(', ')}.`,
  );
  console.log(`${folder}: ${written.length} files written, ${equal.length} as they were.`);
  if (changed.length > 0) console.log(`Not touched, since they are changed: ${changed.join(', ')}.`);
  for (const [name, { asked, used, contrast }] of Object.entries(siteColours(colours))) {
    const mended = asked === used ? '' : `, too little: ${used} is used`;
    console.log(`Colour ${name}: ${asked}, contrast ${contrast.toFixed(1)}${mended}.`);
  }
  const { people, machine } = remainingTasks(adoption);
  console.log(`\nLeft to do (${TODO}):`);
  for (const task of [...people, ...machine]) console.log(`- ${task}`);
  console.log(`\nBuild it: DUGNAD_CONTENT=${folder} npm run build`);
  console.log(`Took ${((Date.now() - started) / 60_000).toFixed(1)} minutes.`);
}
