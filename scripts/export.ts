/**
 * `npm run --silent export -- --format ics > calendar.ics`: a collection for another system, as `ics`, `csv`,
 * `jsonld` (schema.org) or `hsds` (Human Services Data Specification 3.0: associations and help).
 * `--collection associations` takes another one than the events.
 */
import { parseArgs } from 'node:util';
import { buildPortal } from '../src/domain/portal.ts';
import { contentOf, loadContent } from '../src/entries/content.ts';
import { readEnvironment } from '../src/entries/environment.ts';
import { exportFile, exportFormats } from '../src/feeds/exports.ts';
import { languageOf } from '../src/i18n/index.ts';
import { collectionNames } from '../src/schemas/collections.ts';
import { fail } from './support/fail.ts';

try {
  const { values } = parseArgs({
    options: { format: { type: 'string', default: '' }, collection: { type: 'string' } },
  });
  const format = exportFormats.find((each) => each === values.format);
  const collection = collectionNames.find((each) => each === values.collection);
  if (!format) fail(`Say which format: npm run export -- --format ${exportFormats.join(' | ')}`);
  if (values.collection && !collection)
    fail(`There is no collection "${values.collection}" among ${collectionNames.join(', ')}.`);
  const environment = readEnvironment(process.env);
  const loaded = await loadContent(environment);
  const portal = buildPortal(contentOf(loaded), loaded.now);
  const context = {
    portal,
    language: languageOf(portal.site.language, portal.site.municipality.preposition),
    origin: environment.url,
  };
  const text = exportFile(context, format, collection);
  if (text === undefined) fail(`The collection "${collection ?? 'events'}" cannot be exported as ${format}.`);
  process.stdout.write(text);
} catch (error) {
  fail(error);
}
