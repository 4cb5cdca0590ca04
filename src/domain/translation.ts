import type { Content, Entry } from './entry.ts';
import { memoizeByObject } from './lookups/memoize-by-object.ts';

/**
 * Translates content: title, summary and text in the reader's language if an entry has them, otherwise marked with
 * their own language.
 *
 * `data.lang` of the result is the language of all other fields, missing if it is the reader's own.
 */
export function contentIn(content: Content, language: string): Content {
  const { site, closures, synonyms, neighbours, pictures, ...collections } = content;
  const translated = Object.entries(collections).map(([name, entries]) => [
    name,
    (entries as Entry<Translatable>[]).map((entry) => translatedEntry(entry, language, site.language)),
  ]);
  return { site, closures, synonyms, neighbours, pictures, ...Object.fromEntries(translated) } as Content;
}

// An entry that has not changed is the same object in the next portal, and so is all that is memoized for it.
const translationsOf = memoizeByObject((_entry: Entry<Translatable>) => new Map<string, Entry<Translatable>>());

function translatedEntry(entry: Entry<Translatable>, language: string, own: string): Entry<Translatable> {
  const translations = translationsOf(entry);
  const translated = translations.get(`${language} ${own}`) ?? entryIn(entry, language, own);
  translations.set(`${language} ${own}`, translated);
  return translated;
}

/** Checks whether the text of an entry is in the page's language. */
export function isTranslated({ lang }: Entry<unknown>): boolean {
  return lang?.text === undefined;
}

/** The translatable fields of every entry, whatever its collection. */
export interface Translatable {
  title: string;
  summary: string;
  lang?: string | undefined;
  translations?: Record<string, { title?: string | undefined; summary?: string | undefined }> | undefined;
}

/** Translates one entry; `own` is the language of the site. */
export function entryIn<Data extends Translatable>(entry: Entry<Data>, language: string, own: string): Entry<Data> {
  const { data, html, htmlIn = {} } = entry;
  const written = data.lang ?? own;
  if (written === language) return data.lang ? { ...entry, data: { ...data, lang: undefined } } : entry;
  const { title, summary } = data.translations?.[language] ?? {};
  const text = htmlIn[language];
  return {
    ...entry,
    data: { ...data, title: title ?? data.title, summary: summary ?? data.summary, lang: written },
    html: text ?? html,
    original: title && data.title,
    lang: {
      title: title ? undefined : written,
      summary: summary ? undefined : written,
      text: text ? undefined : written,
    },
  };
}
