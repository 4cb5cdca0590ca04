/**
 * Creates a function that returns when each item may proceed: some at once, then one after each pause in milliseconds.
 * Nothing is refused (the generic cell rate algorithm of ATM networks).
 */
export function createPacer(atOnce: number, pause: number): (now: number) => number {
  // When the last item would have proceeded without any burst.
  let last = 0;
  return (now) => {
    last = Math.max(last, now) + pause;
    return Math.max(now, last - atOnce * pause);
  };
}
