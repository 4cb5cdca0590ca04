import { type IncomingMessage, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';

export interface PinnedOptions {
  method?: 'GET' | 'HEAD';
  headers: Record<string, string>;
  signal: AbortSignal;
}

/** Requests an address at one IP address, whatever its name resolves to by then. Redirects are left to the caller. */
export type PinnedRequest = (url: URL, pinned: string, options: PinnedOptions) => Promise<IncomingMessage>;

/** Requests an address over http or https at a given IP address. */
export const pinnedRequest: PinnedRequest = (url, pinned, options) =>
  new Promise((done, failed) => {
    const family = isIP(pinned);
    const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const sent = request(url, {
      ...options,
      agent: false,
      lookup: (_host, { all }, found) =>
        all ? found(null, [{ address: pinned, family }]) : found(null, pinned, family),
    });
    sent.on('response', done).on('error', failed).end();
  });
