import { join } from 'node:path';
import { Hono } from 'hono';
import { readPublished } from '../../entries/content.ts';
import { languageOf } from '../../i18n/index.ts';
import type { AppParts } from '../app.ts';
import type { BackgroundTasks } from '../scheduled-jobs/background-tasks.ts';
import { type Editing, openGateway } from './gateway.ts';
import { type Submissions, openSubmissions } from '../public-forms/submission.ts';
import type { Publisher } from './publishing.ts';
import { contentFacts } from './content-facts.ts';
import { editingRoutes } from './routes.ts';
import { editorConfigRoutes } from './config-routes.ts';
import { openRemote } from '../git/remote.ts';
import { openRepository } from '../git/repository.ts';
import { faultFacts, type Log } from '../log.ts';
import { openValidatedContent } from '../review/validated-content.ts';
import type { ReviewTools } from '../review/context.ts';
import type { ContentFacts } from '../http/context.ts';
import type { GatewaySettings } from '../settings.ts';

/** What the editing half is put together from. */
export interface EditorOptions {
  settings: Pick<GatewaySettings, 'url' | 'repository'>;
  /** The folder of the site that is served. */
  folder: string;
  /** Makes a new site of what is published, in the background. */
  publisher: Publisher;
  log: Log;
  /** The runner of all that no request waits for. */
  tasks: BackgroundTasks;
  /** The clock, in milliseconds. */
  now?: (() => number) | undefined;
}

/** The editing half at work: its addresses, what it reads of the content, and a way to let go of the repository. */
export interface OpenEditor {
  content: ContentFacts;
  routes: NonNullable<AppParts['editing']>;
  desk: Submissions;
  moderation: ReviewTools;
  /** Lets somebody know of all that people do to entries. */
  listen: (listener: (editing: Editing) => void) => void;
  close: () => Promise<void>;
}

const REMOTE_LOOK = 5 * 60_000;

/** Opens the repository for editing, and gives the addresses that the editor in the browser talks to. */
export async function openEditor({
  settings,
  folder,
  publisher,
  log,
  tasks,
  now = Date.now,
}: EditorOptions): Promise<OpenEditor> {
  const repository = await openRepository(settings.repository);
  const content = contentFacts(repository);
  const site = await content.site().catch((error: unknown) => {
    repository.close();
    throw error;
  });
  const language = languageOf(site.language);
  const { words } = language;
  const remote = openRemote(repository, {
    ...{ message: words.gateway.commits.merged, onPublished: publisher.request, tasks },
  });
  const listeners: ((editing: Editing) => void)[] = [];
  const gateway = openGateway({
    ...{ repository, language, clock: () => new Date(now()) },
    corrections: async () => (await content.site()).editing.corrections,
    tell: (editing) => {
      log('edited', { what: editing.what, collection: editing.place.collection });
      for (const listener of listeners) listener(editing);
    },
    onPublished: publisher.request,
    onChanged: remote.request,
    onFault: (error) => log('fault', faultFacts(error)),
  });
  const state = () => ({ ...publisher.state(), remote: remote.state() });
  remote.request();
  // Others push to it too, and it may go away while nobody saves.
  tasks.every('remote-look', REMOTE_LOOK, remote.request);
  return {
    content,
    desk: openSubmissions(gateway),
    moderation: {
      editing: gateway,
      validatedContent: openValidatedContent(repository, language),
      published: () => readPublished(join(folder, 'data', 'build.json')),
      publishingStatus: () => ({ publishing: publisher.state(), remote: remote.state() }),
    },
    listen: (listener) => {
      listeners.push(listener);
    },
    routes: (sessionOf) =>
      new Hono()
        .route('/', editingRoutes(gateway, sessionOf, state))
        .route('/', editorConfigRoutes({ url: settings.url, content, sessionOf })),
    close: async () => {
      for (const background of [remote, publisher]) background.stop();
      await Promise.all([remote.settled(), publisher.settled()]);
      repository.close();
    },
  };
}
