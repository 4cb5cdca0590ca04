import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Finds the IP addresses of a name. */
export type Resolve = (host: string) => Promise<string[]>;

/**
 * Returns the IP address to connect to for the host of a web address; undefined unless all addresses of it are public.
 *
 * Names are resolved once: connected to this address, a name that resolves to another one a moment later gains nothing.
 */
export async function publicAddressOf({ hostname }: URL, resolve: Resolve = resolveName): Promise<string | undefined> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host) ? [host] : await resolve(host);
  return found.every(isPublicAddress) ? found[0] : undefined;
}

async function resolveName(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}

/**
 * Checks whether an IP address is one of the public internet: not this machine, a private or local network, or one that
 * is written into an IPv6 address (threat 18).
 */
function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // `process` also turns IPv4 that is mapped into IPv6 into what it is.
  return ipaddr.process(address).range() === 'unicast';
}
