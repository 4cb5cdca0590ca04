import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { load } from 'js-yaml';
import { languageOf } from '../../src/i18n/index.ts';
import { translateKnownPatterns } from '../../src/i18n/patterned-text.ts';
import { filesOf, TEST_SITE } from './support/pages.ts';
import { linesOf } from './support/visible-text.ts';

// Plain tests of the text of every page of the sample; no browser takes part.

/** What a field of an entry says, and the language it says it in. */
interface FieldText {
  text: string;
  lang: string;
  field: string;
}

/** What has the same name in every language, or is no text. */
const NAMES = new Set('id slug src phone sms email url address giver owner umbrella name website'.split(' '));
const START = 12;
const SITE = load(readFileSync('content/site.yml', 'utf8')) as Record<'centres' | 'links', { title: string }[]>;

for (const [code, fewestWords] of [
  ['en', 3],
  // So short, the same words are good Nynorsk too.
  ['nn', 6],
] as const) {
  test(`what an entry says in another language is marked on every page in "${code}"`, () => {
    const own = languageOf(code);
    const foreign = textsOfEntries().filter(
      ({ text, lang }) =>
        lang !== code &&
        text.split(' ').length >= fewestWords &&
        translateKnownPatterns(own, text, lang).lang !== undefined,
    );
    const byStart = Map.groupBy(foreign, ({ text }) => text.slice(0, START));
    const unmarked = new Map<string, string>();
    let seen = 0;
    for (const { path, text } of filesOf(`${TEST_SITE}/${code}`, '.html')) {
      for (const run of linesOf(text).flat()) {
        if (run.within.includes('code') || (run.within.includes('prose') && !path.startsWith('om/lenk-hit/'))) continue;
        const shown = spaced(run.text);
        for (let index = 0; index <= shown.length - START; index += 1) {
          const found = byStart.get(shown.slice(index, index + START)) ?? [];
          for (const { text: said, field } of found.filter((each) => shown.startsWith(each.text, index))) {
            seen += 1;
            if (run.lang === code) unmarked.set(field, `${path}: ${said}`);
          }
        }
      }
    }
    expect(seen).toBeGreaterThan(1000);
    expect(Object.fromEntries(unmarked)).toEqual({});
  });
}

/** Lists the texts in the fields of all entries of the sample that have no translation. */
function textsOfEntries(): FieldText[] {
  const collections = readdirSync('content', { withFileTypes: true }).filter(
    (each) => each.isDirectory() && each.name !== 'media',
  );
  const texts = collections.flatMap(({ name: collection }) =>
    readdirSync(`content/${collection}`).flatMap((file) => {
      const [, yaml = ''] = readFileSync(`content/${collection}/${file}`, 'utf8').split(/^---$/m);
      const { translations, ...fields } = load(yaml) as { lang?: string; translations?: unknown };
      return textsIn(fields).map(({ text, key }) => ({
        ...{ text, lang: fields.lang ?? 'nb', field: `${collection}/${file} ${key}` },
      }));
    }),
  );
  // What is the name of something is in no one language.
  const names = new Set([
    ...collections.flatMap(({ name }) => namesIn(name)),
    ...SITE.centres.map(({ title }) => title),
  ]);
  const links = SITE.links.map(({ title }) => ({ text: title, lang: 'nb', field: 'site.yml links' }));
  return [...texts, ...links].filter(({ text }) => !names.has(text));
}

/** Lists what associations, venues, givers and the like are called. */
function namesIn(collection: string): string[] {
  return readdirSync(`content/${collection}`).flatMap((file) => {
    const [, yaml = ''] = readFileSync(`content/${collection}/${file}`, 'utf8').split(/^---$/m);
    const { title, giver, owner, umbrella } = load(yaml) as Record<string, string | undefined>;
    return [isCalled(collection) && title, giver, owner, umbrella].filter((name) => typeof name === 'string');
  });
}

/** Tells whether the titles of a collection are names, which are the same in every language. */
function isCalled(collection: string): boolean {
  return ['associations', 'venues'].includes(collection);
}

function textsIn(value: unknown, key = ''): { text: string; key: string }[] {
  if (typeof value === 'string') return NAMES.has(key) || !value.includes(' ') ? [] : [{ text: spaced(value), key }];
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, key));
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, name));
}

function spaced(text: string): string {
  return text.replace(/[\s\u00a0]+/gu, ' ').trim();
}
