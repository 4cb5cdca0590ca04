import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join, posix } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import sirv from 'sirv';
import { headersFor } from '../../src/integrations/headers.ts';

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

/** Creates a request listener of a built site. */
function siteListener(folder: string): RequestListener {
  const files = sirv(folder, { dev: true, etag: true, onNoMatch: (_, response) => notFound(folder, response) });
  return (request, response) => {
    const { path, query } = addressOf(request);
    response.setHeaders(new Map(Object.entries(headersFor(path))));
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
    if (lacksSlash(folder, path)) return end(response, 301, { Location: `${encodeURI(path)}/${query}` });
    if (hasStraySlash(folder, path)) return end(response, 301, { Location: `${encodeURI(path.slice(0, -1))}${query}` });
    files(request, response);
  };
}

/** Normalises the path as a file system does, so that no spelling escapes the headers of its type. */
function addressOf({ url = '/' }: IncomingMessage): { path: string; query: string } {
  const [, path = '/', query = ''] = /^([^?]*)(.*)$/s.exec(url) ?? [];
  return { path: posix.normalize(`/${decoded(path)}`), query };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function lacksSlash(folder: string, path: string): boolean {
  return !path.endsWith('/') && existsSync(join(folder, path, 'index.html'));
}

// People and some programs add a slash when they copy the address of a calendar.
function hasStraySlash(folder: string, path: string): boolean {
  return path.endsWith('.ics/') && existsSync(join(folder, path.slice(0, -1)));
}

function notFound(folder: string, response: ServerResponse): void {
  const path = join(folder, '404.html');
  // Before the first build the gateway still lets people sign in.
  const page = existsSync(path) ? readFileSync(path) : '';
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}

function end(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers).end();
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
