import type { HealthCheck } from './health/health.ts';
import { faultFacts, type Log } from './log.ts';

/**
 * Keeps a process alive that is asked for pages when something throws where nobody catches it: it is logged, and
 * `/helse` is at fault from then on, until somebody has looked and started the gateway anew.
 */
export function catchProcessFaults(
  log: Log,
  on: Pick<NodeJS.Process, 'on' | 'stdout' | 'stderr'> = process,
): HealthCheck {
  let faults = 0;
  let last = '';
  const take = (event: string) => (error: unknown) => {
    const facts = faultFacts(error);
    faults += 1;
    last = facts.error;
    log(event, facts);
  };
  on.on('unhandledRejection', take('unhandled-rejection'));
  on.on('uncaughtException', take('uncaught-exception'));
  // Who reads the log may go away, or the disk that it is on may be full; to log that would fail alike.
  for (const stream of [on.stdout, on.stderr]) stream.on('error', () => undefined);
  return () => (faults === 0 ? { state: 'ok' } : { state: 'fault', faults, last });
}
