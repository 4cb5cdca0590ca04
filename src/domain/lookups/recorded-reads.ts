/**
 * Computes a value, and returns it with what was read meanwhile, as noted by `noteRead`.
 *
 * If another computation is going on around it, that one depends on those reads only if they are noted there, too.
 */
export function recordReads<Value>(make: () => Value): Recorded<Value> {
  const outer = current;
  const own: Recording = { reads: undefined };
  current = own;
  try {
    return { value: make(), reads: own.reads ?? NOTHING };
  } finally {
    current = outer;
  }
}

/** Notes that whatever is being computed depends on something; two notes of the same object are one. */
export function noteRead(read: object): void {
  if (!current) return;
  current.reads ??= new Set();
  current.reads.add(read);
}

/** Notes what a value that was computed before depends on. */
export function noteReads(reads: ReadonlySet<object>): void {
  if (current) for (const read of reads) noteRead(read);
}

/** A value, and what it depends on. */
export interface Recorded<Value> {
  value: Value;
  reads: ReadonlySet<object>;
}

interface Recording {
  reads: Set<object> | undefined;
}

const NOTHING: ReadonlySet<object> = new Set();
let current: Recording | undefined;
