import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import type { GatewayEnvironment, GatewayParts } from './context.ts';

/** The route of a path that only the site can answer. */
export const NO_ROUTE = 'none';

/** The route of the files of the site, which are counted but not logged. */
const SITE_ROUTE = 'site';

/** Logs and counts each request that the gateway itself answers, and counts those for files of the site. */
export function logRequests({ log, metrics }: Pick<GatewayParts, 'log' | 'metrics'>) {
  return createMiddleware<GatewayEnvironment>(async (context, next) => {
    const began = performance.now();
    await next();
    const { method } = context.req;
    const milliseconds = () => performance.now() - began;
    const count = (route: string, status: number) =>
      metrics?.request({ method, route, status, seconds: milliseconds() / 1000 });
    if (context.var.isSite) return onceSent(context, (status) => count(SITE_ROUTE, status));
    const facts = { method, route: routeOf(context), status: context.res.status };
    count(facts.route, facts.status);
    log('request', { id: context.var.requestId, ...facts, ms: Math.round(milliseconds()) });
  });
}

/** The site answers outside the app. */
function onceSent({ env }: Context, sent: (status: number) => void): void {
  const { outgoing } = Object(env) as Partial<HttpBindings>;
  outgoing?.once('close', () => sent(outgoing.statusCode));
}

/** Returns the route pattern, never the URL itself, which may contain anything. */
export function routeOf(context: Context): string {
  const patterns = matchedRoutes(context).map(({ path }) => path);
  return patterns.findLast((path) => !path.endsWith('*')) ?? NO_ROUTE;
}

/** Checks whether the client disconnected before its request was complete, which is not our fault. */
export function hasDisconnected({ env }: Context): boolean {
  const { incoming } = Object(env) as Partial<HttpBindings>;
  return incoming?.destroyed === true && !incoming.complete;
}
