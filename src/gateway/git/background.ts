/** Work that is done beside everything else, one round at a time. */
export interface Background {
  /** Asks for a round. Whatever is asked for while one is going on is done in one more. */
  request(): void;
  /** Waits until nothing is going on. What failed and waits to be tried again does not count. */
  settled(): Promise<void>;
  stop(): void;
}

/** Does work in the background, again when it is asked for, and after a while when it has failed: later each time. */
export function inBackground(
  work: () => Promise<void>,
  { firstRetry, lastRetry }: { firstRetry: number; lastRetry: number },
): Background {
  let running: Promise<void> | undefined;
  let wanted = false;
  let stopped = false;
  let failures = 0;
  let retry: NodeJS.Timeout | undefined;

  async function run(): Promise<void> {
    while (wanted && !stopped) {
      wanted = false;
      try {
        await work();
        failures = 0;
      } catch {
        // The work itself keeps why; here it only counts that it did not succeed.
        retry = setTimeout(request, Math.min(firstRetry * 2 ** failures++, lastRetry));
        retry.unref();
      }
    }
    running = undefined;
  }

  function request(): void {
    clearTimeout(retry);
    wanted = true;
    running ??= Promise.resolve().then(run);
  }

  return {
    request,
    settled: async () => running,
    stop() {
      stopped = true;
      clearTimeout(retry);
    },
  };
}
