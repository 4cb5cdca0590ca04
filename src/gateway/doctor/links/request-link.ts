import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';
import { type LinkAnswer, ROBOT } from './check-links.ts';

const TIMEOUT = 10_000;
const MOST_ROBOTS = 500_000;

/**
 * Asks for an address on the public internet. Throws for all others: whoever writes content must not be able to make
 * us ask inside the municipality's network.
 */
export async function requestLink(
  url: string,
  method: 'HEAD' | 'GET',
  requireHost: (host: string) => Promise<void> = requirePublic,
): Promise<LinkAnswer> {
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') throw new Error('protocol');
  await requireHost(hostname.replace(/^\[|\]$/g, ''));
  const response = await fetch(url, {
    ...{ method, redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT) },
    headers: { 'User-Agent': `Mozilla/5.0 (compatible; ${ROBOT}/1.0)`, Accept: '*/*' },
  });
  const isRobots = method === 'GET' && pathname === '/robots.txt';
  const text = isRobots ? (await response.text()).slice(0, MOST_ROBOTS) : undefined;
  if (!isRobots) await response.body?.cancel();
  return { status: response.status, location: response.headers.get('Location') ?? undefined, text };
}

async function requirePublic(host: string): Promise<void> {
  const addresses = await lookup(host, { all: true });
  if (addresses.some(({ address }) => ipaddr.process(address).range() !== 'unicast'))
    throw new Error('private-address');
}
