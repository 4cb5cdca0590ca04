import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/**
 * Who may say in `X-Forwarded-For` for whom it asks: nobody, any proxy on this machine or in a private network (`yes`),
 * or those with these addresses and networks.
 */
export type BehindProxy = boolean | readonly string[];

/**
 * Names the address that a request comes from, for counting. Of IPv6 it is the /64, of which one household has a whole
 * one; an IPv4 address written as IPv6 is IPv4.
 *
 * A header is believed only if a proxy of one's own sent it, and only its last address that is no such proxy: whatever
 * stands before was written by whoever asks.
 */
export function clientAddress(context: Context, { behindProxy }: { behindProxy: BehindProxy }): string {
  const connection = parseAddress(getConnInfo(context).remote.address ?? '');
  const forwarded = context.req.header('X-Forwarded-For');
  if (!connection || !forwarded || !isProxy(connection, behindProxy)) return countedAs(connection);
  const named = forwarded.split(',').map(parseAddress).reverse();
  const client = Array.isArray(behindProxy)
    ? named.find((address) => !address || !isProxy(address, behindProxy))
    : named[0];
  return countedAs(client ?? connection);
}

/** Throws a sentence for what is neither an address nor a network such as `10.0.0.0/8`. */
export function parseNetwork(text: string): [Address, number] {
  try {
    if (text.includes('/')) return ipaddr.parseCIDR(text);
    const address = ipaddr.process(text);
    return [address, address.kind() === 'ipv4' ? 32 : 128];
  } catch {
    throw new Error(`"${text}" is neither an address nor a network. Give such as 10.0.0.5 or 2001:db8::/32.`);
  }
}

// Some proxies write the port too: `192.0.2.1:443`, `[2001:db8::1]:443`.
function parseAddress(text: string): Address | undefined {
  const bare = text
    .trim()
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1');
  return ipaddr.isValid(bare) ? ipaddr.process(bare) : undefined;
}

const NEAR = ['loopback', 'private', 'uniqueLocal', 'linkLocal'];

function isProxy(address: Address, behindProxy: BehindProxy): boolean {
  if (typeof behindProxy === 'boolean') return behindProxy && NEAR.includes(address.range());
  return behindProxy.map(parseNetwork).some(([network, bits]) => {
    return network.kind() === address.kind() && address.match(network, bits);
  });
}

function countedAs(address: Address | undefined): string {
  if (!address) return 'unknown';
  if (address.kind() === 'ipv4') return address.toString();
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${address.toNormalizedString().replace(/%.*/, '')}/64`)}/64`;
}
