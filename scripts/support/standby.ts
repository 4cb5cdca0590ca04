import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { backgroundTasks } from '../../src/gateway/scheduled-jobs/background-tasks.ts';
import { checkHealth, type HealthCheck } from '../../src/gateway/health/health.ts';
import type { Log } from '../../src/gateway/log.ts';
import { standbyApp } from '../../src/gateway/standby.ts';
import { StartRefusal } from '../../src/gateway/startup-error.ts';
import { headersFor } from '../../src/integrations/headers.ts';
import type { ServedGateway } from './serve-gateway.ts';
import { siteHandler } from './server.ts';

/**
 * Opens a gateway. If its state or repository cannot be opened, for example because a disk is full, the site is served
 * and opening is retried.
 *
 * Throws a `StartRefusal`, which a retry cannot fix.
 */
export async function openOrStandBy(
  open: () => Promise<ServedGateway>,
  { folder, log, retry = 1000 }: { folder: string; log: Log; retry?: number },
): Promise<ServedGateway> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof StartRefusal) throw error;
    console.error(
      `${error instanceof Error ? error.message : error}\nOnly the site is served, until the gateway can be opened.`,
    );
    return standBy(open, { folder, log, retry });
  }
}

/** Serves the site, and a gateway as soon as it can be opened; tries until it can. */
export function standBy(
  open: () => Promise<ServedGateway>,
  { folder, log, retry = 1000 }: { folder: string; log: Log; retry?: number },
): ServedGateway {
  const { fetch } = standbyApp({ folder, site: siteHandler(folder), headersFor });
  let listener: RequestListener = getRequestListener(fetch, { overrideGlobalObjects: false });
  let opened: ServedGateway | undefined;
  const tasks = backgroundTasks(log);
  const opening = tasks.onRequest(
    'opening',
    async () => {
      opened = await open();
      ({ listener } = opened);
      log('opened');
    },
    { firstRetry: retry, lastRetry: 10 * retry },
  );
  opening.request();
  return {
    listener: (request, response) => listener(request, response),
    health: () => opened?.health() ?? checkHealth(notOpen),
    async close() {
      tasks.stop();
      await tasks.settled();
      await opened?.close();
    },
  };
}

/** The check of a gateway that is not open. */
export const notOpen: Readonly<Record<string, HealthCheck>> = { opening: () => ({ state: 'fault' }) };
