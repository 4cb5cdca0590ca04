import type { IncomingMessage } from 'node:http';
import { pinnedRequest } from '../../outgoing/pinned-request.ts';
import { publicAddressOf } from '../../outgoing/public-address.ts';
import { type LinkAnswer, ROBOT } from './check-links.ts';

const TIMEOUT = 10_000;
const MOST_ROBOTS = 500_000;

/**
 * Asks for an address on the public internet. Throws for all others: whoever writes content must not be able to make
 * us ask inside the municipality's network.
 */
export async function requestLink(
  address: string,
  method: 'HEAD' | 'GET',
  addressOf: (url: URL) => Promise<string | undefined> = publicAddressOf,
): Promise<LinkAnswer> {
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Error('protocol');
  const pinned = await addressOf(url);
  if (!pinned) throw new Error('private-address');
  const headers = { 'User-Agent': `Mozilla/5.0 (compatible; ${ROBOT}/1.0)`, Accept: '*/*' };
  const answer = await pinnedRequest(url, pinned, { method, headers, signal: AbortSignal.timeout(TIMEOUT) });
  const isRobots = method === 'GET' && url.pathname === '/robots.txt';
  const text = isRobots ? await beginningOf(answer) : undefined;
  answer.destroy();
  return { status: answer.statusCode ?? 0, location: answer.headers.location, text };
}

async function beginningOf(answer: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of answer.setEncoding('utf8') as AsyncIterable<string>) {
    text += part;
    if (text.length >= MOST_ROBOTS) break;
  }
  return text.slice(0, MOST_ROBOTS);
}
