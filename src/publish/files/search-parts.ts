import { hash } from 'node:crypto';
import { isSameValue } from '../../domain/lookups/same-value.ts';
import type { FindablePage } from '../../feeds/search/search-documents.ts';
import { buildPart, textsOfPart } from '../../search/index/build.ts';
import { divide } from '../../search/index/parts.ts';

/** What an index is made for besides its pages. */
interface PartSettings {
  /** The day, as days since 1970. */
  today: number;
  /** The codes of the languages of the site. */
  languages: readonly string[];
  /** What the site's own synonyms lead to. */
  synonyms: readonly SynonymEntry[];
}

/** Words that people write, and the words that are looked for as well. */
interface SynonymEntry {
  search: readonly string[];
  find: readonly string[];
}

/** Returns the files of the search's first layer, by path; those of unchanged pages as they were made the last time. */
export type PartFiles = (pages: readonly FindablePage[], settings: PartSettings) => Map<string, string>;

/** Opens a maker of the files of the search's first layer. */
export function openPartFiles(): PartFiles {
  let known = new Map<string, [path: string, text: string][]>();
  let before: readonly FindablePage[] = [];
  return (found, settings) => {
    const pages = withKnownTexts(found, before);
    before = pages;
    const parts = divide(pages);
    const further = parts.slice(1).map(({ name }) => name);
    const next: typeof known = new Map();
    for (const { name, documents } of parts) {
      const about = { name, today: settings.today, languages: settings.languages };
      const first = name === '1' ? { further, synonyms: settings.synonyms } : {};
      const version = hash('sha1', JSON.stringify([documents, about, first]));
      const make = () => filesOfPart(name, documents, { ...settings, version, first });
      next.set(version, known.get(version) ?? make());
    }
    known = next;
    return new Map([...next.values()].flat());
  };
}

/** Replaces texts of pages that are as before by the same objects, since of those the words are known. */
function withKnownTexts(pages: readonly FindablePage[], before: readonly FindablePage[]): FindablePage[] {
  const known = new Map(before.map(({ path, texts }) => [path, texts]));
  return pages.map((page) => {
    const texts = known.get(page.path);
    return texts && isSameValue(texts, page.texts) ? { ...page, texts } : page;
  });
}

/** Where the files of the first layer stand. */
const FOLDER = 'sok/indeks';

function filesOfPart(
  name: string,
  documents: readonly FindablePage[],
  { today, languages, version, first }: PartSettings & { version: string; first: object },
): [path: string, text: string][] {
  const part = { ...buildPart(documents, today, version), ...first };
  return [
    [`${FOLDER}/${name}.json`, JSON.stringify(part)],
    ...languages.map((code): [string, string] => [
      `${FOLDER}/${name}.${code}.json`,
      JSON.stringify(textsOfPart(documents, code, version)),
    ]),
  ];
}
