import { getCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { GatewayEnvironment, GatewayParts } from '../http/context.ts';
import type { Refuse } from '../http/refusals.ts';
import { NO_ROUTE, routeOf } from '../http/request-log.ts';
import { languageOfSession } from '../people/person-language.ts';
import type { StaffEnvironment } from '../people/staff.ts';
import { SESSION_COOKIE } from './routes.ts';
import { sessionOf } from './sessions.ts';

/** Finds the session of each request, as `context.var.session`. */
export function readSession({ state, now }: GatewayParts) {
  return createMiddleware<GatewayEnvironment>(async (context, next) => {
    const token = getCookie(context, SESSION_COOKIE, 'host');
    try {
      context.set('session', token ? sessionOf(state, token, now()) : undefined);
    } catch (error) {
      // Public routes work even if sessions cannot be read.
      if (!PUBLIC_ROUTES.includes(routeOf(context))) throw error;
    }
    return next();
  });
}

/** The site and the health check. */
const PUBLIC_ROUTES = [NO_ROUTE, '/helse'];

/** Redirects people who are not signed in to the sign-in page, and from there back. */
export const askToSignIn = createMiddleware<GatewayEnvironment>(async (context, next) => {
  if (context.var.session) return next();
  const { pathname, search } = new URL(context.req.url);
  return context.redirect(`/logg-inn/?til=${encodeURIComponent(pathname + search)}`, 303);
});

/** Refuses requests without a session, and finds the language of the person as `context.var.language`. */
export function requireSession(parts: GatewayParts, refuse: Refuse) {
  return createMiddleware<StaffEnvironment>(async (context, next) => {
    const { session } = context.var;
    if (!session) return refuse(context, 'mustSignIn', 401);
    context.set('language', await languageOfSession(parts, session));
    return next();
  });
}
