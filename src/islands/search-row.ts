import { addressIn } from '../i18n/addresses.ts';
import type { Kept } from './search-index.ts';
import type { SearchSettings } from './search-settings.ts';

/** A text of a page, and its language where that is not the reader's own. */
interface Text {
  text: string;
  lang: string | undefined;
}

/** Gives a text in the language of the reader, else in the one it stands in. */
export function textOf(
  { meta, filters }: Kept,
  name: 'title' | 'summary' | 'line',
  { code, languages }: SearchSettings,
): Text {
  const translated = meta[`${name}.${code}`];
  if (translated !== undefined) return { text: translated, lang: undefined };
  const lang = filters[`${name}_lang`]?.[0] ?? languages[0];
  // A line is in the language of the reader, or says the same in all of them.
  return { text: meta[name] ?? '', lang: name === 'line' || lang === code ? undefined : lang };
}

/** Makes a row of results. All that authors wrote goes in as text. */
export function rowOf(kept: Kept, query: string, settings: SearchSettings): HTMLLIElement {
  const { kinds } = settings.words;
  const kind = kept.filters.kind?.[0] as keyof typeof kinds;
  const title = textOf(kept, 'title', settings);
  const link = Object.assign(document.createElement('a'), { href: addressOf(kept, settings) });
  link.append(...marked(title.text, query));
  if (title.lang) link.lang = title.lang;
  const row = Object.assign(document.createElement('li'), { className: 'row' });
  row.append(
    paragraph('when', { text: kinds[kind].one, lang: undefined }),
    paragraph('what', { text: '', lang: undefined }, link, ...languageNote(title.lang, kept, settings)),
    paragraph('where', textOf(kept, 'summary', settings)),
  );
  const line = textOf(kept, 'line', settings);
  if (line.text) row.append(paragraph('notes', line));
  return row;
}

// What something is called is the same in every language.
function languageNote(lang: string | undefined, { filters }: Kept, { foreign }: SearchSettings): Node[] {
  const isName = filters.kind?.some((kind) => kind === 'associations' || kind === 'venues');
  const note = lang && !isName && foreign[lang];
  if (!note) return [];
  return [Object.assign(document.createElement('span'), { className: 'title-language', textContent: ` (${note})` })];
}

function addressOf({ url, filters }: Kept, settings: SearchSettings): string {
  return addressIn(settings, url, filters.translated?.includes(settings.code));
}

function paragraph(className: string, { text, lang }: Text, ...children: Node[]): HTMLParagraphElement {
  const made = Object.assign(document.createElement('p'), { className, textContent: text });
  if (lang) made.lang = lang;
  made.append(...children);
  return made;
}

/** Marks the words of a title that begin like one of the query. */
function marked(title: string, query: string): (string | Node)[] {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return title.split(/([\p{L}\p{N}]+)/u).map((part) => {
    const isMeant = words.some((word) => part.toLowerCase().includes(word));
    return isMeant ? Object.assign(document.createElement('mark'), { textContent: part }) : part;
  });
}
