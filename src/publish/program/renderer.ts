import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { GivenSite, SiteData } from '../../data/site-data.ts';

/** A rendered page by its output path. */
export interface RenderedPage {
  path: string;
  html: string;
}

/** Renders the pages of a site that are wanted, one after another. */
export type Renderer = (site: SiteData) => AsyncGenerator<RenderedPage>;

/**
 * Opens the built program in a folder, to render the pages of a site at a public address as often as needed.
 *
 * It stands in for the end of an Astro build, which renders pages with the same bundle; tried with Astro 7.3.
 */
export async function openRenderer(folder: string, url: string): Promise<Renderer> {
  const bundle = join(folder, 'renderer');
  const entry = readdirSync(bundle).find((name) => name.startsWith('prerender-entry.')) ?? '';
  const { app } = (await import(pathToFileURL(join(bundle, entry)).href)) as { app: BuildApp };
  const { styles, scripts } = JSON.parse(readFileSync(join(folder, 'styles.json'), 'utf8')) as ProgramStyles;
  const pages = styles.map(([key, sheets]) => [key, { styles: sheets }] as const);
  app.setInternals({ pagesByKeys: new Map(pages), entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts }, logger: { options: { destination: { write: () => true } } } });
  app.manifest.site = url;
  return (site) => renderSite(app, site);
}

interface ProgramStyles {
  styles: [page: string, sheets: unknown[]][];
  scripts: unknown[];
}

/** What we use of Astro's application that renders pages. */
interface BuildApp {
  manifest: { site: string; routes: { routeData: Route }[] };
  routeCache: { clearAll(): void };
  getComponentByRoute(route: Route): Promise<unknown>;
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { routeData: Route }): Promise<Response>;
}

interface Route {
  component: string;
  origin: string;
  prerender: boolean;
}

// The pages of one route are listed and rendered before those of the next, so that few are in memory.
async function* renderSite(app: BuildApp, site: SiteData): AsyncGenerator<RenderedPage> {
  const shared = globalThis as GivenSite;
  shared.dugnadSite = site;
  try {
    for (const each of app.manifest.routes) {
      if (!each.routeData.prerender || each.routeData.origin === 'internal') continue;
      for (const { pathname, route } of await pathsOf(app, each)) yield await renderPage(app, pathname, route);
      app.routeCache.clearAll();
    }
  } finally {
    shared.dugnadSite = undefined;
    app.routeCache.clearAll();
  }
}

function pathsOf(app: BuildApp, route: { routeData: Route }): Promise<{ pathname: string; route: Route }[]> {
  const manifest = { ...app.manifest, routes: [route] };
  const one = { manifest, routeCache: app.routeCache, getComponentByRoute: (of: Route) => app.getComponentByRoute(of) };
  return new StaticPaths(one as never).getAll() as Promise<never>;
}

async function renderPage(app: BuildApp, pathname: string, routeData: Route): Promise<RenderedPage> {
  const address = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const response = await answerOf(app, address, routeData);
  const html = await response.text();
  // Astro answers 404 for the page of that name alone.
  if (response.status !== 200 && address !== '/404/') throw new Error(`${address} was answered ${response.status}.`);
  return { path: address === '/404/' ? '404.html' : `${address}index.html`.slice(1), html };
}

/** Renders an address; an error names it, so that staff find the entry at fault. */
async function answerOf(app: BuildApp, address: string, routeData: Route): Promise<Response> {
  try {
    return await app.render(new Request(new URL(address, app.manifest.site)), { routeData });
  } catch (error) {
    throw new Error(`${address} could not be rendered: ${(error as Error).message}`, { cause: error });
  }
}
