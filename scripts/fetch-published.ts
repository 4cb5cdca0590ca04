/**
 * `npm run fetch:published`: fetches from DUGNAD_URL what the next build into `dist/`, or DUGNAD_DIST, compares with:
 * which entries are published, and how new their calendars are. For machines that start empty, such as those of a workflow.
 * `--first` says that nothing is published there yet, or that it does not matter.
 */
import { parseArgs } from 'node:util';
import { languagesOf } from '../src/i18n/index.ts';
import { contentOf, loadContent } from '../src/entries/content.ts';
import { readEnvironment } from '../src/entries/environment.ts';
import { fail } from './support/fail.ts';
import { fetchPublished } from './support/fetch-published.ts';

try {
  const { values } = parseArgs({ options: { first: { type: 'boolean' } } });
  const environment = readEnvironment(process.env);
  if (environment.isUrlMissing) fail('Set DUGNAD_URL to the public address of the site.');
  const { site } = contentOf(await loadContent(environment));
  const languages = languagesOf(site).filter(({ full }) => full);
  const prefixes = languages.map(({ prefix }) => prefix);
  console.log(await fetchPublished(environment.url, environment.dist, prefixes, values));
} catch (error) {
  fail(error);
}
