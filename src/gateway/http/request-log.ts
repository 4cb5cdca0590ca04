import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import type { GatewayEnvironment, GatewayParts } from './context.ts';

/** The route of a path that only the site can answer. */
export const NO_ROUTE = 'none';

/** Logs each request that the gateway itself answers. */
export function logRequests({ log }: GatewayParts) {
  return createMiddleware<GatewayEnvironment>(async (context, next) => {
    const began = performance.now();
    await next();
    if (context.var.isSite) return;
    const facts = { method: context.req.method, route: routeOf(context), status: context.res.status };
    log('request', { ...facts, ms: Math.round(performance.now() - began) });
  });
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
