import type { RequestListener, Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { backgroundTasks } from '../../src/gateway/scheduled-jobs/background-tasks.ts';
import { checkPublishing, checkRemote, servedCommit } from '../../src/gateway/health/checks.ts';
import { openPublisher, publishTarget, type PublisherOptions } from '../../src/gateway/editing/publishing.ts';
import { openEditor } from '../../src/gateway/editing/open-editor.ts';
import { MAIN } from '../../src/gateway/git/repository.ts';
import { faultFacts, jsonLog, type Log } from '../../src/gateway/log.ts';
import { prepareRelease } from '../../src/gateway/review/removals.ts';
import { newDayWatch } from '../../src/gateway/scheduled-jobs/new-day.ts';
import type { ContentFacts } from '../../src/gateway/http/context.ts';
import { lockRepository, lockState } from '../../src/gateway/storage/lock.ts';
import type { GatewaySettings } from '../../src/gateway/settings.ts';
import { type RunningGateway, type StartOptions, startGateway } from '../../src/gateway/start.ts';
import { headersFor } from '../../src/integrations/headers.ts';
import { mendAfterKill } from '../../src/publish/publish.ts';
import { listenAt, serve, siteHandler } from './server.ts';

/** What is served, and how it is let go of. */
export interface ServedGateway {
  listener: RequestListener;
  close: () => Promise<void>;
}

/** A gateway with all that belongs to it. */
export interface AssembledGateway extends RunningGateway, ServedGateway {
  content: ContentFacts;
  /** Publishes what was published while no site could be built, since the process was stopped or killed meanwhile. */
  publishMissed: () => void;
}

/** What a test does in its own way: where the log and mail go, what time it is, and how a site is published. */
export interface Assembly extends Partial<Pick<StartOptions, 'log' | 'send' | 'now' | 'checks'>> {
  publishing?: Pick<PublisherOptions, 'target' | 'publish' | 'environment'>;
}

/**
 * Starts the gateway with all that belongs to it, around a built site. Throws a `StartRefusal` if another is at work on
 * the same state or the same repository, and lets go of both if anything else goes wrong.
 */
export async function assembleGateway(
  settings: GatewaySettings,
  folder: string,
  assembly: Assembly = {},
): Promise<AssembledGateway> {
  const letGo = lockAll(settings);
  const opened: (() => Promise<void>)[] = [];
  const close = async () => {
    // What was opened last is closed first, and what was taken first is let go of last.
    for (const each of opened.splice(0).reverse()) await each();
    letGo();
  };
  try {
    return { ...(await assembleParts(settings, folder, assembly, opened)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function lockAll({ state, repository }: GatewaySettings): () => void {
  const letGoOfState = lockState(state);
  try {
    const letGoOfRepository = lockRepository(repository);
    return () => {
      letGoOfRepository();
      letGoOfState();
    };
  } catch (error) {
    letGoOfState();
    throw error;
  }
}

/** Opens one part after the other, and notes how each is closed again. */
async function assembleParts(
  settings: GatewaySettings,
  folder: string,
  { log = jsonLog(), publishing = publishTarget(folder), checks, ...options }: Assembly,
  opened: (() => Promise<void>)[],
): Promise<Omit<AssembledGateway, 'close'>> {
  const tasks = backgroundTasks(log);
  opened.push(async () => tasks.stop());
  tasks.once('leftovers', '', () => mendAfterKill(publishing));
  const { promise: ready, resolve: start } = Promise.withResolvers<Parameters<typeof prepareRelease>[0]>();
  const publisher = openPublisher({
    ...{ repository: settings.repository, tasks },
    prepare: async () => prepareRelease(await ready),
    ...publishing,
    onFailed: (reason) => log('publishing-failed', { reason }),
  });
  const { routes, close, ...editor } = await openEditor({ settings, folder, publisher, log, tasks, now: options.now });
  opened.push(close);
  const { content, submissions, moderation } = editor;
  const gateway = startGateway({
    ...{ settings, folder, content, headersFor, log, tasks, ...options },
    editing: routes,
    editor,
    submissions,
    checks: {
      publishing: checkPublishing(publisher.state),
      remote: checkRemote(() => moderation.standing().remote),
      ...checks,
    },
    site: siteHandler(folder),
  });
  opened.push(gateway.close);
  start({ state: gateway.state, content, moderation });
  tasks.every('new-day', MINUTE, newDayWatch(publisher.request));
  // Nobody waits for a build to end.
  opened.push(async () => publisher.stop());
  const { repository } = moderation.editing;
  const publishMissed = async () => {
    const served = await servedCommit(folder).catch(() => null);
    if (served && served !== (await repository.refs()).get(MAIN)) publisher.request();
  };
  const { app, state } = gateway;
  return {
    ...{ app, state, content },
    publishMissed: () => tasks.once('missed-publish', '', publishMissed),
    listener: getRequestListener(app.fetch, { overrideGlobalObjects: false }),
  };
}

const MINUTE = 60_000;

// What is still coming in gets some seconds, then what is under way here; a client or a server that dawdles gets no more.
const LAST_REQUESTS = 3000;
const LAST_WORK = 3000;

/** Serves the gateway and the site on one origin, until the process is told to stop. */
export async function serveGateway(gateway: ServedGateway, log: Log): Promise<Server> {
  const server = await serve(gateway.listener, listenAt);
  const stop = async () => {
    await closeServer(server);
    const closing = gateway.close().catch((error: unknown) => log('closing-failed', faultFacts(error)));
    await Promise.race([closing, pause(LAST_WORK)]);
    process.exit(0);
  };
  // «once»: who says it twice means at once.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
  return server;
}

/** Lets the requests that are under way be answered, for some seconds, and takes no more. */
async function closeServer(server: Server): Promise<void> {
  let isClosed = false;
  server.close(() => {
    isClosed = true;
  });
  const began = performance.now();
  // A browser that was being answered keeps its connection for the next.
  for (; !isClosed && performance.now() - began < LAST_REQUESTS; await pause(50)) server.closeIdleConnections();
  server.closeAllConnections();
}
