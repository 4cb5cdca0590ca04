import { globSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, type Source, sources, targetOf } from './sources.ts';

/** What a folder may import beside its own files: folders, files and packages. Of `types` only types. */
interface Layer {
  may: readonly string[];
  types?: readonly string[];
}

const PURE = ['schemas', 'entries', 'markdown', 'domain', 'views', 'feeds', 'i18n', 'search', 'publish'];

/** The import table of the design. A folder without a line here does not exist. */
const LAYERS: Record<string, Layer> = {
  schemas: { may: ['zod', 'libphonenumber-js'] },
  i18n: { may: [] },
  markdown: {
    may: ['markdown-it', 'hast-util-from-html', 'hast-util-sanitize', 'hast-util-to-html'],
    types: ['hast', 'hast-util-sanitize'],
  },
  entries: { may: ['schemas', 'domain', 'i18n', 'markdown', 'js-yaml', 'node', 'sharp'], types: ['zod'] },
  domain: {
    may: ['schemas/codes.ts', 'schemas/collections.ts', 'qr', 'rrule-temporal', 'temporal-polyfill', 'uuid'],
    types: ['schemas'],
  },
  search: { may: ['i18n'] },
  feeds: { may: ['domain', 'schemas', 'i18n', 'ical-generator'] },
  views: {
    may: ['domain', 'feeds', 'i18n', 'markdown', 'search', 'schemas/codes.ts', 'uuid'],
    types: ['schemas'],
  },
  cms: { may: ['schemas', 'domain', 'i18n', 'react', 'react-select', 'decap-cms'], types: ['zod'] },
  publish: { may: ['entries', 'node'] },
  gateway: {
    may: [
      ...['schemas', 'entries', 'markdown', 'domain', 'cms', 'publish', 'i18n', 'node'],
      ...['hono', '@hono/node-server', 'ipaddr.js', 'nodemailer', 'sharp', 'zod'],
    ],
  },
  data: {
    may: ['entries', 'markdown', 'domain', 'views', 'i18n', 'schemas/collections.ts', 'astro:content', 'node'],
    types: ['schemas', 'astro'],
  },
  components: {
    may: ['domain', 'i18n', 'search', 'styles', 'schemas/codes.ts', 'feeds/structured-data/structured-data.ts'],
    types: ['schemas', 'views'],
  },
  islands: {
    may: ['domain', 'i18n', 'search', 'styles', 'schemas/codes.ts', 'react', 'react-dom', '@fullcalendar'],
    types: ['schemas', 'views'],
  },
  layouts: { may: ['components', 'islands', 'i18n', 'styles'], types: ['views'] },
  integrations: { may: [...PURE, 'cms', 'node', 'pagefind', 'sharp', 'fontkit', 'postcss'], types: ['astro'] },
  pages: {
    may: ['data', 'layouts', 'components', 'islands', 'integrations', 'styles', 'cms/editor', ...PURE],
    types: ['astro'],
  },
  'content.config.ts': { may: [...PURE, 'data', 'astro:content'] },
};

/** What only some files may import, whatever their folder may. */
const RESERVED: Record<string, readonly string[]> = {
  react: ['cms/editor/', 'islands/'],
  'decap-cms': ['cms/editor/'],
  'react-select': ['cms/editor/'],
  'ical-generator': ['feeds/calendars/ics.ts'],
  node: [
    'entries/folder.ts',
    'entries/content.ts',
    'entries/pictures.ts',
    'publish/',
    'integrations/',
    'data/',
    'gateway/',
  ],
};

/** Markup that would need a looser header policy, or that puts text on a page as it is. */
const MARKUP: { name: string; pattern: RegExp; in: readonly string[] }[] = [
  {
    name: 'set:html',
    pattern: /\sset:html\b/,
    in: ['components/ui/Breadcrumbs.astro', 'components/ui/Prose.astro', 'layouts/Page.astro'],
  },
  { name: 'client:', pattern: /\sclient:[a-z]/, in: [] },
  { name: 'define:vars', pattern: /\sdefine:vars\b/, in: [] },
  { name: 'style=', pattern: /\sstyle\s*=/, in: [] },
  { name: '<style>', pattern: /<style[\s>]/, in: [] },
];

const MOST_LINES = 250;
const MOST_FILES = 25;
// One is a list of sentences, the other is made by a tool.
const LONG = [/^i18n\/[a-z]{2,3}\.ts$/, /^styles\/theme\.css$/];

test('every import points the way that the design allows', () => {
  expect(sources().flatMap(importBreaches)).toEqual([]);
});

test('no file imports itself by way of others, types included', () => {
  expect(cyclesIn(sources())).toEqual([]);
});

test('no markup that the header policy would block, and HTML as it is only in the two reviewed places', () => {
  expect(sources().flatMap(markupBreaches)).toEqual([]);
});

test(`no file is over ${MOST_LINES} lines`, () => {
  const isLong = ({ path, text }: Source) =>
    text.trimEnd().split('\n').length > MOST_LINES && !LONG.some((known) => known.test(path));
  expect(
    sources()
      .filter(isLong)
      .map(({ path }) => path),
  ).toEqual([]);
});

test(`no folder has more than ${MOST_FILES} files at its top`, () => {
  const files = globSync('{src,tests,scripts}/**/*.{ts,tsx,astro,css}');
  const folders = Object.groupBy(files, (path) => posix.dirname(path));
  expect(
    Object.entries(folders)
      .filter(([, found = []]) => found.length > MOST_FILES)
      .map(([folder]) => folder),
  ).toEqual([]);
});

test.each([
  ['domain/time/days.ts', `import { getEntry } from 'astro:content';`],
  ['domain/time/days.ts', `import { event } from '../../schemas/event.ts';`],
  ['domain/time/days.ts', `import {\n  a,\n  type B,\n} from '../../schemas/event.ts';`],
  ['domain/time/days.ts', `export { event } from '../../schemas/event.ts';`],
  ['domain/time/days.ts', `const { event } = await import('../../schemas/event.ts');`],
  ['schemas/site.ts', `import type { Moment } from '../domain/days.ts';`],
  ['i18n/index.ts', `import '../domain/days.ts';`],
  ['entries/validate-content.ts', `import { readFileSync } from 'node:fs';`],
  ['entries/validate-content.ts', `import { z } from 'zod';`],
  ['feeds/calendars/events.ts', `import ical from 'ical-generator';`],
  ['components/Row.astro', `---\nimport { z } from 'zod';\n---\n<p></p>`],
  ['components/Row.astro', `---\nimport Front from '../pages/index.astro';\n---\n<p></p>`],
  ['publish/build.ts', `import { getPortal } from '../data/portal.ts';`],
  ['drawer/misc.ts', `import '../domain/days.ts';`],
])('a breach planted in %s is caught: %s', (path, text) => {
  expect(importBreaches({ path, text })).toHaveLength(1);
});

test('a planted cycle is caught, also one of types alone', () => {
  const files = [
    { path: 'domain/a.ts', text: `import { b } from './b.ts';` },
    { path: 'domain/b.ts', text: `export { c } from '../domain/c.ts';` },
    { path: 'domain/c.ts', text: `import type { A } from './a.ts';\nimport { d } from './d.ts';` },
    { path: 'domain/d.ts', text: '' },
  ];
  expect(cyclesIn(files)).toEqual(['domain/a.ts → domain/b.ts → domain/c.ts → domain/a.ts']);
});

test.each([
  '<p set:html={text} />',
  '<Map client:load />',
  '<p style="color: red">x</p>',
  '<p style={colour}>x</p>',
  '<style>p {}</style>',
  '<script define:vars={{ a }}></script>',
])('markup planted in a component is caught: %s', (text) => {
  expect(markupBreaches({ path: 'components/Row.astro', text })).toHaveLength(1);
});

test.each([
  ['domain/time/days.ts', `import type { Event } from '../../schemas/event.ts';`],
  ['domain/time/days.ts', `import { weekdays } from '../../schemas/codes.ts';`],
  ['domain/time/days.ts', `import { addDays } from '../grants/deadlines.ts';\n// import 'astro:content'`],
  ['entries/folder.ts', `import { readFileSync } from 'node:fs';`],
])('what %s may import passes: %s', (path, text) => {
  expect(importBreaches({ path, text })).toEqual([]);
});

function importBreaches({ path, text }: Source): string[] {
  if (path.endsWith('.css')) return [];
  const own = layerOf(path);
  const { may = [], types = [] } = LAYERS[own] ?? {};
  return importsOf(text)
    .filter(({ from, typeOnly }) => {
      const target = targetOf(path, from);
      const guards = Object.entries(RESERVED).find(([name]) => isBelow(target, name))?.[1];
      if (guards && !guards.some((guard) => path.startsWith(guard))) return true;
      return !isBelow(target, own) && ![...may, ...(typeOnly ? types : [])].some((each) => isBelow(target, each));
    })
    .map(({ from, typeOnly }) => `${path} imports ${typeOnly ? 'types from ' : ''}${from}`);
}

/** Lists the ways from a file back to itself, one for each file at which a way closes. */
function cyclesIn(files: readonly Source[]): string[] {
  const targets = new Map(
    files.map(({ path, text }) => [path, importsOf(text).map(({ from }) => targetOf(path, from))]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]) => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (done.has(path) || way.includes(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return found;
}

function markupBreaches({ path, text }: Source): string[] {
  if (!path.endsWith('.astro')) return [];
  const found = MARKUP.filter((each) => !each.in.includes(path) && each.pattern.test(text));
  return found.map(({ name }) => `${path} has ${name}`);
}

function layerOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function isBelow(target: string, place: string): boolean {
  return target === place || target.startsWith(`${place}/`);
}
