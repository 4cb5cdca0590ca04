/** A refusal in the gateway's own sentence, which Decap shows as it is. */
export class Refused extends Error {
  readonly status: number;
  /** What stands beside the sentence: what is wrong with which field, or both texts of a conflict. */
  readonly details: Record<string, unknown>;

  constructor(sentence: string, status: number, details: Record<string, unknown> = {}) {
    super(sentence);
    this.status = status;
    this.details = details;
  }

  override toString(): string {
    return this.message;
  }
}

/**
 * Asks the gateway, and gives what it answers. Throws `Refused`, with status 0 and the sentence `away` when nobody
 * answers. A request with a body changes something; a small one is finished even if the page goes meanwhile.
 */
export async function ask(address: string, away: string, body?: object): Promise<unknown> {
  const sent = body && JSON.stringify(body);
  const headers = { 'Content-Type': 'application/json' };
  const init = sent && { method: 'POST', headers, body: sent, keepalive: sent.length < MOST_KEPT_ALIVE };
  const response = await fetch(address, init || undefined).catch(() => {
    throw new Refused(away, 0);
  });
  const answer = await response.json().catch(() => ({ error: away }));
  if (response.ok) return answer;
  const { error, ...details } = answer as { error: string };
  throw new Refused(error, response.status, details);
}

// Browsers finish 64 kB in all of what is under way when a page goes.
const MOST_KEPT_ALIVE = 30_000;
