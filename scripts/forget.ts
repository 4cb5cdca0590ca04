/**
 * `npm run forget -- "Kari Nordmann" kari@lag.example`: shows all that is stored about somebody, asks, and erases it from
 * content, drafts, every earlier version, people, emails, unsaved forms and logs.
 */
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../src/entries/environment.ts';
import { type ForgetPlan, type ForgetPlaces, forget, planForgetting } from '../src/gateway/forgetting/forget.ts';
import { isEverywhere, reportOf } from '../src/gateway/forgetting/report.ts';
import { repositoryToRewrite } from '../src/gateway/git/erase.ts';
import { deleteUnreachable } from '../src/gateway/git/unreachable.ts';
import { readGatewaySettings } from '../src/gateway/settings.ts';
import { openState } from '../src/gateway/storage/database.ts';
import * as nb from '../src/i18n/nb/index.ts';
import { fail } from './support/fail.ts';

const USAGE = `Say whom to forget: npm run forget -- "<name>" <address> "<phone>" …
  --path <file>     a picture or another file that goes from every version
  --person <number> somebody by the number that "npm run editors -- list" shows
  --other <number>  somebody else with such a name
  --log <file>      a log of the web server, also compressed; not one that is being written
  --repository <address>  another repository than the gateway's
  --yes             does it without asking
  --everywhere      does it also if the words stand in very many files`;
const BUILD_LOG = '.dugnad/build.log';
const many = { type: 'string', multiple: true, default: [] as string[] } as const;
const yes = { type: 'boolean', default: false } as const;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...{ path: many, person: many, other: many, log: many },
      ...{ repository: { type: 'string' }, yes, everywhere: yes },
    },
  });
  const request = {
    texts: positionals.filter((text) => text.trim().length >= 3),
    paths: values.path,
    people: numbersIn(values.person),
    others: numbersIn(values.other),
  };
  if (request.texts.length < positionals.length) fail('A text to forget must have three letters or more.');
  if (request.texts.length + request.people.length + request.paths.length === 0) fail(USAGE);
  const places = await openPlaces(values.repository, values.log);
  const plan = await planForgetting(places, request);
  for (const line of reportOf(plan)) console.log(line);
  if (plan.obstacles.length > 0) fail('\nNothing was changed.');
  if (plan.findings.length === 0) {
    // An earlier run may have been interrupted before it had deleted the old history.
    if (existsSync(places.target)) await deleteUnreachable(places.target);
    console.log('\nNothing was found.');
  } else {
    await requireConsent(plan, values);
    await forget(places, plan, nb.gateway.erased);
    await reportWhatIsLeft(places, plan);
  }
} catch (error) {
  fail(error);
}

async function openPlaces(repository: string | undefined, logs: readonly string[]): Promise<ForgetPlaces> {
  const settings = readGatewaySettings(process.env);
  const missing = logs.find((log) => !existsSync(log));
  if (missing !== undefined) fail(`There is no ${missing}.`);
  return {
    state: openState(settings.state, { busyTimeout: 10_000 }),
    repository: settings.repository,
    target: repository ?? (await repositoryToRewrite(settings.repository)),
    logs: [...[readEnvironment(process.env).report, BUILD_LOG].filter((file) => existsSync(file)), ...logs],
  };
}

function numbersIn(words: readonly string[]): number[] {
  const numbers = words.map(Number);
  if (numbers.every((id) => Number.isInteger(id) && id > 0)) return numbers;
  return fail('A person is named by the number that "npm run editors -- list" shows.');
}

/** Asks, and stops without the right answer. */
async function requireConsent(plan: ForgetPlan, given: { yes: boolean; everywhere: boolean }): Promise<void> {
  const { found, all } = plan.files;
  if (isEverywhere(plan) && !given.everywhere) {
    const question = `\nIt stands in ${found} of ${all} files. Is that really one person, and not a common word? A surname or an address says it better.`;
    if (given.yes) fail(`${question}\nNothing was changed. If it is right, add --everywhere.`);
    await requireAnswer(`${question}\nType "everywhere" to go on: `, 'everywhere');
  }
  if (given.yes) return;
  const { text } = nb.gateway.erased;
  await requireAnswer(`\nThe words become «${text}» everywhere, and it cannot be undone. Type "yes" to go on: `, 'yes');
}

async function requireAnswer(question: string, wanted: string): Promise<void> {
  if (!process.stdin.isTTY) fail('\nNothing was changed. Add --yes to do it.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question).finally(() => terminal.close());
  if (answer.trim().toLowerCase() !== wanted) fail('Nothing was changed.');
}

async function reportWhatIsLeft(places: ForgetPlaces, { words, request }: ForgetPlan): Promise<void> {
  const left = await planForgetting(places, { ...request, texts: words.texts, people: [] });
  console.log('\nForgotten. Every other version is there as before.');
  if (left.findings.length > 0) for (const line of ['', 'What is left:', ...reportOf(left)]) console.log(line);
  if (places.target !== places.repository)
    console.log('A gateway follows within five minutes, or when it starts, and deletes the old history on its disk.');
  console.log(
    'The site shows it until it is published again. Clones, backups and older releases hold it: delete those yourself.',
  );
}
