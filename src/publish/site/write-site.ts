import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { SiteData } from '../../data/site-data.ts';
import { addressProblems } from '../../entries/address-problems.ts';
import { addToReport, contentOf, type LoadedContent } from '../../entries/content.ts';
import type { Environment } from '../../entries/environment.ts';
import { digestsOfPictures } from '../../entries/pictures.ts';
import { siteLanguage } from '../../i18n/index.ts';
import { cardFinder, cardsOf } from '../../views/cards.ts';
import { type ViewContext, viewContexts } from '../../views/context.ts';
import { ownFavicon } from '../files/brand.ts';
import { closePageMemory, openPageMemory, type PageMemory } from '../../views/memory/page-memory.ts';
import { cardFile, cardsByAddress, drawCards } from '../files/cards.ts';
import { portalFiles, stampsNextTo } from '../files/portal-files.ts';
import { searchEngineFiles } from '../files/sharing.ts';
import type { Program } from '../program/built-program.ts';
import type { Renderer } from '../program/renderer.ts';
import type { Brand } from './brand.ts';
import type { BuildProgress } from './progress.ts';
import type { SearchIndex } from './search.ts';
import type { Stage } from './stage.ts';

/** What a site is made of. */
export interface SiteParts {
  options: Environment;
  loaded: LoadedContent;
  program: Program;
  render: Renderer;
  brand: Brand;
  search: SearchIndex;
  /** What is remembered of the pages of the served site. */
  served: ServedPages | undefined;
  signal?: AbortSignal | undefined;
  onProgress: (progress: BuildProgress) => void;
}

/** The key of each page of a site by its address, and what their views were made of. */
export interface ServedPages {
  keys: ReadonlyMap<string, string>;
  memory: PageMemory;
}

/** Puts all files of a site on a stage, and returns its pages. */
export async function writeSite(stage: Stage, parts: SiteParts): Promise<ServedPages> {
  const { options, loaded, program, brand, search } = parts;
  const content = contentOf(loaded);
  const contexts = viewContexts(content, { ...loaded, origin: new URL(options.url) });
  // For the pages as well as the pictures.
  const cards = cardsOf(contexts, digestsOfPictures(loaded.pictures));
  // These are made by other threads and processes, while this one renders pages.
  const beside = [cardImages(stage, cards, parts), brand.put(stage, content.site)];
  if (!options.without.has('search')) beside.push(search.put(stage, content, loaded.now));
  const besides = Promise.all(beside);
  // It is awaited below, but may fail before that.
  besides.catch(() => {});
  const memory = openPageMemory(contexts, parts.served?.memory);
  const keys = await writePages(stage, { memory, cardOf: cardFinder(cards) }, parts);
  parts.onProgress({ step: 'files' });
  const favicon = ownFavicon(content.site);
  if (favicon) stage.put('favicon.svg', favicon);
  for (const path of program.files) stage.copy(path, join(program.assets, path), program.version);
  writeFiles(stage, contexts, parts, [...keys.keys()]);
  const { files, small } = loaded.pictures;
  for (const [path, file] of [...files, ...small]) stage.copy(path, file, basename(file));
  await besides;
  closePageMemory(memory);
  return { keys, memory };
}

// Other work gets a turn after so many pages.
const PAGES_AT_ONCE = 25;

async function writePages(
  stage: Stage,
  shown: Pick<SiteData, 'memory' | 'cardOf'>,
  { render, served, signal, onProgress }: SiteParts,
) {
  const keys = new Map<string, string>();
  const isWanted = (address: string, key: string) => {
    if (keys.has(address)) return false;
    keys.set(address, key);
    if (served?.keys.get(address) !== key) return true;
    stage.keep(`${address}index.html`.slice(1));
    return false;
  };
  let count = 0;
  for await (const { path, html } of render({ ...shown, isWanted })) {
    stage.put(path, html);
    count += 1;
    if (count % PAGES_AT_ONCE === 0) {
      onProgress({ step: 'pages', pages: count });
      await setImmediate();
    }
    signal?.throwIfAborted();
  }
  return keys;
}

async function cardImages(
  stage: Stage,
  all: ReturnType<typeof cardsOf>,
  { options, loaded }: SiteParts,
): Promise<void> {
  const { site } = loaded.validation.settings;
  const folder = join(options.cache, 'cards');
  const cards = cardsByAddress(all, site);
  await drawCards(cards, { site, pictures: loaded.pictures.files }, folder);
  for (const address of cards.keys()) stage.copy(address.slice(1), cardFile(folder, address), address);
}

/** Writes feeds, open data, the build report and what search engines read, and reports their problems. */
function writeFiles(stage: Stage, contexts: ViewContext[], { options, loaded }: SiteParts, pages: string[]): void {
  const { url, previous, without, report } = options;
  const language = siteLanguage(loaded.validation.settings.site);
  const made = portalFiles(loaded, { portals: contexts, origin: url }, stampsNextTo(previous));
  addToReport(report, [...made.problems, ...addressProblems(options, language)]);
  const isWanted = (path: string) => !without.has('files') || path === 'data/build.json';
  for (const [path, text] of made.files) if (isWanted(path)) stage.put(path, text);
  const [own] = contexts;
  if (own) for (const [path, text] of searchEngineFiles(own.portal, pages, url)) stage.put(path, text);
}
