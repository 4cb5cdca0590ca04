const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long the link and the code of a mail work, in milliseconds, unless mails were sent in vain before. */
export const SIGN_IN_LIFETIME = 15 * MINUTE;

/** The longest that any mail works, in milliseconds. */
export const LONGEST_LIFETIME = 6 * HOUR;

/**
 * Tells how long the next mail to an address shall work, by how many have been sent within a day that nobody used.
 *
 * No other is sent meanwhile, so that however many ask for an address, from wherever, it gets six mails in a day; and
 * its owner has always one that works. A longer time gives nothing away: who reads that mailbox could ask for a mail.
 */
export function nextLifetime(unused: number): number {
  return [SIGN_IN_LIFETIME, HOUR][unused] ?? LONGEST_LIFETIME;
}
