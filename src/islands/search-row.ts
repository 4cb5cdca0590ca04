import { addressIn } from '../i18n/addresses.ts';
import type { IndexedPage } from './search-index.ts';
import type { SearchSettings } from './search-settings.ts';

/** A text of a page, and its language if that is not the reader's. */
interface Text {
  text: string;
  lang: string | undefined;
}

/** Returns a text in the reader's language, else in its original one. */
export function localisedText(
  { meta, filters }: IndexedPage,
  name: 'title' | 'summary' | 'line',
  { code, languages }: SearchSettings,
): Text {
  const translated = meta[`${name}.${code}`];
  if (translated !== undefined) return { text: translated, lang: undefined };
  const lang = filters[`${name}_lang`]?.[0] ?? languages[0];
  // A line is in the reader's language or the same in all.
  return { text: meta[name] ?? '', lang: name === 'line' || lang === code ? undefined : lang };
}

/** Renders a result. All text from authors is inserted as text, not as HTML. */
export function resultRow(page: IndexedPage, query: string, settings: SearchSettings): HTMLLIElement {
  const { kinds } = settings.words;
  const kind = page.filters.kind?.[0] as keyof typeof kinds;
  const title = localisedText(page, 'title', settings);
  const link = Object.assign(document.createElement('a'), { href: addressOf(page, settings) });
  link.append(...highlightMatches(title.text, query));
  if (title.lang) link.lang = title.lang;
  const row = Object.assign(document.createElement('li'), { className: 'row' });
  row.append(
    paragraph('when', { text: kinds[kind].one, lang: undefined }),
    paragraph('what', { text: '', lang: undefined }, link, ...languageNote(title.lang, page, settings)),
    paragraph('where', localisedText(page, 'summary', settings)),
  );
  const line = localisedText(page, 'line', settings);
  if (line.text) row.append(paragraph('notes', line));
  return row;
}

// Names are the same in every language.
function languageNote(lang: string | undefined, { filters }: IndexedPage, { foreign }: SearchSettings): Node[] {
  const isName = filters.kind?.some((kind) => kind === 'associations' || kind === 'venues');
  const note = lang && !isName && foreign[lang];
  if (!note) return [];
  return [Object.assign(document.createElement('span'), { className: 'title-language', textContent: ` (${note})` })];
}

function addressOf({ url, filters }: IndexedPage, settings: SearchSettings): string {
  return addressIn(settings, url, filters.translated?.includes(settings.code));
}

function paragraph(className: string, { text, lang }: Text, ...children: Node[]): HTMLParagraphElement {
  const element = Object.assign(document.createElement('p'), { className, textContent: text });
  if (lang) element.lang = lang;
  element.append(...children);
  return element;
}

/** Highlights the words of a title that contain a word of the query. */
function highlightMatches(title: string, query: string): (string | Node)[] {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return title.split(/([\p{L}\p{N}]+)/u).map((part) => {
    const isMatch = words.some((word) => part.toLowerCase().includes(word));
    return isMatch ? Object.assign(document.createElement('mark'), { textContent: part }) : part;
  });
}
