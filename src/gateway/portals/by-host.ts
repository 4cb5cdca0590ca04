import type { IncomingMessage, RequestListener } from 'node:http';

/**
 * Answers each request at the portal of its host, and all others with `otherwise`.
 *
 * Only the Host header counts: what a proxy adds, such as X-Forwarded-Host, anybody can write. A request whose target
 * names a host itself (RFC 9112, 3.2.2) or that has several Host headers belongs to no portal.
 */
export function listenerByHost(
  portals: ReadonlyMap<string, RequestListener>,
  otherwise: RequestListener,
): RequestListener {
  return (request, response) => {
    const portal = portals.get(hostOf(request) ?? '') ?? otherwise;
    return portal(request, response);
  };
}

/** Returns the host that a request is for, written as `plainHost` does; undefined if it is for none, or for several. */
export function hostOf({ url = '', headers, headersDistinct }: HostRequest): string | undefined {
  if (!url.startsWith('/') || headersDistinct.host?.length !== 1) return undefined;
  return plainHost(headers.host ?? '') || undefined;
}

/** Writes a host, with its port, in the one way of comparing it: small letters, no default port; empty for none. */
export function plainHost(host: string): string {
  const [, name, port] = /^([\w.-]+|\[[\da-f:.]+\])(?::(\d+))?$/i.exec(host) ?? [];
  if (!name) return '';
  // A name that ends with a dot is the same one, written in full (RFC 1034, 3.1).
  const plain = name.toLowerCase().replace(/\.$/, '');
  return port === undefined || DEFAULT_PORTS.has(port) ? plain : `${plain}:${port}`;
}

type HostRequest = Pick<IncomingMessage, 'url' | 'headers' | 'headersDistinct'>;

const DEFAULT_PORTS = new Set(['80', '443']);
