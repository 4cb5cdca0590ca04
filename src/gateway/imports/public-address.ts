import ipaddr from 'ipaddr.js';

/**
 * Checks whether an IP address is one of the public internet: not this machine, a private or local network, or one that
 * is written into an IPv6 address (threat 18).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // `process` also turns IPv4 that is mapped into IPv6 into what it is.
  return ipaddr.process(address).range() === 'unicast';
}

/**
 * Reads the web address of a calendar: https at its usual port, without a name and password. `webcal:` means https.
 */
export function calendarAddress(text: string): URL | undefined {
  const url = URL.parse(text.trim().replace(/^webcals?:/i, 'https:'));
  if (url?.protocol !== 'https:' || url.port || url.username || url.password) return undefined;
  return url;
}
