import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, posix } from 'node:path';
import { headersFor } from '../../src/integrations/headers.ts';
import { tileHostOf } from './tile-host-of.ts';
import { sendFile } from './send-file.ts';

/** Creates a request listener of a built site. */
export function siteListener(folder: string): RequestListener {
  return async (request, response) => {
    const { path, query } = addressOf(request);
    response.setHeaders(new Map(Object.entries(headersFor(path, tileHostOf(folder, path)))));
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
    if (lacksSlash(folder, path)) return end(response, 301, { Location: `${encodeURI(path)}/${query}` });
    if (hasStraySlash(folder, path)) return end(response, 301, { Location: `${encodeURI(path.slice(0, -1))}${query}` });
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!(await sendFromSomeSite(request, response, folder, file))) notFound(folder, response);
  };
}

/**
 * Sends a file although a new site may be put in place of the old one meanwhile.
 *
 * The folder is missing for some microseconds then, and files are read on other threads, which may see that; code
 * that does not wait never does, as the folder is replaced without waiting.
 */
async function sendFromSomeSite(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  file: string,
): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    // Nobody else would hear of an error while the file is read.
    if (await sendFile(request, response, folder, file).catch(() => false)) return true;
    if (response.headersSent || !existsSync(join(folder, file))) return response.headersSent;
  }
  return false;
}

// More than one site is hardly put in place while a file is looked for.
const ATTEMPTS = 3;

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
  // Also below an address whose files never change: the file may be there tomorrow.
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' }).end(page);
}

function end(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, headers).end();
}
