import { limit } from '../http/rate-limit.ts';
import { createPacer } from '../sign-in/pace.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

// Who corrects a fault, or sends the same form again for another date, needs no new stamp.
const MAX_STAMP_USES = 3;

/** The limits that all public forms share: the mailbox behind them is read by people. */
export type FormLimits = ReturnType<typeof formLimits>;

/**
 * Makes limits by which nobody can shut the forms for others.
 *
 * There is no total that stops everybody. On a day with more than 300 forms each client may send one, which is what a
 * person needs; and mails leave at most thirty at once and then one every two minutes, whoever sends them.
 */
export function formLimits() {
  const posts = limit(60, HOUR);
  const sentInHour = limit(12, HOUR);
  const sentToday = limit(1, DAY);
  const sentByAll = limit(300, DAY);
  const usesOfStamp = limit(MAX_STAMP_USES, DAY);
  return {
    /** Tells whether a client may try once more, and counts it. */
    mayTry: posts,
    /** Tells whether a stamp, which anybody may copy, has been used less often than a person would; counts it. */
    isFresh: usesOfStamp,
    /** Tells whether a client may send one more form, and counts it. */
    maySend(client: string, now: number): boolean {
      const isWithinHour = sentInHour(client, now);
      const isFirstToday = sentToday(client, now);
      if (!isWithinHour) return false;
      return sentByAll('', now) || isFirstToday;
    },
    /** Gives the moment at which the next mail may leave. */
    nextEmailAt: createPacer(30, 2 * MINUTE),
  };
}
