import { hash } from 'node:crypto';
import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { contentOf, loadContent } from '../../src/entries/content.ts';
import { readEnvironment } from '../../src/entries/environment.ts';
import { digestsOfPictures } from '../../src/entries/pictures.ts';
import { cardFinder, cardsOf } from '../../src/views/cards.ts';
import { viewContexts } from '../../src/views/context.ts';
import { openPageMemory } from '../../src/views/memory/page-memory.ts';
import type { PageView } from '../../src/views/page.ts';
import type { Route } from '../../src/views/route.ts';
import { type KeyedPage, type PageProps, pagesOfRoute } from '../../src/views/route-pages.ts';

/** A page with the name of its route. */
export interface AddressedPage extends Omit<KeyedPage<PageView>, 'props'> {
  route: string;
  props: PageProps;
}

type AnyRoute = Route<PageView, unknown>;

/** Finds every route that the modules of `src/views` describe, by its name. */
export async function findRoutes(): Promise<Map<string, AnyRoute>> {
  const modules = await Promise.all(
    globSync('src/views/**/*.ts').map((path) => import(pathToFileURL(path).href) as Promise<Record<string, unknown>>),
  );
  const named = modules.flatMap((each) => Object.entries(each)).filter(([name]) => name.endsWith('Route'));
  return new Map(named.filter((each): each is [string, AnyRoute] => typeof each[1] === 'object' && each[1] !== null));
}

/** Makes all pages of a content folder, in all its languages, as the build with these variables does. */
export async function pagesOfContent(variables: Record<string, string>): Promise<AddressedPage[]> {
  const loaded = await loadContent(readEnvironment(variables));
  const origin = new URL(variables.DUGNAD_URL ?? 'https://dugnad.example.no');
  const contexts = viewContexts(contentOf(loaded), { ...loaded, origin });
  const cardOf = cardFinder(cardsOf(contexts, digestsOfPictures(loaded.pictures)));
  const memory = openPageMemory(contexts);
  return [...(await findRoutes())].flatMap(([name, route]) =>
    [...pagesOfRoute(route, { memory, cardOf, digest: (text) => hash('sha1', text) })].map((page) => ({
      ...{ ...page, props: page.props(), route: name },
    })),
  );
}
