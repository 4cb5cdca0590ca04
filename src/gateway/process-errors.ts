import type { HealthCheck } from './health/health.ts';
import { errorFacts, type Log } from './log.ts';

/**
 * Keeps the process alive after uncaught errors: logs them, and returns a check that is at fault until the next
 * restart.
 */
export function catchProcessErrors(
  log: Log,
  target: Pick<NodeJS.Process, 'on' | 'stdout' | 'stderr'> = process,
): HealthCheck {
  let faults = 0;
  let last = '';
  const record = (event: string) => (error: unknown) => {
    const facts = errorFacts(error);
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
