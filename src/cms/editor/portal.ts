/** An error response with the gateway's own message, which Decap shows as it is. */
export class GatewayError extends Error {
  readonly status: number;
  /** Further data: problems by field, or both texts of a conflict. */
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
 * Calls the gateway and returns its JSON. Throws `GatewayError`, with status 0 and `offlineMessage` when offline. A
 * body makes it a POST; a small one is completed even if the page unloads.
 */
export async function callGateway(address: string, offlineMessage: string, body?: object): Promise<unknown> {
  const sent = body && JSON.stringify(body);
  const headers = { 'Content-Type': 'application/json' };
  const init = sent && { method: 'POST', headers, body: sent, keepalive: sent.length < MAX_KEEPALIVE_LENGTH };
  const response = await fetch(address, init || undefined).catch(() => {
    throw new GatewayError(offlineMessage, 0);
  });
  const answer = await response.json().catch(() => ({ error: offlineMessage }));
  if (response.ok) return answer;
  const { error, ...details } = answer as { error: string };
  throw new GatewayError(error, response.status, details);
}

// Browsers limit all keepalive requests together to 64 kB.
const MAX_KEEPALIVE_LENGTH = 30_000;
