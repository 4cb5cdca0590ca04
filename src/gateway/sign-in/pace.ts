/**
 * Gives each thing that comes the moment at which it may go on: so many at once, and then one after each pause, in
 * milliseconds. Nothing is ever refused (the generic cell rate algorithm of ATM networks).
 */
export function createPacer(atOnce: number, pause: number): (now: number) => number {
  // When the last one would have gone on, had none ever gone at once.
  let last = 0;
  return (now) => {
    last = Math.max(last, now) + pause;
    return Math.max(now, last - atOnce * pause);
  };
}
