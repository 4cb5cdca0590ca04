/** The answer to a request. */
export interface HttpAnswer {
  status: number;
  text: string;
  /** The seconds that the server asks to wait for, if it does. */
  retryAfter?: number | undefined;
}

export type Get = (address: string) => Promise<HttpAnswer>;

export interface RetryOptions {
  /** Waits for a number of milliseconds. */
  pause: (milliseconds: number) => Promise<unknown>;
  attempts?: number;
  /** Milliseconds before the second attempt; doubled before each further one. */
  wait?: number;
}

const LONGEST_WAIT = 60_000;

/**
 * Repeats requests that fail in a way that may pass: no answer, 429, a fault of the server, or a page instead of JSON.
 *
 * Throws one sentence after the last attempt.
 */
export function retryingGet(get: Get, { pause, attempts = 5, wait = 1000 }: RetryOptions): Get {
  return async (address) => {
    let fault = '';
    for (let attempt = 0; attempt < attempts; attempt++) {
      const answer = await get(address).catch((error: unknown) => {
        fault = error instanceof Error ? error.message : String(error);
        return undefined;
      });
      if (answer && isFinal(answer)) return answer;
      if (answer) fault = answer.status === 200 ? 'it is not JSON' : `status ${answer.status}`;
      const asked = (answer?.retryAfter ?? 0) * 1000;
      if (attempt + 1 < attempts) await pause(Math.min(LONGEST_WAIT, Math.max(asked, wait * 2 ** attempt)));
    }
    throw new Error(`No usable answer from ${address} after ${attempts} attempts: ${fault}.`);
  };
}

function isFinal({ status, text }: HttpAnswer): boolean {
  if (status === 429 || status >= 500) return false;
  return status !== 200 || /^\s*[[{]/.test(text);
}
