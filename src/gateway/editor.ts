import { Hono } from 'hono';
import { languageOf } from '../i18n/index.ts';
import { type GatewayOptions, openGateway } from './editing/gateway.ts';
import { editingRoutes } from './editing-routes.ts';
import { editorConfigRoutes } from './editor-config.ts';
import { openRepository } from './git/repository.ts';
import type { Log } from './log.ts';
import type { ContentFacts } from './parts.ts';
import type { GatewaySettings } from './settings.ts';
import type { StartOptions } from './start.ts';

/** What the editing half is put together from. */
export interface EditorOptions extends Pick<GatewayOptions, 'onPublished'> {
  settings: Pick<GatewaySettings, 'url' | 'repository'>;
  content: ContentFacts;
  log: Log;
}

/** The editing half at work: its addresses, and a way to let go of the repository. */
export interface OpenEditor {
  routes: NonNullable<StartOptions['editing']>;
  close: () => void;
}

/** Opens the repository for editing, and gives the addresses that the editor in the browser talks to. */
export async function openEditor({ settings, content, log, onPublished }: EditorOptions): Promise<OpenEditor> {
  const repository = await openRepository(settings.repository);
  const { language } = await content.site();
  const gateway = openGateway({
    repository,
    words: languageOf(language).words,
    clock: () => new Date(),
    corrections: () => true,
    tell: ({ what, place }) => log('edited', { what, collection: place.collection }),
    onPublished,
    onChanged: () => {},
    onFault: (error) => log('fault', { error: (error as Error).name }),
  });
  return {
    routes: (sessionOf) =>
      new Hono()
        .route(
          '/',
          editingRoutes(gateway, sessionOf, () => ({ state: 'idle' })),
        )
        .route('/', editorConfigRoutes({ url: settings.url, content, sessionOf })),
    close: () => repository.close(),
  };
}
