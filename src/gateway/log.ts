/** Tells what happened, for those who look after the server: numbers and codes, never a name, an address or a secret. */
export type Log = (event: string, facts?: Readonly<Record<string, string | number | boolean | null>>) => void;

/** Makes a log of JSON, one line for each event. */
export function jsonLog(write: (line: string) => void = (line) => process.stderr.write(line)): Log {
  return (event, facts = {}) => write(`${JSON.stringify({ time: new Date().toISOString(), event, ...facts })}\n`);
}
