/**
 * `npm run import:neighbours`: fetches what comes up in the municipalities that `neighbours` in `site.yml` names, and
 * writes it to `neighbours.yml`, so that a build needs no network. Run it every night before the build.
 *
 * With a gateway the file is committed to its repository; without one it is written to the content folder.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { wallClockAt } from '../../src/domain/time/zoned.ts';
import { readEnvironment } from '../../src/entries/environment.ts';
import { MAIN, type Repository } from '../../src/gateway/git/repository.ts';
import { fetchCalendar } from '../../src/gateway/imports/fetch-calendar.ts';
import { readFeedInProcess } from '../../src/gateway/imports/read-feed-in-process.ts';
import { PORTAL } from '../../src/gateway/people/session.ts';
import { fill, siteLanguage } from '../../src/i18n/index.ts';
import { importNeighbours } from '../../src/imports/neighbours/sources.ts';
import { contentSnapshot, runImport, settingsOf } from '../support/content-snapshot.ts';
import { fail } from '../support/fail.ts';

const FILE = 'neighbours.yml';

try {
  await runImport((_folder, repository) => updateNeighbours(repository));
} catch (error) {
  fail(error);
}

async function updateNeighbours(repository: Repository | undefined): Promise<void> {
  const { site, neighbours } = settingsOf(await contentSnapshot(repository, []));
  const before = neighbours?.sources ?? [];
  const today = wallClockAt(Date.now()).slice(0, 10);
  const { sources, failed } = await importNeighbours(site.neighbours, before, {
    fetchFeed,
    readFeed: readFeedInProcess,
    today,
  });
  for (const { page, events } of sources) console.log(`${page}: ${events.length} events.`);
  for (const { title, fault } of failed)
    console.log(`${title} could not be read (${fault}). What was fetched before stays.`);
  if (JSON.stringify(sources) === JSON.stringify(before)) {
    console.log('Nothing has changed.');
    return;
  }
  const text = dump({ sources }, { lineWidth: -1 });
  if (repository) await commit(repository, text, siteLanguage(site).words.gateway.commits.live);
  else writeFileSync(join(readEnvironment(process.env).content, FILE), text);
}

async function fetchFeed(address: string) {
  const answer = await fetchCalendar(address, { accept: 'text/calendar, application/ld+json, application/json' });
  if (answer.outcome === 'fetched') return { text: answer.text };
  return { fault: answer.outcome === 'refused' ? answer.fault : answer.outcome };
}

async function commit(repository: Repository, text: string, message: string): Promise<void> {
  const from = (await repository.refs()).get(MAIN) ?? '';
  const files = new Map([[FILE, Buffer.from(text)]]);
  const note = { author: PORTAL.person, at: new Date(), message: fill(message, { path: FILE }) };
  const to = await repository.write({ ...note, parents: [from], files });
  if (!(await repository.swap([{ ref: MAIN, from, to }]))) throw new Error('Somebody saved meanwhile. Run it again.');
}
