import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentMemory, loadContent, openContentMemory } from '../../entries/content.ts';
import { readEnvironment } from '../../entries/environment.ts';
import { openOutputCheck } from '../check-output.ts';
import { compressFiles } from '../compress.ts';
import { createLinkIndex, type LinkIndex } from '../dead-links.ts';
import { type Fault, stopAtErrors } from '../fault.ts';
import { removeBrokenImages } from '../files/broken-images.ts';
import { folderIdentity } from '../folder-identity.ts';
import { openProgram, type Program } from '../program/built-program.ts';
import { openRenderer, type Renderer } from '../program/renderer.ts';
import { openBrand } from './brand.ts';
import type { BuildProgress } from './progress.ts';
import { openSearchIndex, type SearchState } from './search.ts';
import { openStage, type SiteFiles, type SiteTexts } from './stage.ts';
import { assembleSite, type Difference, filesBeside, findChange, SiteChanged, updateSite } from './tree.ts';
import { type ServedPages, type SiteParts, writeSite } from './write-site.ts';

/** A site to build. */
export interface BuildOrder {
  /** The folder of the new site, which does not exist yet. */
  folder: string;
  environment: Readonly<Record<string, string>>;
  /** The site that is served now, if any; the new one shares its unchanged files. */
  served?: string | undefined;
  /** The site that was served before that one; it may be turned into the new one. */
  spare?: string | undefined;
  signal?: AbortSignal | undefined;
  /** Told how far the build is. */
  onProgress?: ((progress: BuildProgress) => void) | undefined;
  /** Told whether the search index is of the new site. */
  onSearch?: ((state: SearchState) => void) | undefined;
}

/** Builds a complete, checked site, and returns the warnings. Leaves nothing if it is not fit to be published. */
export type SiteBuilder = (order: BuildOrder) => Promise<Fault[]>;

interface BuilderOptions {
  /** If given, a site does not wait for its search index: this is called when the next site will have it. */
  onSearchIndex?: () => void;
}

/**
 * Opens a builder of sites, which remembers the last one: of the next one it makes only what differs.
 *
 * If that site is not what is served, or its files are gone, everything is made and compared anew.
 */
export function openSiteBuilder({ onSearchIndex }: BuilderOptions = {}): SiteBuilder {
  const content = openContentMemory();
  const tools = {
    brand: openBrand(),
    search: openSearchIndex(onSearchIndex && { onReady: onSearchIndex }),
    renderer: openRenderers(),
    content,
  };
  let remembered: BuiltSite | undefined;
  return async (order) => {
    try {
      const changed = remembered && order.served && changeIn(order.served, remembered);
      if (changed) remembered = undefined;
      const { faults, ...built } = await buildSite(order, tools, remembered).catch((error: unknown) => {
        if (!(error instanceof SiteChanged)) throw error;
        rmSync(order.folder, { recursive: true, force: true });
        return buildSite(order, tools, undefined);
      });
      remembered = built;
      order.onSearch?.(tools.search.state());
      return changed ? [changedByHand(changed), ...faults] : faults;
    } catch (error) {
      rmSync(order.folder, { recursive: true, force: true });
      throw error;
    }
  };
}

/** What is remembered of a site that was built. */
interface BuiltSite {
  /** The identity of its folder. */
  identity: string | undefined;
  /** When it was complete, and when it was last compared with its files, in milliseconds since 1970. */
  builtAt: number;
  comparedAt: number;
  /** The program and the public address that it was built with. */
  setting: string;
  files: SiteFiles;
  texts: SiteTexts;
  pages: ServedPages;
  links: LinkIndex;
  /** The site that was served until then, and what that one lacks. */
  before: { identity: string | undefined; missed: Difference };
}

interface Tools extends Pick<SiteParts, 'brand' | 'search'> {
  content: ContentMemory;
  renderer: (url: string, signal?: AbortSignal) => Promise<{ program: Program; render: Renderer }>;
}

async function buildSite(
  order: BuildOrder,
  { brand, search, renderer, content }: Tools,
  remembered: BuiltSite | undefined,
): Promise<BuiltSite & { faults: Fault[] }> {
  const { folder, served, signal, onProgress = () => {} } = order;
  const options = readEnvironment({ ...process.env, ...order.environment });
  onProgress({ step: 'program' });
  const { program, render } = await renderer(options.url, signal);
  const setting = `${program.version} ${options.url}`;
  const identity = folderIdentity(served);
  const known = remembered?.setting === setting && remembered.identity === identity ? remembered : undefined;
  const staged = `${folder}-staged`;
  try {
    mkdirSync(staged, { recursive: true });
    const links = (known?.links ?? createLinkIndex()).copy();
    const check = openOutputCheck(links);
    const stage = openStage(staged, { folder: served, files: known?.files, texts: known?.texts }, check.read);
    onProgress({ step: 'content' });
    if (!known) removeBrokenImages(join(options.cache, 'cards'), join(options.cache, 'pictures'));
    const loaded = await loadContent(options, content);
    const parts = { options, loaded, program, render, brand, search, served: known?.pages, signal, onProgress };
    const pages = await writeSite(stage, parts);
    onProgress({ step: 'checks' });
    const { files, written, texts } = stage.finish();
    const removed = [...(known?.files.keys() ?? [])].filter((path) => !files.has(path));
    const faults = check.faults(files, removed);
    // What is left out for measuring is missing from pages, too.
    if (options.without.size === 0) stopAtErrors(faults);
    await compressFiles(staged, written);
    signal?.throwIfAborted();
    const missed = await placeSite(order, staged, { files, written, removed }, known);
    const builtAt = Date.now();
    return {
      ...{ faults, setting, files, texts, pages, links, builtAt, comparedAt: known?.comparedAt ?? builtAt },
      ...{ identity: folderIdentity(folder), before: { identity, missed } },
    };
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

// Looking at all files takes a second or two for a large site.
const COMPARE_EVERY = 10 * 60_000;

/** Finds a file that someone changed in the site that was built last, looking now and then. */
function changeIn(folder: string, built: BuiltSite): string | undefined {
  const now = Date.now();
  if (now - built.comparedAt < COMPARE_EVERY || built.identity !== folderIdentity(folder)) return undefined;
  built.comparedAt = now;
  return findChange(folder, built.files, built.builtAt);
}

function changedByHand(file: string): Fault {
  return { file, reason: 'was changed by hand, so that the whole site was made anew', level: 'warning' };
}

/** Puts a staged site into its folder, and returns what the served one lacks. */
async function placeSite(
  { folder, served, spare }: BuildOrder,
  staged: string,
  { files, written, removed }: Difference & { files: SiteFiles },
  known: BuiltSite | undefined,
): Promise<Difference> {
  const next = { written, removed: known || !served ? removed : await filesBeside(served, files) };
  if (known && served && spare && known.before.identity === folderIdentity(spare)) {
    updateSite({ folder, staged, served, spare }, known.before.missed, next);
  } else {
    assembleSite({ folder, staged, served }, files, next);
  }
  return next;
}

/** Opens the program of this version once, and a renderer for a public address as needed. */
function openRenderers(): Tools['renderer'] {
  let program: Program | undefined;
  let last: { url: string; render: Renderer } | undefined;
  return async (url, signal) => {
    program ??= await openProgram(signal);
    if (last?.url !== url) last = { url, render: await openRenderer(program.folder, url) };
    return { program, render: last.render };
  };
}
