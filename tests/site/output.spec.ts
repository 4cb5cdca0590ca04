import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { measureKeyPages } from '../../scripts/support/readability/key-pages.ts';
import { isPlain } from '../../scripts/support/readability/readability.ts';
import { filteredLists } from '../../src/domain/fixed-pages.ts';
import { languageOf } from '../../src/i18n/index.ts';
import { checkOutput } from '../../src/publish/check-output.ts';
import { brokenByteRules } from '../feeds/calendars/byte-rules.ts';
import { faultsInHtml } from './support/html-rules.ts';
import { dataOf, filesOf, languageOfPath, pages, TEST_ORIGIN, TEST_SITE } from './support/pages.ts';

// Plain tests of the built files; no browser takes part.
const PAGES = filesOf(TEST_SITE, '.html');
/** All but the editor, which is a program and has a policy of its own. */
const PAGES_TO_READ = PAGES.filter(({ path }) => path !== 'admin/index.html');
const isMoved = ({ text }: { text: string }) => text.includes('http-equiv="refresh" content="0;');

/** Tells whether search engines are to leave a page alone: then it needs not say which of its addresses is the one. */
function isUnlisted(head: string): boolean {
  return head.includes('<meta name="robots" content="noindex"');
}

// Each day one page of each type and one in twenty of all; all in the deep run.
const TYPES = new Set(pages.map(({ path }) => `${path.slice(1)}index.html`));
const SAMPLED = process.env.DUGNAD_DEEP
  ? PAGES
  : PAGES.filter(({ path }, index) => index % 20 === 0 || TYPES.has(path));

test('every page is valid HTML', async () => {
  test.setTimeout(600_000);
  const faults = await Promise.all(SAMPLED.map(({ path, text }) => faultsInHtml(path, text)));
  expect(SAMPLED.length).toBeGreaterThan(150);
  expect(faults.flat()).toEqual([]);
});

test('no page is over 20 kB of HTML and styles after gzip, in any language', () => {
  const sheets = new Map(
    readdirSync(join(TEST_SITE, '_astro'))
      .filter((name) => name.endsWith('.css'))
      .map((name) => [`/_astro/${name}`, gzipSync(readFileSync(join(TEST_SITE, '_astro', name))).length]),
  );
  const heavy = PAGES.map(({ path, text }) => {
    const styles = [...text.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
      ([, href = '']) => sheets.get(href) ?? 0,
    );
    return { path, bytes: gzipSync(text).length + styles.reduce((sum, bytes) => sum + bytes, 0) };
  }).filter(
    ({ path, bytes }) =>
      // A letter of these languages takes two or three bytes.
      bytes > (/^(?:ar|ti|uk)\//.test(path) ? 21_500 : 20_000) &&
      !/(?:^|\/)(?:sok|handbok\/hele|ukeprogram(?:\/.+)?)\/index\.html$/.test(path),
  );
  expect(heavy).toEqual([]);
});

test('the key pages are plain to read, in Bokmål and Nynorsk', () => {
  const measured = measureKeyPages(TEST_SITE);
  expect(measured.length).toBeGreaterThan(70);
  expect(measured.filter(({ readability }) => !isPlain(readability))).toEqual([]);
});
test('pictures in lists are small, come when they are scrolled to, and have their place kept', () => {
  const lists = PAGES.filter(({ path }) => /^(?:(?:nn|en)\/)?(?:utstyr|lokaler)\/index\.html$/.test(path));
  expect(lists).toHaveLength(6);
  for (const { path, text } of lists) {
    const pictures = [...text.matchAll(/<img class="row-picture" src="\/([^"]+)"([^>]*)>/g)];
    expect(pictures.length, path).toBeGreaterThan(6);
    for (const [, file = '', attributes = ''] of pictures) {
      expect(attributes).toContain(' width="120" height="80" alt="" loading="lazy" decoding="async"');
      expect(readFileSync(join(TEST_SITE, file)).length, file).toBeLessThan(8_000);
    }
  }
});

test('every picture of an entry has its size, its alternative text, and comes when it is scrolled to', () => {
  const pictures = PAGES.flatMap(({ text }) => text.match(/<figure class="picture"[^>]*>\s*<img[^>]*>/g) ?? []);
  expect(pictures.length).toBeGreaterThan(70);
  for (const each of pictures) {
    expect(each).toMatch(/ width="\d+" height="\d+" alt="[^"]{20,}"/);
    expect(each).toContain(' loading="lazy"');
  }
});

test('no link in the whole output leads to nowhere', async () => {
  expect(await checkOutput(TEST_SITE)).toEqual([]);
});

test('every page has a language, a title and a description of its own, its address, and one main heading', () => {
  const faults = PAGES.filter((page) => !isMoved(page)).flatMap(({ path, text }) => {
    const head = text.slice(0, text.indexOf('</head>'));
    const address = path === '404.html' ? '/404/' : `/${path.replace(/index\.html$/, '')}`;
    return [
      /<html lang="[a-z]{2,3}(?:-simple)?"/.test(text) || `${path}: no language`,
      /<title>[^<]{5,}<\/title>/.test(head) || `${path}: no title`,
      /<meta name="description" content="[^"]{10,}"/.test(head) || `${path}: no description`,
      isUnlisted(head) ||
        head.includes(`<link rel="canonical" href="${TEST_ORIGIN}${address}"`) ||
        `${path}: not its own address`,
      text.match(/<h1[\s>]/g)?.length === 1 || `${path}: not one <h1>`,
    ].filter((fault) => fault !== true);
  });
  expect(faults).toEqual([]);
  // The same name may stand in two languages, never twice in one.
  const titles = PAGES.map(({ text }) => text.match(/<html lang="[a-z]+"|<title>[^<]*/g)?.join(' '));
  expect(titles.length - new Set(titles).size).toBe(0);
});

test('an old address leads on to a page that there is, says so in its language, and is not for search engines', () => {
  const addresses = new Map(PAGES.map(({ path, text }) => [`/${path.replace(/index\.html$/, '')}`, text]));
  const moved = PAGES.filter(isMoved);
  const sitemap = readFileSync(join(TEST_SITE, 'sitemap.xml'), 'utf8');
  expect(moved.map(({ path }) => path)).toContain('en/lokaler/folkebiblioteket/index.html');
  // Activities in ten languages, other entries in the three that have all pages.
  expect(moved).toHaveLength(16);
  for (const { path, text } of moved) {
    const [, to = ''] = /<meta http-equiv="refresh" content="0; url=([^"]+)"/.exec(text) ?? [];
    const language = languageOfPath(path);
    expect(to.startsWith(language ? `/${language}/` : '/')).toBe(true);
    expect(addresses.has(to), to).toBe(true);
    expect(isMoved({ text: addresses.get(to) ?? '' })).toBe(false);
    expect(text).toContain(`<link rel="canonical" href="${TEST_ORIGIN}${to}"`);
    expect(text).toContain('<meta name="robots" content="noindex"');
    expect(text.slice(text.indexOf('<main'))).toContain(`href="${to}"`);
    expect(text).toContain(languageOf(language ?? 'nb').words.redirect.title);
    expect(sitemap).not.toContain(path.replace(/index\.html$/, ''));
  }
});

test('a calendar of what has been renamed is at its old address with the same bytes, in every language', () => {
  for (const prefix of ['', 'nn/', 'en/']) {
    for (const [old, now] of [
      ['kalender/lokale/folkebiblioteket.ics', 'kalender/lokale/krona-bibliotek.ics'],
      ['kalender/sted/elvesletta-og-lia.ics', 'kalender/sted/elvesletta.ics'],
      ['aktiviteter/strikkekveld.ics', 'aktiviteter/strikkekafe.ics'],
      ['aktiviteter/strikkekveld/2026-11-24.ics', 'aktiviteter/strikkekafe/2026-11-24.ics'],
    ] as const) {
      const [before, after] = [old, now].map((path) => readFileSync(join(TEST_SITE, prefix + path)));
      expect(before?.equals(after ?? Buffer.of()), prefix + old).toBe(true);
    }
  }
});

test('every page names the calendar and the news in its own language', () => {
  const wrong = PAGES_TO_READ.filter(({ path }) => !/(?:^|\/)innbygg\//.test(path)).filter(({ path, text }) => {
    const prefix = /^(?:nn|en)\//.exec(path)?.[0] ?? '';
    return !['kalender/alt.ics', 'nytt.xml', 'nytt.json'].every((feed) =>
      new RegExp(`<link rel="alternate" type="[^"]+" href="/${prefix}${feed}"`).test(text),
    );
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the pages of an association, a venue and an area name their own calendar before that of everything', () => {
  const OWN =
    /^((?:nn\/|en\/)?)(?:(foreninger|lokaler)|(?:skjerm|ukeprogram)\/(sted|lokale))\/([^/]+)\/(?:.+\/)?index\.html$/;
  const folders: Record<string, string> = { foreninger: 'forening', lokaler: 'lokale' };
  const found = PAGES_TO_READ.flatMap(({ path, text }) => {
    const [, prefix, section, folder = folders[section ?? ''], slug] = OWN.exec(path) ?? [];
    if (section && filteredLists.includes(slug ?? '')) return [];
    // Where an entry has been renamed, the page only leads on.
    if (!folder || (section && text.includes('http-equiv="refresh"'))) return [];
    const [, first] = /<link rel="alternate" type="text\/calendar" href="([^"]+)"/.exec(text) ?? [];
    return [{ path, first, own: `/${prefix}kalender/${folder}/${slug}.ics` }];
  });
  expect(found.length).toBeGreaterThan(20);
  expect(found.filter(({ first, own }) => first !== own)).toEqual([]);
});

/**
 * The pages with a script of their own, which brings an element to life: the search, calendars, the map, those with the
 * dates of activities or tasks, the list of grants with its finder, those with text to read aloud, and signing in, whose
 * page is the frame of the gateway's pages.
 */
const SCRIPTED =
  /^(?:index|(?:sok|logg-inn|bli-frivillig|aktiviteter|foreninger|lokaler|tilskudd|aktiviteter\/(?:tema|sted|malgruppe|sprak)\/[^/]+|oppdrag(?:\/.+)?|(?:aktiviteter|foreninger|lokaler)\/[^/]+|(?:kalender|kart)(?:\/[^/]+)?|innbygg\/.+|hjelp(?:\/[^/]+)?|handbok\/[^/]+|om\/[^/]+)\/index)\.html$/;
const OWN_SCRIPT =
  /(?<=<\/dugnad-[a-z-]+>)<script type="module" src="\/_astro\/[^"]+\.js"><\/script>|<script type="module" src="\/_astro\/[^"]+\.js"><\/script>(?=<dugnad-[a-z-]+[ >])|<script type="module" src="\/_astro\/today-[^"]+\.js" blocking="render"><\/script>/g;

test('only pages with dates, calendars, the map, the search, the filters of lists, texts to read aloud and the frame of the gateway have a script that runs; none has an inline style, or an attribute that runs one', () => {
  const found = PAGES_TO_READ.flatMap(({ path, text }) => {
    const language = languageOfPath(path);
    const inLanguage = language ? path.slice(language.length + 1) : path;
    const others = SCRIPTED.test(inLanguage) ? text.replace(OWN_SCRIPT, '') : text;
    const all = others.matchAll(/<script(?! type="application\/ld\+json")|<style|\sstyle=|<[^>]*\son[a-z]+=/g);
    return [...all].map(([what]) => `${path}: ${what}`);
  });
  expect(found).toEqual([]);
});

test('the report of the build has counts and names, and no reasons', () => {
  const report = dataOf<Record<string, unknown>>('build.json');
  const files = (folder: string) =>
    readdirSync(`content/${folder}`)
      .map((name) => name.replace(/\.md$/, ''))
      .sort();
  expect(Object.keys(report).sort()).toEqual(['commit', 'counts', 'entries', 'leftOut', 'now', 'sample']);
  expect(report.now).toBe('2026-11-21T10:00');
  expect(report.entries).toMatchObject({ events: files('events'), venues: files('venues'), grants: files('grants') });
  expect(report.counts).toMatchObject({ events: files('events').length, opportunities: files('opportunities').length });
  expect(report.leftOut).toEqual([]);
  expect(JSON.stringify(report)).not.toContain('reason');
});

test('the dates of each month are in one file, as wall clocks in Oslo, each with a page', () => {
  const months = readdirSync(join(TEST_SITE, 'data', 'occurrences'))
    .filter((name) => name.endsWith('.json'))
    .sort();
  expect(months).toHaveLength(16);
  expect([months[0], months.at(-1)]).toEqual(['2026-08.json', '2027-11.json']);
  const all = months.flatMap((month) => {
    const list = dataOf<Record<string, unknown>[]>(`occurrences/${month}`);
    expect(list.every(({ start }) => String(start).startsWith(month.slice(0, 7)))).toBe(true);
    return list;
  });
  expect(all.length).toBeGreaterThan(400);
  const moment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/;
  for (const each of all) {
    expect(each).toMatchObject({
      start: expect.stringMatching(moment),
      end: expect.stringMatching(moment),
      title: expect.stringMatching(/./),
      url: expect.stringMatching(/^\/aktiviteter\/[a-z0-9-]+\/$/),
      status: expect.stringMatching(/^(?:planned|cancelled|moved|online|postponed|full)$/),
    });
  }
  const addresses = new Set(PAGES.map(({ path }) => `/${path.replace(/index\.html$/, '')}`));
  expect(all.filter(({ url }) => !addresses.has(String(url)))).toEqual([]);
});

for (const name of ['alt', 'frister']) {
  test(`${name}.ics keeps every rule of bytes, and a calendar app reads it`, () => {
    const bytes = readFileSync(join(TEST_SITE, 'kalender', `${name}.ics`));
    expect(brokenByteRules(bytes)).toEqual([]);
    const calendar = new ICAL.Component(ICAL.parse(bytes.toString()));
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(events.length).toBeGreaterThan(10);
    for (const { summary, uid, startDate, endDate } of events) {
      expect(summary).toBeTruthy();
      expect(uid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(endDate.compare(startDate)).toBe(1);
    }
  });
}
