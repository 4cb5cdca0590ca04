/** Exits a script with one plain sentence; the stack trace is shown only on request. */
export function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error));
  if (process.env.DEBUG && error instanceof Error) console.error(error.stack);
  process.exit(1);
}
