import { existsSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { siteListener } from './site-listener.ts';

export interface ServedSite {
  folder: string;
  port: number;
  host: string;
}

/** Where `npm start` and `npm run preview` listen: only this machine, unless HOST says otherwise. */
export const listenOptions = { port: Number(process.env.PORT) || 4321, host: process.env.HOST || '127.0.0.1' };

/** Returns the address to open in a browser. */
export function addressToShow({ port, host }: Omit<ServedSite, 'folder'>): string {
  const hereOrEverywhere = ['127.0.0.1', '0.0.0.0', '::', '::1'];
  return `http://${hereOrEverywhere.includes(host) ? 'localhost' : host}:${port}/`;
}

/** Checks whether a host can be reached only from this machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** Serves a built site as a production host should: with all headers, its own 404 page, and trailing slashes. */
export async function serveSite({ folder, port, host }: ServedSite): Promise<Server> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}. Run "npm run build" first.`);
  }
  return serve(siteListener(folder), { port, host });
}

/**
 * How long a client may take, in milliseconds: for the head of a request, and for all of it with pictures on a slow
 * connection.
 */
const TIMEOUTS = { headersTimeout: 15_000, requestTimeout: 180_000, connectionsCheckingInterval: 5000 };

/** Starts a server for a listener; resolves when it listens. */
export async function serve(listener: RequestListener, { port, host }: Omit<ServedSite, 'folder'>): Promise<Server> {
  const server = createServer(TIMEOUTS, listener);
  // For clients that never read the response.
  server.timeout = TIMEOUTS.requestTimeout;
  await listen(server, port, host);
  return server;
}

/** Creates a handler of a built site for a Hono app on the same origin. */
export function siteHandler(folder: string): (context: { env: unknown }) => Response {
  const answer = siteListener(folder);
  return ({ env }) => {
    const { incoming, outgoing } = env as HttpBindings;
    answer(incoming, outgoing);
    return RESPONSE_ALREADY_SENT;
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken. Stop what is using it, or choose another: PORT=4322 npm start`;
      reject(error.code === 'EADDRINUSE' ? new Error(taken) : error);
    });
    server.listen(port, host, () => resolve());
  });
}
