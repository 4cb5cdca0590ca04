import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type Health, publicState } from '../health/health.ts';
import { hasToken } from '../http/bearer-token.ts';
import type { Metrics } from '../metrics/metrics.ts';

/** What is asked of the installation as a whole. */
export interface InstallationFacts {
  /** The token for details, as of `/helse`. */
  token: string | undefined;
  /** The health of each portal, by name. */
  health: () => Promise<ReadonlyMap<string, Health>>;
  metrics: Pick<Metrics, 'read'>;
}

/**
 * Answers requests that are for no portal: `/helse` and `/metrics` of the whole installation, for programs that ask the
 * process itself, and 421 (RFC 9110, 15.5.20) for all else, since no other answer could be right.
 */
export function installationListener(facts: InstallationFacts): RequestListener {
  return async (request, response) => {
    const path = request.url?.split('?')[0];
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response);
    if (path === '/helse') return answerHealth(request, response, facts);
    if (path === '/metrics' && isTrusted(request, facts)) return answerMetrics(response, facts);
    return refuse(response);
  };
}

async function answerHealth(
  request: IncomingMessage,
  response: ServerResponse,
  facts: InstallationFacts,
): Promise<void> {
  const health = [...(await facts.health())];
  const states = health.map(([, each]) => publicState(each));
  const state = stateOf(states);
  const portals = Object.fromEntries(health.map(([name, each]) => [name, each]));
  const shown = isTrusted(request, facts) ? { state, portals } : { state };
  send(response, state === 'fault' ? 503 : 200, 'application/json', JSON.stringify(shown));
}

/** One portal that does not work is a warning: the others do, and a process that is taken away takes them along. */
function stateOf(states: readonly Health['state'][]): Health['state'] {
  if (states.every((each) => each === 'ok')) return 'ok';
  return states.every((each) => each === 'fault') ? 'fault' : 'warning';
}

async function answerMetrics(response: ServerResponse, { metrics }: InstallationFacts): Promise<void> {
  const { text, contentType } = await metrics.read();
  send(response, 200, contentType, text);
}

function isTrusted({ headers }: IncomingMessage, { token }: InstallationFacts): boolean {
  return hasToken(headers.authorization, token);
}

function refuse(response: ServerResponse): void {
  send(response, 421, 'text/plain; charset=utf-8', 'No portal is served at this host.\n');
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  const headers = { 'Content-Type': type, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };
  response.writeHead(status, headers).end(body);
}
