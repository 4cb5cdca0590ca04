import { join } from 'node:path';
import { Hono } from 'hono';
import { readPublished } from '../../entries/content.ts';
import { siteLanguage } from '../../i18n/index.ts';
import type { AppParts } from '../app.ts';
import type { BackgroundTasks } from '../scheduled-jobs/background-tasks.ts';
import { addressSearch } from '../addresses/address-search.ts';
import { addressRoutes } from '../addresses/routes.ts';
import { type EditEvent, openGateway } from './gateway.ts';
import { type Submissions, openSubmissions } from '../public-forms/submission.ts';
import type { Publisher } from './publishing.ts';
import { contentFacts } from './content-facts.ts';
import { editingRoutes } from './routes.ts';
import { editorConfigRoutes } from '../editor/config-routes.ts';
import { openRemote } from '../git/remote.ts';
import { openRepository } from '../git/repository.ts';
import { errorFacts, type Log } from '../log.ts';
import { publicationReader } from '../publication/publication.ts';
import { openValidatedContent } from '../review/validated-content.ts';
import type { ReviewTools } from '../review/context.ts';
import type { ContentFacts } from '../http/context.ts';
import type { GatewaySettings } from '../settings.ts';

/** What the editor is built from. */
export interface EditorOptions {
  settings: Pick<GatewaySettings, 'url' | 'repository'>;
  /** The folder of the served site. */
  folder: string;
  /** Builds and publishes the site in the background. */
  publisher: Publisher;
  log: Log;
  /** The background task runner. */
  tasks: BackgroundTasks;
  /** The clock, in milliseconds. */
  now?: (() => number) | undefined;
}

/** The running editor: its routes, its content, and how to close the repository. */
export interface Editor {
  content: ContentFacts;
  routes: NonNullable<AppParts['editing']>;
  submissions: Submissions;
  review: ReviewTools;
  /** Adds a listener for all edits. */
  onEdit: (listener: (editing: EditEvent) => void) => void;
  close: () => Promise<void>;
}

const REMOTE_INTERVAL = 5 * 60_000;

/** Opens the repository for editing and creates the routes for the editor in the browser. */
export async function openEditor({
  settings,
  folder,
  publisher,
  log,
  tasks,
  now = Date.now,
}: EditorOptions): Promise<Editor> {
  const repository = await openRepository(settings.repository);
  const content = contentFacts(repository);
  const site = await content.site().catch((error: unknown) => {
    repository.close();
    throw error;
  });
  const language = siteLanguage(site);
  const { words } = language;
  const remote = openRemote(repository, {
    ...{ message: words.gateway.commits.merged, onPublished: publisher.request, tasks },
  });
  const listeners: ((editing: EditEvent) => void)[] = [];
  const gateway = openGateway({
    ...{ repository, language, clock: () => new Date(now()) },
    corrections: async () => (await content.site()).editing.corrections,
    onEdit: (editing) => {
      log('edited', { what: editing.what, collection: editing.location.collection });
      for (const listener of listeners) listener(editing);
    },
    onPublished: publisher.request,
    onChanged: remote.request,
    onError: (error) => log('fault', errorFacts(error)),
  });
  const state = () => ({ ...publisher.state(), remote: remote.state() });
  remote.request();
  // Others push to the remote too, and it may become unreachable while nobody saves.
  tasks.every('remote-look', REMOTE_INTERVAL, remote.request);
  return {
    content,
    submissions: openSubmissions(gateway),
    review: {
      editing: gateway,
      validatedContent: openValidatedContent(repository, language),
      published: () => readPublished(join(folder, 'data', 'build.json')),
      publishingStatus: () => ({ publishing: publisher.state(), remote: remote.state() }),
      publicationOf: publicationReader({ publisher, repository, folder }),
    },
    onEdit: (listener) => {
      listeners.push(listener);
    },
    routes: (sessionOf, languageOfSession) =>
      new Hono()
        .route('/', editingRoutes(gateway, sessionOf, state))
        .route('/', editorConfigRoutes({ url: settings.url, content, sessionOf, languageOfSession }))
        .route('/', addressRoutes({ content, sessionOf, search: addressSearch(), log, now })),
    close: async () => {
      for (const background of [remote, publisher]) background.stop();
      await Promise.all([remote.settled(), publisher.settled()]);
      repository.close();
    },
  };
}
