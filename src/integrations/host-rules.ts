import { redirectPages, redirectView } from '../views/site/redirect.ts';
import type { ViewContext } from '../views/context.ts';
import { headersFor } from './headers.ts';

/**
 * Writes `_headers` for Netlify and Cloudflare: the headers of `headersFor` for each address of a site in these languages.
 *
 * Throws if there are more rules, or longer lines, than Cloudflare reads.
 *
 * A general rule comes first, and each of the others sets anew what differs. Cloudflare joins the values of all rules
 * that match, in the order of the file, unless a line `! Name` drops what came before. Netlify has no such line, skips it,
 * and takes the last value:
 * - https://developers.cloudflare.com/pages/configuration/headers/
 * - https://docs.netlify.com/manage/routing/headers/
 */
export function headerRules(languages: readonly HostedLanguage[], tileHost?: string): string {
  const general = headersFor('/', tileHost);
  const special = patternsOf(languages).map((pattern) => {
    const headers = headersFor(pattern.replace('*', 'x'), tileHost);
    return ruleFor(pattern, Object.entries(headers).filter(differsFrom(general)));
  });
  return withinLimits([
    COMMENT,
    ['/*', ...detach(CLOUDFLARES_OWN), ...Object.entries(general).map(setting)],
    ...special,
  ]);
}

/** A language of a site: the prefix of its addresses, and whether it has all pages. */
type HostedLanguage = Pick<ViewContext['language'], 'prefix' | 'full'>;

/** Hosts of static sites that read rules from files of the site. */
export const HOSTS = ['netlify', 'cloudflare'] as const;

export type Host = (typeof HOSTS)[number];

/**
 * Writes `_redirects` for a host: from old addresses of pages, and at Cloudflare from calendars with a slash too many.
 *
 * Both add a missing slash to the address of a page by themselves. Netlify redirects from where there is a page only with
 * an exclamation mark, and knows no difference between a calendar and one with a slash. What is more than Cloudflare
 * reads is left to the pages at the old addresses, which lead on as well:
 * - https://developers.cloudflare.com/pages/configuration/redirects/
 * - https://docs.netlify.com/manage/routing/redirects/overview/
 */
export function redirectRules(contexts: readonly ViewContext[], host: Host): string {
  const isNetlify = host === 'netlify';
  const moved = contexts.flatMap((context) =>
    redirectPages(context).map(({ slug, subject }) => {
      const { target } = redirectView(context, subject);
      return `${context.language.prefix}/${slug}/ ${target.address} ${isNetlify ? '301!' : '301'}`;
    }),
  );
  if (isNetlify) return [...moved, ''].join('\n');
  // With its origin: a path that begins with two slashes would lead to another site.
  const origin = contexts[0]?.origin.origin ?? '';
  return [...moved.slice(0, MOST_REDIRECTS), `/*.ics/ ${origin}/:splat.ics 301`, ''].join('\n');
}

/** Cloudflare's limits of rules, of characters in a line, and of redirects without a wildcard. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;
const MOST_REDIRECTS = 2000;

const COMMENT = [
  '# The headers of src/integrations/headers.ts. From the general to the special: the last value counts.',
];

/** What Cloudflare Pages sends of its own accord, and must be for open data alone. */
const CLOUDFLARES_OWN = ['Access-Control-Allow-Origin'];

/** Folders in each language; the data is that of its filters. */
const IN_EACH_LANGUAGE = ['sok/*', 'kalender/*', 'data/*'];

/** What only languages with all pages have. The pages of the gateway are not there, but for those that say whom to ring. */
const IN_FULL_LANGUAGES = [
  ...['kart/*', 'innbygg/*', 'logg-inn/*', 'send-inn/*', 'meld-endring/*', 'bli-frivillig/meld-deg/*', 'nytt.json'],
];

const ONCE = ['/_astro/*', '/admin/*', '/admin/forhandsvisning/*', '/media/*'];

/** Last, as their types hold below every folder. */
const TYPES = ['/data/*.csv', '/*.json', '/*.xml', '/*.ics', '/*.ics/'];

function patternsOf(languages: readonly HostedLanguage[]): string[] {
  const inLanguages = languages.flatMap(({ prefix, full }) => {
    const paths = full ? [...IN_EACH_LANGUAGE, ...IN_FULL_LANGUAGES] : IN_EACH_LANGUAGE;
    return paths.map((path) => `${prefix}/${path}`);
  });
  return [...inLanguages, ...ONCE, ...TYPES];
}

type Header = [name: string, value: string];

function differsFrom(general: Readonly<Record<string, string>>) {
  return ([name, value]: Header) => general[name] !== value;
}

function ruleFor(pattern: string, headers: Header[]): string[] {
  return [pattern, ...detach(headers.map(([name]) => name)), ...headers.map(setting)];
}

function detach(names: readonly string[]): string[] {
  return names.map((name) => `  ! ${name}`);
}

function setting([name, value]: Header): string {
  return `  ${name}: ${value}`;
}

function withinLimits([comment = [], ...rules]: string[][]): string {
  if (rules.length > MOST_RULES)
    throw new Error(`Cloudflare reads ${MOST_RULES} rules of headers; these languages need ${rules.length}.`);
  const lines = rules.flatMap((rule) => ['', ...rule]);
  const long = lines.find((line) => line.length > LONGEST_LINE);
  if (long) throw new Error(`Cloudflare reads ${LONGEST_LINE} characters of a line; this one is longer: ${long}`);
  return [...comment, ...lines, ''].join('\n');
}
