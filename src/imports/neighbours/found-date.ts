/** One date of an event, as a source of any kind gives it. Times are wall clocks in Oslo, or days. */
export interface FoundDate {
  title: string;
  start: string;
  /** Of whole days the last one, inclusive. */
  end?: string | undefined;
  place?: string | undefined;
  /** Absolute, or relative to the address of the feed. */
  url?: string | undefined;
  isOff?: boolean;
}
