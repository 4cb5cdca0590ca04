/**
 * `npm run erase -- --text "Kari Nordmann" --path media/lag/kari.jpg --person 7`: erases personal data from the
 * history.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { eraseFromCalendars } from '../src/gateway/association-calendars/erase.ts';
import { eraseFromHistory, repositoryToRewrite } from '../src/gateway/git/erase.ts';
import { eraseFromTables } from '../src/gateway/storage/erase.ts';
import { openState, statePath } from '../src/gateway/storage/database.ts';
import { readGatewaySettings } from '../src/gateway/settings.ts';
import * as nb from '../src/i18n/nb.ts';
import { fail } from './support/fail.ts';

const USAGE = 'Say what to erase: npm run erase -- [--text <words>] [--path <file>] [--person <number>] …';
const many = { type: 'string', multiple: true, default: [] as string[] } as const;

try {
  const { values } = parseArgs({ options: { text: many, path: many, person: many, repository: { type: 'string' } } });
  const texts = values.text.filter((text) => text.trim().length >= 3);
  const people = values.person.map(Number).filter((id) => Number.isInteger(id) && id > 0);
  if (texts.length < values.text.length) fail('A text to erase must have three letters or more.');
  if (people.length < values.person.length)
    fail('A person is named by the number that "npm run editors -- list" shows.');
  if (texts.length + people.length + values.path.length === 0) fail(USAGE);
  const { repository, state } = readGatewaySettings(process.env);
  const target = values.repository ?? (await repositoryToRewrite(repository));
  const erasure = { texts, people, paths: values.path, replacements: nb.gateway.erased };
  const { places, branches } = await eraseFromHistory(target, erasure);
  console.log(`Erased it in ${places} places; ${branches} branches have a new history.`);
  if (existsSync(statePath(state))) {
    const opened = openState(state, { busyTimeout: 10_000 });
    const remembered = eraseFromCalendars(opened, texts);
    if (remembered > 0) console.log(`Erased it in ${remembered} places of what calendars of associations have said.`);
    const stored = eraseFromTables(opened, texts, nb.gateway.erased.text);
    if (stored > 0) console.log(`Erased it in ${stored} places of what else the gateway stores.`);
  }
  if (branches > 0) console.log('Other clones, backups and older releases still hold it: delete those yourself.');
} catch (error) {
  fail(error);
}
