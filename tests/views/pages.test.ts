import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, copyPartOfSample, makeFolder } from '../build/builds.ts';
import { isDeep } from '../deep-run.ts';
import { type AddressedPage, findRoutes, pagesOfContent } from './all-pages.ts';

const folder = makeFolder();
/** Routes without pages in the sample, whose lists are short enough for one page each. */
const ONLY_OF_LONG_LISTS = [
  'associationLetterRoute',
  'furtherGrantsRoute',
  'furtherShiftsRoute',
  'furtherTasksRoute',
  'furtherVenuesRoute',
  'searchLetterRoute',
];

let before: Site;
/** The text of an entry of each collection is another; the whole handbook is on one page, so its text stays. */
let otherTexts: Site;
/** The title and the text of an entry of each collection are others, in the deep run. */
let otherTitles: Site | undefined;

beforeAll(async () => {
  const content = smallSample();
  before = await siteOf(content);
  otherTexts = await siteOf(changed(content, (text, collection) => (collection === 'handbook' ? text : longer(text))));
  if (!isDeep) return;
  otherTitles = await siteOf(
    changed(content, (text) => longer(text.replace(/^title: .*$/m, 'title: En annen tittel'))),
  );
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('every page file but those of the program itself hands on a route of the views', async () => {
  const routes = new Set((await findRoutes()).keys());
  const used = globSync('src/pages/**/*.astro').flatMap((path) => [
    ...readFileSync(path, 'utf8').matchAll(/pathsOf\((\w+)\)/g),
  ]);
  expect(new Set(used.map(([, name = '']) => name))).toEqual(routes);
});

test('every view is plain data, which JSON keeps as it is', () => {
  for (const { address, props } of before.pages) {
    const { view, frame } = props;
    expect(strangeValues({ view, frame }), address).toEqual([]);
    expect(JSON.parse(JSON.stringify({ view, frame })), address).toEqual({ view, frame });
  }
});

test('the same content gives every page the same key again', async () => {
  const again = await pagesOfContent(before.variables);
  expect(keysOf(again)).toEqual(keysOf(before.pages));
});

test('each kind of page keeps its key and its bytes when the text of other entries changes', async () => {
  const kept = pairs(otherTexts).filter(({ sameKey }) => sameKey);
  expect(kept.filter(({ sameBytes }) => !sameBytes).map(({ address }) => address)).toEqual([]);
  const routes = new Set(kept.map(({ route }) => route));
  expect([...(await findRoutes()).keys()].filter((route) => !routes.has(route)).sort()).toEqual(ONLY_OF_LONG_LISTS);
});

test('the key of a page changes if and only if its bytes do: its view holds all that it prints, and nothing else', () => {
  const all = [otherTexts, otherTitles].flatMap((site) => (site ? pairs(site) : []));
  expect(all.filter(({ sameKey }) => !sameKey).length).toBeGreaterThan(isDeep ? 40 : 8);
  expect(all.filter(({ sameKey, sameBytes }) => sameKey !== sameBytes)).toEqual([]);
});

interface Site {
  content: string;
  dist: string;
  variables: Record<string, string>;
  pages: AddressedPage[];
}

/** Builds a site, and makes its pages as the build does. */
async function siteOf(content: string): Promise<Site> {
  const dist = mkdtempSync(join(folder, 'site-'));
  const variables = {
    DUGNAD_CONTENT: content,
    DUGNAD_NOW: '2026-11-21T10:00',
    DUGNAD_URL: 'https://elvedal.example',
    DUGNAD_REPORT: `${dist}-report.json`,
    DUGNAD_CACHE: `${dist}-cache`,
  };
  const { code, said } = await build(dist, variables);
  if (code !== 0) throw new Error(said);
  return { content, dist, variables, pages: await pagesOfContent(variables) };
}

/** Copies the sample with a few entries of each collection, the larger ones first. */
function smallSample(): string {
  const content = copyPartOfSample(folder, { events: 12, others: 4 });
  const settings = join(content, 'site.yml');
  const redirects = 'redirects: [{ from: /lokaler/gammelt-navn/, to: /aktiviteter/ }]\n';
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^redirects:\n(?: .*\n)+/m, redirects));
  return content;
}

/** Copies content and changes one entry of each collection. */
function changed(content: string, change: (text: string, collection: string) => string): string {
  const copy = mkdtempSync(join(folder, 'content-'));
  cpSync(content, copy, { recursive: true });
  for (const collection of globSync('*', { cwd: copy })) {
    const [first] = globSync(`${collection}/*.md`, { cwd: copy }).sort();
    if (first) writeFileSync(join(copy, first), change(readFileSync(join(copy, first), 'utf8'), collection));
  }
  return copy;
}

function longer(text: string): string {
  return `${text.trimEnd()}\n\nEt nytt avsnitt.\n`;
}

/** Lists the pages that a site has, too, and whether their keys and bytes are the same there. */
function pairs(site: Site) {
  const others = new Map(site.pages.map((page) => [page.address, page]));
  return before.pages.flatMap(({ address, route, key }) => {
    const other = others.get(address);
    const files = [before, site].map(({ dist }) => join(dist, address, 'index.html'));
    if (!other || !files.every(existsSync)) return [];
    const [one, two] = files.map((path) => readFileSync(path, 'utf8'));
    return [{ address, route, sameKey: key === other.key, sameBytes: one === two }];
  });
}

function keysOf(pages: readonly AddressedPage[]): Record<string, string> {
  return Object.fromEntries(pages.map(({ address, key }) => [address, key]));
}

/** Lists the paths of values that are neither text, numbers, truth values, lists nor plain objects. */
function strangeValues(value: unknown, path = ''): string[] {
  if (value === undefined || value === null || ['string', 'boolean', 'number'].includes(typeof value)) return [];
  const prototype: unknown = Object.getPrototypeOf(value);
  if (typeof value !== 'object' || (prototype !== Object.prototype && prototype !== Array.prototype)) return [path];
  return Object.entries(value).flatMap(([name, each]) => strangeValues(each, `${path}.${name}`));
}
