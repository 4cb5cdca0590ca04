import { setTimeout as pause } from 'node:timers/promises';

/** How one part is doing: `fault` means that nobody can work, `warning` that somebody should look. */
export interface PartHealth {
  state: 'ok' | 'warning' | 'fault';
  /** Numbers and codes that say more; never of people. */
  [fact: string]: string | number | null;
}

/** Looks at one part of the gateway; one that throws is at fault. */
export type HealthCheck = () => PartHealth | Promise<PartHealth>;

export interface Health {
  state: PartHealth['state'];
  parts: Record<string, PartHealth>;
}

/** Looks at all parts. The whole is as well as its worst part. */
export async function healthOf(checks: Readonly<Record<string, HealthCheck>>): Promise<Health> {
  const looked = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await resultOf(check)] as const),
  );
  return { state: worstOf(looked.map(([, part]) => part)), parts: Object.fromEntries(looked) };
}

/**
 * Gives the state that anybody may know. Whether mail waits is not in it: who asks for a mail to an address while the
 * mail server is down would learn whether that address has an account.
 */
export function publicState({ parts }: Health): PartHealth['state'] {
  const { outbox: _, ...others } = parts;
  return worstOf(Object.values(others));
}

function worstOf(parts: readonly PartHealth[]): PartHealth['state'] {
  return (['fault', 'warning'] as const).find((each) => parts.some(({ state }) => state === each)) ?? 'ok';
}

/** Makes a check that looks at most once in so many milliseconds, lest whoever asks often keep a disk busy. */
export function atMostEach(milliseconds: number, check: HealthCheck): HealthCheck {
  let last: { at: number; found: ReturnType<HealthCheck> } | undefined;
  return () => {
    if (!last || performance.now() - last.at >= milliseconds) last = { at: performance.now(), found: check() };
    return last.found;
  };
}

// A disk that is gone over the network answers nothing at all.
const LONGEST_LOOK = 5000;

async function resultOf(check: HealthCheck): Promise<PartHealth> {
  const late = new AbortController();
  try {
    return await Promise.race([check(), pause(LONGEST_LOOK, OVERDUE, { signal: late.signal, ref: false })]);
  } catch {
    return { state: 'fault' };
  } finally {
    late.abort();
  }
}

const OVERDUE: PartHealth = { state: 'fault', error: 'no-answer' };
