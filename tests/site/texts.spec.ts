import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { load } from 'js-yaml';
import { fill, foreignLanguageNote, languageOf, writtenLanguage } from '../../src/i18n/index.ts';
import { translateKnownPatterns } from '../../src/i18n/patterned-text.ts';
import { addNoBreakSpaces } from '../../src/markdown/no-break-spaces.ts';
import { filesOf, languageOfPath, TEST_SITE } from './support/pages.ts';
import { linesOf, type TextRun } from './support/visible-text.ts';

// Plain tests of the text of every page of the sample, in every language; no browser takes part.
const PAGES = filesOf(TEST_SITE, '.html')
  .filter(({ path }) => path !== 'admin/index.html')
  .map(({ path, text }) => ({ path, text, lines: linesOf(text) }));
const ENGLISH = pagesIn('en');
/** Languages whose readers may know no Norwegian. */
const FOREIGN = ['en', 'uk', 'pl', 'ar', 'so', 'ti', 'se'];
/** Norwegian words that no name of the sample is made of, and that look like none of the other languages. */
const NORWEGIAN =
  /(?<!\p{L})(?:og|ikke|ikkje|som|eller|med|på|hver|kvar|hvem|hva|ring|møt|det|vi|av|frå|fra|når|gratis)(?!\p{L})/iu;

/** Addresses, files and what is written to be copied may hold a full stop between letters. */
const ADDRESS =
  /[\w.@/:+-]+\.(?:example|no|com|org|net|io|ics|json|csv|xml|html)(?![\p{L}\d])[\w/.-]*|[“«][a-z_]+\.[a-z_]+[”»]/gu;
const GLUED = /[\p{L}\p{N})»”][.!?…](?=\p{L})|\p{L}\.(?=\d)|[,;](?=\p{L})|[\p{L}\p{N}.]kl\.|kl\.(?=[\p{L}\p{N}])/gu;
const CALENDAR_NAMES = ['nb', 'nn', ...FOREIGN]
  .map((code) => languageOf(code).locale)
  .flatMap((locale) => {
    const day = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' });
    const month = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long' });
    return [
      ...Array.from({ length: 7 }, (_, index) => day.format(new Date(Date.UTC(2024, 0, index + 1)))),
      ...Array.from({ length: 12 }, (_, index) => month.format(new Date(Date.UTC(2024, index, 1)))),
    ];
  });
/** The abbreviations that Norwegian writes without a space. */
const ABBREVIATION = /(?<!\p{L})(?:[Oo]rg\.nr|[Ff]\.eks|[Bb]l\.a|[Oo]\.l|[Mm]\.m|[Dd]\.v\.s|[Pp]\.g\.a)\./gu;

test('no letter or figure is glued to a full stop, a comma or «kl.»', () => {
  const found = PAGES.flatMap(({ path, lines }) =>
    lines.map(withoutCode).flatMap((line) => {
      const text = line.replace(ADDRESS, ' ').replace(ABBREVIATION, ' ');
      return [...text.matchAll(GLUED)].map(
        ({ index }) => `${path}: ${text.slice(Math.max(0, index - 20), index + 20)}`,
      );
    }),
  );
  expect(PAGES.length).toBeGreaterThan(2500);
  expect(unlike(found)).toEqual([]);
});

test('two words that stand beside each other have a space between them, whatever the style sheet makes of them', () => {
  const found = PAGES.flatMap(({ path, lines }) =>
    lines.flatMap((runs) =>
      runs.slice(1).flatMap((run, index) => {
        const before = runs[index] as TextRun;
        const isGlued = /[\p{L}\p{N}.,:;!?)»]$/u.test(before.text) && /^[\p{L}\p{N}(«]/u.test(run.text);
        return isGlued && !isNameInTwo(before.text, run.text) ? [`${path}: ${before.text}|${run.text}`] : [];
      }),
    ),
  );
  expect(unlike(found)).toEqual([]);
});

test('no language is named twice, no name has lost its capital, and no last time is named that is called off', () => {
  const names = titlesOf('en', ['associations', 'venues']).map(({ title }) => title);
  const lost = names
    .filter((name) => /^\p{Lu}\p{Ll}/u.test(name))
    .map((name) => ` for ${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  const texts = PAGES.map(({ path, lines }) => ({ path, text: lines.map(plain).join('\n') }));
  const found = texts.filter(
    ({ text }) => /norsk (?:og|,) norsk|Norwegian and Norwegian/.test(text) || lost.some((each) => text.includes(each)),
  );
  expect(found.map(({ path }) => path)).toEqual([]);
  const skating = texts.find(({ path }) => path === 'aktiviteter/skoyteskole/index.html')?.text;
  expect(skating).toMatch(/Hver onsdag kl\.\s17\.00–18\.00, ikke på helligdager eller i skoleferier\./);
  expect(skating).not.toContain('siste gang');
});

test('no line can end inside an amount, a date, an hour or a telephone number', () => {
  const found = PAGES.filter(({ text }) => addNoBreakSpaces(text) !== text).map(({ path }) => path);
  expect(found).toEqual([]);
  const handbook = PAGES.find(({ path }) => path === 'handbok/hele/index.html');
  expect(handbook?.lines.map(plain).join('\n')).toMatch(/\d\u00a0000\u00a0kr/);
});

for (const code of FOREIGN) {
  test(`every Norwegian title on a page in ${code} is marked, and where it is more than a name the reader is told`, () => {
    const titles = new Map(titlesOf(code).map(({ title, collection }) => [title, collection]));
    const unmarked: string[] = [];
    const untold: string[] = [];
    let seen = 0;
    for (const { path, lines } of pagesIn(code)) {
      for (const runs of lines) {
        for (const [index, { text, lang, within }] of runs.entries()) {
          const collection = titles.get(text.trim().replaceAll('\u00a0', ' '));
          if (!collection || isName(collection) || within.includes('prose')) continue;
          seen += 1;
          if (lang === code) unmarked.push(`${path}: ${text}`);
          // Rows of a list; a trail of links leads to where the page says it, and a screen on a wall is read by passers-by.
          const isInRow = within.includes('li') && within.includes('a') && !within.includes('nav');
          if (isInRow && !path.includes('/skjerm/') && !isNote(runs[index + 1], code)) untold.push(`${path}: ${text}`);
        }
      }
    }
    expect(seen).toBeGreaterThan(700);
    expect(unlike(unmarked)).toEqual([]);
    expect(unlike(untold)).toEqual([]);
  });
}

for (const code of ['uk', 'ar', 'ti']) {
  test(`no Norwegian sentence on a page in ${code} is unmarked`, () => {
    const found = pagesIn(code).flatMap(({ path, lines }) =>
      lines.flatMap((runs) =>
        runs
          .filter(({ lang, within }) => lang === code && !within.includes('prose'))
          .filter(({ text }) => NORWEGIAN.test(withoutNames(text)))
          .map(({ text }) => `${path}: ${text}`),
      ),
    );
    expect(unlike(found)).toEqual([]);
  });
}

test('an English page says hours in English, and its foot says which language the page is in', () => {
  const hours = /(?:Hverdager|[Mm]andag|[Tt]irsdag|[Oo]nsdag|[Tt]orsdag|[Ff]redag)(?:–\p{L}+)? kl\.\s\d/u;
  const foot = (runs: TextRun[]) => runs.some(({ within }) => within.includes('footer'));
  const wrong = PAGES.filter(({ path }) => !/(?:^|\/)(?:innbygg|skjerm)\//.test(path)).filter(({ path, lines }) => {
    const language = languageOf(languageOfPath(path) ?? 'nb');
    const told = fill(language.words.site.pageLanguage, { language: writtenLanguage(language) });
    return !lines.filter(foot).map(plain).join('\n').includes(told);
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
  const feet = ENGLISH.flatMap(({ lines }) => lines.filter(foot).map(plain)).filter((line) => hours.test(line));
  expect(feet).toEqual([]);
  const contacts = ENGLISH.find(({ path }) => path === 'en/kontakt/index.html')?.lines.map(plain) ?? [];
  expect(contacts).toContain('Weekdays 9:00–15:00');
  const english = languageOf('en');
  expect(contacts.filter((line) => hours.test(line) && !translateKnownPatterns(english, line, 'nb').lang)).toEqual([]);
});

const SETTINGS = readFileSync('content/site.yml', 'utf8');

interface Fields {
  title: string;
  giver?: string;
  translations?: Record<string, { title?: string }>;
}

interface Titled {
  collection: string;
  title: string;
}

function pagesIn(code: string): typeof PAGES {
  return PAGES.filter(({ path }) => path.startsWith(`${code}/`));
}

/** Lists the titles of the sample that are not translated into a language. */
function titlesOf(code: string, only?: readonly string[]): Titled[] {
  const collections = readdirSync('content', { withFileTypes: true }).filter(
    (each) => each.isDirectory() && each.name !== 'media' && (!only || only.includes(each.name)),
  );
  return collections.flatMap(({ name: collection }) =>
    readdirSync(`content/${collection}`).flatMap((file) => {
      const [, yaml = ''] = readFileSync(`content/${collection}/${file}`, 'utf8').split(/^---$/m);
      const { title, giver, translations } = load(yaml) as Fields;
      // A fund and a centre are called what they are called.
      const isOwnName = title === giver || SETTINGS.includes(`title: ${title}`);
      return translations?.[code]?.title || (isOwnName && !only) ? [] : [{ collection, title }];
    }),
  );
}

/** What something is called is the same in every language. */
function isName(collection: string): boolean {
  return ['associations', 'venues'].includes(collection);
}

/** Tells whether a day or a month is cut in two, because a phone shows its first letters alone. */
function isNameInTwo(before: string, after: string): boolean {
  return before.length <= 5 && CALENDAR_NAMES.some((name) => name.startsWith(before + after));
}

/** Tells whether a text says that the title before it is in Norwegian. */
function isNote(run: TextRun | undefined, code: string): boolean {
  return run?.text.trim() === `(${foreignLanguageNote(languageOf(code), 'nb')})`;
}

const NAMES = ['associations', 'venues']
  .flatMap((folder) => readdirSync(`content/${folder}`).map((file) => `content/${folder}/${file}`))
  .flatMap((file) => /^title: (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? [])
  .concat('Tilsynet for universell utforming av ikt', 'Nærmiljøsentralen på Åsen');

/** Leaves out names, addresses, and what stands in quotation marks, as words that a reader meets on signs. */
function withoutNames(text: string): string {
  const plainText = text.replaceAll('\u00a0', ' ').replace(/[«„“"][^»”“"]*[»”“"]|[\w.:/-]*\/[\w./-]+|[\w-]+\.ics/g, '');
  return NAMES.reduce((left, name) => left.replaceAll(name, ''), plainText);
}

function plain(runs: readonly TextRun[]): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .trim();
}

function withoutCode(runs: readonly TextRun[]): string {
  return plain(runs.filter(({ within }) => !within.includes('code') && !within.includes('pre')));
}

/** Leaves one of those that say the same on many pages. */
function unlike(found: readonly string[]): string[] {
  const known = new Map(found.map((each) => [each.replace(/^[^:]*: /, ''), each]));
  return [...known.values()];
}
