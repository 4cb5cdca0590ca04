import { createMiddleware } from 'hono/factory';
import type { GatewayEnvironment } from './context.ts';

// Hides the paths that readers visit, also from this server's own log. «no-referrer» would also remove the origin from
// our own forms.
const REFERRER_POLICY = 'strict-origin';

/** Adds the site's headers to each response of the gateway itself; nothing is stored in caches. */
export function addHeaders(headersFor: (pathname: string) => Readonly<Record<string, string>>) {
  return createMiddleware<GatewayEnvironment>(async (context, next) => {
    await next();
    if (context.var.isSite) return;
    const { 'Content-Type': _, ...common } = headersFor(context.req.path);
    const headers = { ...common, 'Cache-Control': 'no-store', 'Referrer-Policy': REFERRER_POLICY };
    // So that whoever reports a fault can say which request it was.
    context.header('X-Request-Id', context.var.requestId);
    // Headers set by a route take precedence: a picture keeps its sandbox.
    for (const [name, value] of Object.entries(headers)) {
      if (!context.res.headers.has(name)) context.header(name, value);
    }
  });
}
