import type { Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { openPublisher, publishedInto, type PublisherOptions } from '../src/gateway/editing/publishing.ts';
import { openEditor } from '../src/gateway/editor.ts';
import { jsonLog } from '../src/gateway/log.ts';
import { prepareRelease } from '../src/gateway/moderation/removals.ts';
import { onNewDay } from '../src/gateway/new-day.ts';
import type { ContentFacts } from '../src/gateway/parts.ts';
import type { GatewaySettings } from '../src/gateway/settings.ts';
import { type RunningGateway, type StartOptions, startGateway } from '../src/gateway/start.ts';
import { headersFor } from '../src/integrations/headers.ts';
import { listenAt, serve, siteHandler } from './server.ts';

/** A gateway with all that belongs to it. */
export interface AssembledGateway extends RunningGateway {
  content: ContentFacts;
}

/** What a test does in its own way: where the log and mail go, what time it is, and how a site is published. */
export interface Assembly extends Partial<Pick<StartOptions, 'log' | 'send' | 'now'>> {
  publishing?: Pick<PublisherOptions, 'target' | 'publish' | 'environment'>;
}

/** Starts the gateway with all that belongs to it, around a built site. */
export async function assembleGateway(
  settings: GatewaySettings,
  folder: string,
  { log = jsonLog(), publishing = publishedInto(folder), ...options }: Assembly = {},
): Promise<AssembledGateway> {
  const { promise: opened, resolve: open } = Promise.withResolvers<Parameters<typeof prepareRelease>[0]>();
  const publisher = openPublisher({
    repository: settings.repository,
    prepare: async () => prepareRelease(await opened),
    ...publishing,
    onFailed: (reason) => log('publishing-failed', { reason }),
  });
  const editor = await openEditor({ settings, folder, publisher, log, now: options.now });
  const { content, routes, desk, close } = editor;
  const gateway = startGateway({
    ...{ settings, folder, content, headersFor, log, ...options },
    editing: routes,
    editor,
    desk,
    checks: { publishing: () => ({ state: publisher.state().state === 'failed' ? 'warning' : 'ok' }) },
    site: siteHandler(folder),
  });
  open({ state: gateway.state, content, moderation: editor.moderation });
  const stopWaiting = onNewDay(publisher.request);
  return {
    ...gateway,
    content,
    async close() {
      stopWaiting();
      await gateway.close();
      await close();
    },
  };
}

/** Serves the gateway and the site on one origin, until the process is told to stop. */
export async function serveGateway(gateway: RunningGateway): Promise<Server> {
  const server = await serve(listenerOf(gateway), listenAt);
  const stop = () => server.close(() => void gateway.close().then(() => process.exit(0)));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
  return server;
}

/** Makes what a server of Node calls for each request. */
export function listenerOf({ app }: Pick<RunningGateway, 'app'>) {
  return getRequestListener(app.fetch, { overrideGlobalObjects: false });
}
