const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long the link and code of an email work, in milliseconds, unless earlier emails were left unused. */
export const SIGN_IN_LIFETIME = 15 * MINUTE;

/** The longest lifetime, in milliseconds. */
export const LONGEST_LIFETIME = 6 * HOUR;

/**
 * Returns the lifetime of the next email to an address, given how many within a day were left unused.
 *
 * No other email is sent meanwhile, so an address gets at most six a day however many clients ask, and its owner always
 * has a working one. A longer lifetime adds no risk: whoever reads that mailbox could request an email.
 */
export function nextLifetime(unused: number): number {
  return [SIGN_IN_LIFETIME, HOUR][unused] ?? LONGEST_LIFETIME;
}
