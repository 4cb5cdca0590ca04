import { setTimeout as pause } from 'node:timers/promises';

/** The health of one part: `fault` means that nobody can work, `warning` that somebody should look. */
export interface PartHealth {
  state: 'ok' | 'warning' | 'fault';
  /** Further numbers and codes; never personal data. */
  [fact: string]: string | number | null;
}

/** Checks one part of the gateway; throwing means a fault. */
export type HealthCheck = () => PartHealth | Promise<PartHealth>;

export interface Health {
  state: PartHealth['state'];
  parts: Record<string, PartHealth>;
}

/** Runs all checks; the overall state is that of the worst part. */
export async function checkHealth(checks: Readonly<Record<string, HealthCheck>>): Promise<Health> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await resultOf(check)] as const),
  );
  return { state: worstOf(results.map(([, part]) => part)), parts: Object.fromEntries(results) };
}

/**
 * Returns the public state, without the outbox: a stranger could request a sign-in email while the mail server is down
 * and learn whether the address has an account.
 */
export function publicState({ parts }: Health): PartHealth['state'] {
  const { outbox: _, ...others } = parts;
  return worstOf(Object.values(others));
}

function worstOf(parts: readonly PartHealth[]): PartHealth['state'] {
  return (['fault', 'warning'] as const).find((each) => parts.some(({ state }) => state === each)) ?? 'ok';
}

/** Limits a check to one run per interval, so that frequent requests cannot keep a disk busy. */
export function throttleCheck(milliseconds: number, check: HealthCheck): HealthCheck {
  let last: { at: number; result: ReturnType<HealthCheck> } | undefined;
  return () => {
    if (!last || performance.now() - last.at >= milliseconds) last = { at: performance.now(), result: check() };
    return last.result;
  };
}

// A disconnected network disk never answers.
const CHECK_TIMEOUT = 5000;

async function resultOf(check: HealthCheck): Promise<PartHealth> {
  const late = new AbortController();
  try {
    return await Promise.race([check(), pause(CHECK_TIMEOUT, TIMED_OUT, { signal: late.signal, ref: false })]);
  } catch {
    return { state: 'fault' };
  } finally {
    late.abort();
  }
}

const TIMED_OUT: PartHealth = { state: 'fault', error: 'no-answer' };
