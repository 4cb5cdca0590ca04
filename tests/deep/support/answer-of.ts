import { setTimeout as pause } from 'node:timers/promises';

/** Requests an address twice a second until it answers, for so many seconds at most; returns the text. */
export async function answerOf(address: string, seconds: number): Promise<string> {
  for (let tries = 0; tries < 2 * seconds; tries++) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.status === 200) return answer.text();
    await pause(500);
  }
  throw new Error(`${address} does not answer.`);
}
