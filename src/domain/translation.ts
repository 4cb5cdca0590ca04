import type { Content, Entry } from './entry.ts';

/**
 * Gives content as readers of a language meet it: title, summary and text in that language where an entry has them,
 * and for what it has not, which language it is in.
 *
 * `data.lang` of what comes out is the language of all other fields, and missing when that is the reader's own.
 */
export function contentIn(content: Content, language: string): Content {
  const { site, closures, ...collections } = content;
  const translated = Object.entries(collections).map(([name, entries]) => [
    name,
    (entries as Entry<Translatable>[]).map((entry) => entryIn(entry, language, site.language)),
  ]);
  return { site, closures, ...Object.fromEntries(translated) } as Content;
}

/** Tells whether the text of an entry is in the language of the page. */
export function isTranslated({ lang }: Entry<unknown>): boolean {
  return lang?.text === undefined;
}

/** What every entry has, whatever its collection, that may be in several languages. */
export interface Translatable {
  title: string;
  summary: string;
  lang?: string | undefined;
  translations?: Record<string, { title?: string | undefined; summary?: string | undefined }> | undefined;
}

/** Gives one entry as readers of a language meet it; `own` is the language of the site. */
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
    lang: {
      title: title ? undefined : written,
      summary: summary ? undefined : written,
      text: text ? undefined : written,
    },
  };
}
