import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/**
 * Which proxies may set `X-Forwarded-For`: none, any on this machine or in a private network (`true`), or those with
 * these addresses and networks.
 */
export type BehindProxy = boolean | readonly string[];

/**
 * Returns the client address of a request as a rate-limit key: an IPv4 address, or the /64 of an IPv6 address, since
 * one household has a whole /64.
 *
 * `X-Forwarded-For` counts only if a trusted proxy sent it, and only its last address that is no trusted proxy: the
 * client can write anything before it.
 */
export function clientAddress(context: Context, { behindProxy }: { behindProxy: BehindProxy }): string {
  const connection = parseAddress(getConnInfo(context).remote.address ?? '');
  const forwarded = context.req.header('X-Forwarded-For');
  if (!connection || !forwarded || !isProxy(connection, behindProxy)) return rateLimitKey(connection);
  const named = forwarded.split(',').map(parseAddress).reverse();
  const client = Array.isArray(behindProxy)
    ? named.find((address) => !address || !isProxy(address, behindProxy))
    : named[0];
  return rateLimitKey(client ?? connection);
}

/** Parses an address or a network such as `10.0.0.0/8`; throws an error for anything else. */
export function parseNetwork(text: string): [Address, number] {
  try {
    if (text.includes('/')) return ipaddr.parseCIDR(text);
    const address = ipaddr.process(text);
    return [address, address.kind() === 'ipv4' ? 32 : 128];
  } catch {
    throw new Error(`"${text}" is neither an address nor a network. Give such as 10.0.0.5 or 2001:db8::/32.`);
  }
}

// Some proxies include the port: `192.0.2.1:443`, `[2001:db8::1]:443`.
function parseAddress(text: string): Address | undefined {
  const bare = text
    .trim()
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1');
  return ipaddr.isValid(bare) ? ipaddr.process(bare) : undefined;
}

const PRIVATE_RANGES = ['loopback', 'private', 'uniqueLocal', 'linkLocal'];

function isProxy(address: Address, behindProxy: BehindProxy): boolean {
  if (typeof behindProxy === 'boolean') return behindProxy && PRIVATE_RANGES.includes(address.range());
  return behindProxy.map(parseNetwork).some(([network, bits]) => {
    return network.kind() === address.kind() && address.match(network, bits);
  });
}

function rateLimitKey(address: Address | undefined): string {
  if (!address) return 'unknown';
  if (address.kind() === 'ipv4') return address.toString();
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${address.toNormalizedString().replace(/%.*/, '')}/64`)}/64`;
}
