import { rateLimit } from '../http/rate-limit.ts';
import { createPacer } from '../sign-in/pacer.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

// Correcting an error, or sending the same form again for another date, needs no new stamp.
const MAX_STAMP_USES = 3;

/** The limits that all public forms share, since people read the mailbox behind them. */
export type FormLimits = ReturnType<typeof formLimits>;

/**
 * Creates limits that do not let one client block the forms for others.
 *
 * No total stops everyone. On a day with more than 300 forms each client may still send one; and emails leave at most
 * thirty at once and then one every two minutes, whoever sends them.
 */
export function formLimits() {
  const posts = rateLimit(60, HOUR);
  const sentInHour = rateLimit(12, HOUR);
  const sentToday = rateLimit(1, DAY);
  const sentByAll = rateLimit(300, DAY);
  const usesOfStamp = rateLimit(MAX_STAMP_USES, DAY);
  return {
    /** Checks whether a client may try once more, and counts the attempt. */
    mayTry: posts,
    /**
     * Checks whether a stamp, which anyone can copy, has been used less often than a person would, and counts the use.
     */
    isFresh: usesOfStamp,
    /** Checks whether a client may send one more form, and counts it. */
    maySend(client: string, now: number): boolean {
      const isWithinHour = sentInHour(client, now);
      const isFirstToday = sentToday(client, now);
      if (!isWithinHour) return false;
      return sentByAll('', now) || isFirstToday;
    },
    /** Returns when the next email may leave. */
    nextEmailAt: createPacer(30, 2 * MINUTE),
  };
}
