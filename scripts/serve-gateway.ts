import type { Server } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { openPublisher, publishedInto } from '../src/gateway/editing/publishing.ts';
import { openEditor } from '../src/gateway/editor.ts';
import { jsonLog } from '../src/gateway/log.ts';
import type { GatewaySettings } from '../src/gateway/settings.ts';
import { type RunningGateway, startGateway } from '../src/gateway/start.ts';
import { headersFor } from '../src/integrations/headers.ts';
import { factsFromRepository } from './content-repository.ts';
import { listenAt, serve, siteListener } from './server.ts';

/** Starts the gateway with all that belongs to it, around a built site. */
export async function assembleGateway(settings: GatewaySettings, folder: string): Promise<RunningGateway> {
  const answerFromSite = siteListener(folder);
  const content = factsFromRepository(settings.repository);
  const log = jsonLog();
  const publisher = openPublisher({
    repository: settings.repository,
    ...publishedInto(folder),
    onFailed: (reason) => log('publishing-failed', { reason }),
  });
  const editor = await openEditor({ settings, content, publisher, log });
  const gateway = startGateway({
    settings,
    folder,
    content,
    headersFor,
    log,
    editing: editor.routes,
    checks: { publishing: () => ({ state: publisher.state().state === 'failed' ? 'warning' : 'ok' }) },
    site: ({ env }) => {
      const { incoming, outgoing } = env as HttpBindings;
      answerFromSite(incoming, outgoing);
      return RESPONSE_ALREADY_SENT;
    },
  });
  return {
    ...gateway,
    close: async () => {
      await gateway.close();
      await editor.close();
    },
  };
}

/** Serves the gateway and the site on one origin, until the process is told to stop. */
export async function serveGateway(gateway: RunningGateway): Promise<Server> {
  const server = await serve(getRequestListener(gateway.app.fetch, { overrideGlobalObjects: false }), listenAt);
  const stop = () => server.close(() => void gateway.close().then(() => process.exit(0)));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
  return server;
}
