import { Hono } from 'hono';
import { hasToken } from '../http/bearer-token.ts';
import type { GatewayEnvironment, GatewayParts } from '../http/context.ts';
import type { Metrics } from './metrics.ts';

/** Serves `/metrics` to programs with the token of the settings; to all others the page does not exist. */
export function metricsRoutes(
  { settings }: Pick<GatewayParts, 'settings'>,
  { read }: Pick<Metrics, 'read'>,
): Hono<GatewayEnvironment> {
  return new Hono<GatewayEnvironment>().get('/', async (context, next) => {
    if (!hasToken(context.req.header('Authorization'), settings.healthToken)) return next();
    const { text, contentType } = await read();
    return context.body(text, 200, { 'Content-Type': contentType });
  });
}
