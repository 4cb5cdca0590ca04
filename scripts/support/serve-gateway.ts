import type { RequestListener, Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { type BackgroundTasks, backgroundTasks } from '../../src/gateway/scheduled-jobs/background-tasks.ts';
import { checkPublishing, checkRemote } from '../../src/gateway/health/checks.ts';
import { checkHealth, type Health } from '../../src/gateway/health/health.ts';
import type { PortalMetrics } from '../../src/gateway/metrics/metrics.ts';
import { openPublisher, publishTarget, type PublisherOptions } from '../../src/gateway/editing/publishing.ts';
import { openEditor } from '../../src/gateway/editing/open-editor.ts';
import { errorFacts, jsonLog, type Log } from '../../src/gateway/log.ts';
import { prepareRelease } from '../../src/gateway/review/removals.ts';
import { newDayWatch } from '../../src/gateway/scheduled-jobs/new-day.ts';
import type { ContentFacts } from '../../src/gateway/http/context.ts';
import { lockRepository, lockState } from '../../src/gateway/storage/lock.ts';
import type { GatewaySettings } from '../../src/gateway/settings.ts';
import { type RunningGateway, type StartOptions, startGateway } from '../../src/gateway/start.ts';
import { headersFor } from '../../src/integrations/headers.ts';
import { recoverAfterKill } from '../../src/publish/publish.ts';
import { listenOptions, serve, siteHandler } from './server.ts';

/** A request listener, and how to close it. */
export interface ServedListener {
  listener: RequestListener;
  close: () => Promise<void>;
}

/** The gateway of one portal, as far as a server needs it. */
export interface ServedGateway extends ServedListener {
  health: () => Promise<Health>;
}

/** A gateway with all its parts. */
export interface AssembledGateway extends RunningGateway, ServedGateway {
  content: ContentFacts;
  /** Publishes the latest commit: at the start, in case it was missed, and so that the next ones are fast. */
  publish: () => void;
}

/** What tests override: log, email, clock, checks, what is fetched, and publishing. */
export interface AssemblyOptions extends Partial<
  Pick<
    StartOptions,
    'log' | 'send' | 'now' | 'checks' | 'processMetrics' | 'otherPortals' | 'makeBackup' | 'fetchCalendar' | 'registers'
  >
> {
  publishing?: Pick<PublisherOptions, 'target' | 'publish' | 'environment' | 'build' | 'exportCommit' | 'openBuilder'>;
  metrics?: PortalMetrics;
}

/**
 * Starts the gateway with all its parts around a built site. Throws a `StartRefusal` if another process uses the same
 * state or repository, and releases both locks on any other error.
 */
export async function assembleGateway(
  settings: GatewaySettings,
  folder: string,
  assembly: AssemblyOptions = {},
): Promise<AssembledGateway> {
  const unlock = lockAll(settings);
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    // In reverse order; the locks are released last.
    for (const each of closers.splice(0).reverse()) await each();
    unlock();
  };
  try {
    return { ...(await assembleParts(settings, folder, assembly, closers)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function lockAll({ state, repository }: GatewaySettings): () => void {
  const unlockState = lockState(state);
  try {
    const unlockRepository = lockRepository(repository);
    return () => {
      unlockRepository();
      unlockState();
    };
  } catch (error) {
    unlockState();
    throw error;
  }
}

/** Opens the parts in order, and records how to close each. */
async function assembleParts(
  settings: GatewaySettings,
  folder: string,
  { log = jsonLog(), publishing = publishTarget(folder), checks, metrics, ...options }: AssemblyOptions,
  closers: (() => Promise<void>)[],
): Promise<Omit<AssembledGateway, 'close'>> {
  const tasks = backgroundTasks(log);
  closers.push(async () => tasks.stop());
  const tidied = tidyUp(tasks, publishing);
  const { publisher, start } = assemblePublisher(settings, { tasks, publishing, log, metrics, tidied });
  const { routes, close, ...editor } = await openEditor({ settings, folder, publisher, log, tasks, now: options.now });
  closers.push(close);
  const { content, submissions, review } = editor;
  const gateway = startGateway({
    ...{ settings, folder, content, headersFor, log, metrics, tasks, ...options },
    editing: routes,
    editor,
    submissions,
    checks: {
      publishing: checkPublishing(publisher.state),
      remote: checkRemote(() => review.publishingStatus().remote),
      ...checks,
    },
    site: siteHandler(folder),
  });
  closers.push(gateway.close);
  start({ state: gateway.state, content, review });
  tasks.every('new-day', MINUTE, newDayWatch(publisher.request));
  // Does not wait for a running build.
  closers.push(async () => publisher.stop());
  const { app, state, checks: allChecks } = gateway;
  metrics?.setChecks(allChecks);
  return {
    ...{ app, state, content, checks: allChecks },
    health: () => checkHealth(allChecks),
    publish: () => publisher.request(),
    listener: getRequestListener(app.fetch, { overrideGlobalObjects: false }),
  };
}

/** Tidies up after a killed publish; resolves when that has been tried, since it takes the lock of publishing. */
function tidyUp(tasks: BackgroundTasks, publishing: Parameters<typeof recoverAfterKill>[0]): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  tasks.once('leftovers', '', () => recoverAfterKill(publishing).finally(resolve));
  return promise;
}

/** Opens the publisher; it waits for `start` before its first release, as the gateway is opened after it. */
function assemblePublisher(
  { repository }: GatewaySettings,
  { tasks, publishing, log, metrics, tidied }: PublisherParts,
) {
  const { promise: ready, resolve: start } = Promise.withResolvers<Parameters<typeof prepareRelease>[0]>();
  const publisher = openPublisher({
    ...{ repository, tasks },
    async prepare() {
      await tidied;
      return prepareRelease(await ready);
    },
    ...publishing,
    onFailed: (reason) => log('publishing-failed', { reason }),
    onEnded: ({ seconds, isPublished }) => {
      metrics?.build({ seconds, isPublished });
      log('built', { seconds: Math.round(seconds * 10) / 10, isPublished });
    },
  });
  return { publisher, start };
}

interface PublisherParts {
  tasks: BackgroundTasks;
  publishing: NonNullable<AssemblyOptions['publishing']>;
  log: Log;
  metrics: PortalMetrics | undefined;
  /** Resolves when what a killed publish left behind has been tidied up. */
  tidied: Promise<void>;
}

const MINUTE = 60_000;

// In milliseconds: open requests get this long, then work in progress; slow clients and servers get no more.
const LAST_REQUESTS = 3000;
const LAST_WORK = 3000;

/** Serves a gateway with its site, or those of all portals, until the process is stopped. */
export async function serveGateway(gateway: ServedListener, log: Log): Promise<Server> {
  const server = await serve(gateway.listener, listenOptions);
  const stop = async () => {
    await closeServer(server);
    const closing = gateway.close().catch((error: unknown) => log('closing-failed', errorFacts(error)));
    await Promise.race([closing, pause(LAST_WORK)]);
    process.exit(0);
  };
  // `once`: a second signal ends the process at once.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
  return server;
}

/** Accepts no more requests, and lets open ones finish for some seconds. */
async function closeServer(server: Server): Promise<void> {
  let isClosed = false;
  server.close(() => {
    isClosed = true;
  });
  const began = performance.now();
  // Browsers keep their connections open after a response.
  for (; !isClosed && performance.now() - began < LAST_REQUESTS; await pause(50)) server.closeIdleConnections();
  server.closeAllConnections();
}
