/** Logs an event for operators: numbers and codes, never a name, an address or a secret. */
export type Log = (event: string, facts?: Readonly<Record<string, string | number | boolean | null>>) => void;

/** Creates a JSON log with one line per event. */
export function jsonLog(write: (line: string) => void = (line) => process.stderr.write(line)): Log {
  return (event, facts = {}) => write(`${JSON.stringify({ time: new Date().toISOString(), event, ...facts })}\n`);
}

/** Returns a log whose lines name a portal. */
export function portalLog(log: Log, portal: string): Log {
  return (event, facts) => log(event, { portal, ...facts });
}

/** Returns what may be logged about an error: kind, code and location. Its message may contain personal data. */
export function errorFacts(error: unknown): { error: string; code: string | null; at: string } {
  const { name, code, errcode, stack } = Object(error) as NodeJS.ErrnoException & { errcode?: number };
  const known = errcode === undefined ? code : `SQLITE_${errcode}`;
  return { error: name ?? typeof error, code: known ?? null, at: firstFrame(stack) };
}

function firstFrame(stack = ''): string {
  return /\n\s+at .*?([\w.-]+:\d+:\d+)/.exec(stack)?.[1] ?? 'unknown';
}
