import type { IndexPart, PartTexts, ShownText } from '../../search/index/document.ts';
import { rowsOf } from '../../search/index/columns.ts';
import { openIndex, type SearchIndex } from '../../search/index/search-index.ts';
import { prepareWords } from '../../search/foreign-words.ts';
import { type Choices, type SearchOptions, type SearchResults, search } from '../../search/search.ts';
import { readSynonyms } from '../../search/synonyms.ts';

/** The filters of a search; each is the name of a field in the form. */
export const DIMENSIONS = ['kind', 'theme', 'area'] as const;

/** The first layer as far as it is loaded: it answers at once. */
export interface FirstLayer {
  index: SearchIndex;
  /** What is shown of each document of the index. */
  texts: readonly ShownText[];
  search(query: string, choices: Choices): SearchResults;
}

const FOLDER = '/sok/indeks';

interface LoadedPart {
  part: IndexPart & Partial<FirstPart>;
  texts: readonly ShownText[];
}

/** What only the first part has: the names of the others, and the words that the site adds. */
interface FirstPart {
  further: readonly string[];
  synonyms: Parameters<typeof readSynonyms>[0];
}

/**
 * Loads the first layer in a language. `onMore` is called with each further part of a large site as it arrives; the
 * first answers meanwhile.
 */
export async function openFirstLayer(
  language: string,
  areas: SearchOptions['areas'],
  onMore: (layer: FirstLayer) => void,
): Promise<FirstLayer> {
  const first = loadPart('1', language);
  prepareWords();
  const loaded = [await first];
  void loadFurther(loaded, language, () => onMore(layerOf(loaded, areas)));
  return layerOf(loaded, areas);
}

async function loadFurther(loaded: LoadedPart[], language: string, onMore: () => void): Promise<void> {
  for (const name of loaded[0]?.part.further ?? []) {
    loaded.push(await loadPart(name, language));
    onMore();
  }
}

function layerOf(loaded: readonly LoadedPart[], areas: SearchOptions['areas'] = []): FirstLayer {
  const index = openIndex(loaded.map(({ part }) => part));
  const synonyms = readSynonyms(loaded[0]?.part.synonyms ?? []);
  return {
    index,
    texts: loaded.flatMap(({ texts }) => texts),
    search: (query, choices) => search(index, query, choices, { today: index.made, areas, synonyms }),
  };
}

async function loadPart(name: string, language: string): Promise<LoadedPart> {
  const both = (cache: RequestCache) =>
    Promise.all([
      load<LoadedPart['part']>(`${FOLDER}/${name}.json`, cache),
      load<PartTexts>(`${FOLDER}/${name}.${language}.json`, cache),
    ]);
  let [part, texts] = await both('default');
  // The site was published between the two.
  if (part.version !== texts.version) [part, texts] = await both('reload');
  if (part.version !== texts.version) throw new Error('The parts of the search index do not belong together.');
  return { part, texts: rowsOf(texts.texts, part.count) };
}

async function load<Value>(address: string, cache: RequestCache): Promise<Value> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address} is missing: ${response.status}`);
  return (await response.json()) as Value;
}
