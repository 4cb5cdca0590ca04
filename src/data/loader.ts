import { resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { forgetContent, loadContentOnce } from '../entries/content.ts';
import type { Entry } from '../domain/entry.ts';
import { readEnvironment } from '../entries/environment.ts';
import { digestsOfPictures } from '../entries/pictures.ts';
import type { CollectionName } from '../schemas/collections.ts';

/** Loads the valid entries of one collection, with their text as sanitised HTML. */
export function entryLoader(name: CollectionName): Loader {
  return loader(`dugnad-${name}`, async ({ store }) => {
    const { validation } = await loadContentOnce(process.env);
    store.clear();
    for (const { slug, id, value, html, htmlIn } of validation.entries[name]) {
      const entry: Entry<unknown> = { slug, id, data: value, html, htmlIn };
      // As text: the store serialises objects field by field, which takes a second for 9,000 entries.
      store.set({ id: slug, data: { json: JSON.stringify(entry) } });
    }
  });
}

/** Loads the shared data of the portal: settings, closures, and the moment it is shown at. */
export function portalLoader(): Loader {
  return loader('dugnad-portal', async ({ store }) => {
    const { validation, pictures, now, sampleShown } = await loadContentOnce(process.env);
    store.clear();
    store.set({
      id: 'portal',
      data: {
        ...validation.settings,
        pictures: digestsOfPictures(pictures),
        sizes: Object.fromEntries(pictures.sizes),
        now,
        sampleShown,
      },
    });
  });
}

// The built-in loader keeps an entry whose file is unchanged. Ours starts over: an entry may also change because of
// another one, or of the day.
function loader(name: string, refill: (context: LoaderContext) => Promise<void>): Loader {
  return {
    name,
    load: async (context) => {
      // The built program gets its content from the publisher.
      if (process.env.DUGNAD_PROGRAM) return;
      await refill(context);
      const folder = resolve(readEnvironment(process.env).content);
      context.watcher?.add(folder);
      context.watcher?.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        forgetContent();
        setTimeout(() => void refill(context), 50);
      });
    },
  };
}
