import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The sample as it was built for these tests, as on 21 November 2026. */
export const TEST_SITE = fileURLToPath(new URL('../../../.dugnad/test-site', import.meta.url));

/** The public address that the sample was built for, as its pages and feeds have it: also where it is served. */
export const TEST_ORIGIN = originOf(join(TEST_SITE, 'robots.txt'));

interface SitePage {
  name: string;
  path: string;
  /** Has a script of its own, and tests of its own for what it fetches. */
  scripted?: true;
  /** Has dates, and the script that hides those that are past. */
  dated?: true;
  /** Has the script that reads it aloud. */
  spoken?: true;
}

/** One address, or two where a page has faces of its own, for each type of page. */
export const pages: readonly SitePage[] = [
  { name: 'the front page', path: '/', dated: true },
  { name: 'the coming days', path: '/aktiviteter/', scripted: true },
  { name: 'the activities of a theme', path: '/aktiviteter/tema/sprak/', dated: true },
  { name: 'the activities of an area', path: '/aktiviteter/sted/asen/', dated: true },
  { name: 'today', path: '/aktiviteter/2026-11-21/', dated: true },
  { name: 'a day with a cancellation', path: '/aktiviteter/2026-11-24/', dated: true },
  { name: 'a day that is over', path: '/aktiviteter/2026-11-17/', dated: true },
  { name: 'an activity that repeats, with changes', path: '/aktiviteter/sprakkafe/', dated: true, spoken: true },
  { name: 'an activity that is wholly cancelled', path: '/aktiviteter/skoyteskole/', dated: true, spoken: true },
  { name: 'an activity over several days', path: '/aktiviteter/elvedagene/', dated: true, spoken: true },
  { name: 'an activity that is over', path: '/aktiviteter/potetferie-i-lia/', dated: true, spoken: true },
  { name: 'an activity in Nynorsk', path: '/aktiviteter/suppe-den-femtande/', dated: true, spoken: true },
  { name: 'the month', path: '/kalender/', scripted: true },
  { name: 'a month to come', path: '/kalender/2027-04/', scripted: true },
  { name: 'a month with nothing', path: '/kalender/2027-07/', scripted: true },
  { name: 'subscribing', path: '/kalender/abonner/', scripted: true },
  { name: 'the programme of a week', path: '/ukeprogram/' },
  { name: 'the programme of a venue', path: '/ukeprogram/lokale/lia-omsorgssenter/' },
  { name: 'the programme of a week for staff', path: '/ukeprogram/ansatte/neste/' },
  { name: 'a poster', path: '/plakat/sprakkafe/' },
  { name: 'all associations', path: '/foreninger/', scripted: true },
  { name: 'the associations of a theme', path: '/foreninger/tema/musikk/' },
  { name: 'the associations of an area', path: '/foreninger/sted/asen/' },
  { name: 'an association', path: '/foreninger/elvedal-sanitetsforening/', dated: true },
  { name: 'all venues', path: '/lokaler/', scripted: true },
  { name: 'the venues with seats for many', path: '/lokaler/bord/50/' },
  { name: 'the venues for private parties', path: '/lokaler/for/privat/' },
  { name: 'a venue', path: '/lokaler/krona-bibliotek/', dated: true },
  { name: 'the map', path: '/kart/', scripted: true, dated: true },
  { name: 'the map of another day', path: '/kart/2026-11-24/', scripted: true, dated: true },
  { name: 'all grants', path: '/tilskudd/', scripted: true },
  { name: 'a grant', path: '/tilskudd/spillemidler/' },
  { name: 'the grants of one choice', path: '/tilskudd/formal/utstyr/' },
  { name: 'all that can be borrowed', path: '/utstyr/' },
  { name: 'equipment', path: '/utstyr/minibuss-med-heis/' },
  { name: 'all examples', path: '/eksempler/' },
  { name: 'an example', path: '/eksempler/utstyrsbank-uten-kasse/' },
  { name: 'the handbook', path: '/handbok/' },
  { name: 'a chapter of the handbook', path: '/handbok/start-en-forening/', spoken: true },
  { name: 'a template of the handbook', path: '/handbok/mal-avtale-med-frivillig/', spoken: true },
  { name: 'the whole handbook', path: '/handbok/hele/', spoken: true },
  { name: 'all awards', path: '/priser/' },
  { name: 'an award', path: '/priser/frivilligprisen/' },
  { name: 'ways to volunteer', path: '/bli-frivillig/', dated: true },
  { name: 'the form on paper', path: '/bli-frivillig/skjema/' },
  { name: 'offering to help, where no gateway answers', path: '/bli-frivillig/meld-deg/' },
  { name: 'sending in an activity, where no gateway answers', path: '/send-inn/' },
  { name: 'reporting a fault, where no gateway answers', path: '/meld-endring/' },
  { name: 'all tasks', path: '/oppdrag/', scripted: true, dated: true },
  { name: 'tasks day by day', path: '/oppdrag/dager/', dated: true },
  { name: 'the tasks of one interest', path: '/oppdrag/tema/mat/', dated: true },
  { name: 'a task', path: '/oppdrag/flyktningvenn-pa-moen/', dated: true },
  { name: 'a task that has people enough', path: '/oppdrag/tyd-gamle-bilder/', dated: true },
  { name: 'help', path: '/hjelp/', spoken: true },
  { name: 'a kind of help', path: '/hjelp/besoksvenn/', spoken: true },
  { name: 'a kind of help with its text in English', path: '/en/hjelp/besoksvenn/', spoken: true },
  { name: 'contacts', path: '/kontakt/' },
  { name: 'a page of text', path: '/om/frivillighet/', spoken: true },
  { name: 'open data', path: '/om/apne-data/' },
  { name: 'the search', path: '/sok/', scripted: true },
  { name: 'signing in, where no gateway answers', path: '/logg-inn/', scripted: true },
  { name: 'help for those who write', path: '/om/skriv-selv/' },
  { name: 'no page at all', path: '/finnes-ikke/' },
];

/** Returns the prefix of the language of a file or address of the sample: `en` of `en/hjelp/`, nothing of its own. */
export function languageOfPath(path: string): string | undefined {
  return /^\/?(nn|en|lettlest|uk|pl|ar|so|ti|se)\//.exec(path)?.[1];
}

/** Reads every file of a built site with an ending, by its path. */
export function filesOf(folder: string, ending: string): { path: string; text: string }[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(ending));
  return paths.sort().map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** Reads an open data file of the sample. */
export function dataOf<Data>(path: string): Data {
  return JSON.parse(readFileSync(join(TEST_SITE, 'data', path), 'utf8')) as Data;
}

// Without a sample the server of the tests says what is missing.
function originOf(robots: string): string {
  const [, sitemap] = (existsSync(robots) && /^Sitemap: (\S+)$/m.exec(readFileSync(robots, 'utf8'))) || [];
  return sitemap ? new URL(sitemap).origin : 'http://127.0.0.1:4321';
}
