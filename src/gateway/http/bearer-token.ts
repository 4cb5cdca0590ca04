import { createHash, timingSafeEqual } from 'node:crypto';

/** Checks whether a request has a bearer token (RFC 6750, 2.1), in the same time for every wrong one. */
export function hasToken(authorization: string | undefined, token: string | undefined): boolean {
  const given = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  return token !== undefined && given !== undefined && isSame(given, token);
}

// Hashed first, since timingSafeEqual requires equal lengths.
function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(first as Buffer, second as Buffer);
}
