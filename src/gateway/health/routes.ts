import { Hono } from 'hono';
import { isStaff } from '../editing/policy.ts';
import { type HealthCheck, checkHealth, publicState } from './health.ts';
import { hasToken } from '../http/bearer-token.ts';
import type { GatewayContext, GatewayEnvironment, GatewayParts } from '../http/context.ts';

/**
 * Serves `/helse`: 200 with `ok` or `warning`, 503 with `fault`. The details of each part are only for staff, and for
 * programs with the token of the settings.
 */
export function healthRoutes(
  { settings }: Pick<GatewayParts, 'settings'>,
  checks: Readonly<Record<string, HealthCheck>>,
): Hono<GatewayEnvironment> {
  return new Hono<GatewayEnvironment>().get('/', async (context) => {
    const health = await checkHealth(checks);
    const shown = maySeeParts(context, settings.healthToken) ? health : { state: publicState(health) };
    return context.json(shown, shown.state === 'fault' ? 503 : 200);
  });
}

function maySeeParts({ req, var: { session } }: GatewayContext, token: string | undefined): boolean {
  return (session && isStaff(session)) || hasToken(req.header('Authorization'), token);
}
