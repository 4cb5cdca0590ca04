import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The sample as it was built for these tests, as on 21 November 2026. */
export const TEST_SITE = fileURLToPath(new URL('../../.dugnad/test-site', import.meta.url));

/** One address, or two where a page has faces of its own, for each type of page. */
export const pages: readonly { name: string; path: string }[] = [
  { name: 'the front page', path: '/' },
  { name: 'the next fourteen days', path: '/aktiviteter/' },
  { name: 'today', path: '/aktiviteter/2026-11-21/' },
  { name: 'a day with a cancellation', path: '/aktiviteter/2026-11-24/' },
  { name: 'a day that is over', path: '/aktiviteter/2026-11-17/' },
  { name: 'an activity that repeats, with changes', path: '/aktiviteter/sprakkafe/' },
  { name: 'an activity that is wholly cancelled', path: '/aktiviteter/skoyteskole/' },
  { name: 'an activity over several days', path: '/aktiviteter/elvedagene/' },
  { name: 'an activity that is over', path: '/aktiviteter/potetferie-i-lia/' },
  { name: 'an activity in Nynorsk', path: '/aktiviteter/suppe-den-femtande/' },
  { name: 'all associations', path: '/foreninger/' },
  { name: 'an association', path: '/foreninger/elvedal-sanitetsforening/' },
  { name: 'all venues', path: '/lokaler/' },
  { name: 'a venue', path: '/lokaler/krona-bibliotek/' },
  { name: 'all grants', path: '/tilskudd/' },
  { name: 'a grant', path: '/tilskudd/spillemidler/' },
  { name: 'contacts', path: '/kontakt/' },
  { name: 'a page of text', path: '/om/frivillighet/' },
  { name: 'no page at all', path: '/finnes-ikke/' },
];

/** Reads every file of a built site with an ending, by its path. */
export function filesOf(folder: string, ending: string): { path: string; text: string }[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(ending));
  return paths.sort().map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** Reads an open data file of the sample. */
export function dataOf<Data>(path: string): Data {
  return JSON.parse(readFileSync(join(TEST_SITE, 'data', path), 'utf8')) as Data;
}
