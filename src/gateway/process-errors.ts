import type { HealthCheck } from './health/health.ts';
import { faultFacts, type Log } from './log.ts';

/**
 * Keeps the process alive after uncaught errors: logs them, and returns a check that is at fault until the next
 * restart.
 */
export function catchProcessFaults(
  log: Log,
  target: Pick<NodeJS.Process, 'on' | 'stdout' | 'stderr'> = process,
): HealthCheck {
  let faults = 0;
  let last = '';
  const record = (event: string) => (error: unknown) => {
    const facts = faultFacts(error);
    faults += 1;
    last = facts.error;
    log(event, facts);
  };
  target.on('unhandledRejection', record('unhandled-rejection'));
  target.on('uncaughtException', record('uncaught-exception'));
  // The log reader may disconnect or its disk may be full; logging that would fail too.
  for (const stream of [target.stdout, target.stderr]) stream.on('error', () => undefined);
  return () => (faults === 0 ? { state: 'ok' } : { state: 'fault', faults, last });
}
