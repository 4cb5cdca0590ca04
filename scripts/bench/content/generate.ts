import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { makeAssociations } from './associations.ts';
import type { Draft } from './common.ts';
import { makeEvents } from './events.ts';
import { makeGrants } from './grants.ts';
import { seededRandom } from './random.ts';
import { closures, makeContacts, site } from './settings.ts';
import { type Size, sizes } from './sizes.ts';
import { makeVenues } from './venues.ts';

/** Generates the content folder of one size, always with the same bytes. The first language is the site's own. */
export function generateContent(size: Size, folder: string, languages: readonly string[] = ['nb']): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'site.yml'),
    dump({ ...site, languages: languages.slice(1).map((code) => ({ code, full: true })) }),
  );
  writeFileSync(join(folder, 'closures.yml'), dump(closures));
  for (const draft of makeEntries(size)) writeDraft(folder, draft);
}

/** Generates all entries of one size; each collection has its own seed, so that one can change without the others. */
function makeEntries(size: Size): Draft<object>[] {
  const counts = sizes[size];
  const associations = makeAssociations(seededRandom(1), counts.associations);
  const venues = makeVenues(seededRandom(2), counts.venues);
  const grants = makeGrants(seededRandom(3), counts.grants);
  const events = makeEvents(seededRandom(4), counts, { associations: slugsOf(associations), venues: slugsOf(venues) });
  return [...associations, ...venues, ...grants, ...events, ...makeContacts(seededRandom(5))];
}

function writeDraft(folder: string, { collection, slug, fields, body }: Draft<object>): void {
  mkdirSync(join(folder, collection), { recursive: true });
  writeFileSync(join(folder, collection, `${slug}.md`), `---\n${dump(fields, { flowLevel: 2 })}---\n\n${body}\n`);
}

function slugsOf(drafts: Draft<object>[]): string[] {
  return drafts.map(({ slug }) => slug);
}
