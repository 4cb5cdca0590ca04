import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';

/** Answers a request that goes no further; the reason is a key of `signIn` in every language. */
type Refuse = (context: Context, reason: 'foreign' | 'wrongType', status: 403 | 415) => Promise<Response>;

/**
 * Lets a request that changes something through only if a page of ours sent it, as a form or as JSON.
 *
 * Every browser since 2020 says by `Origin` who sends, and a newer one by `Sec-Fetch-Site` too; no foreign page can
 * write either. Both must agree with the public address of the settings, and never with what `Host` says.
 */
export function sameOriginOnly(url: string, refuse: Refuse) {
  const { origin } = new URL(url);
  return createMiddleware(async (context, next) => {
    const { method } = context.req;
    if (method === 'GET' || method === 'HEAD') return next();
    const site = context.req.header('Sec-Fetch-Site');
    if (context.req.header('Origin') !== origin || (site && site !== 'same-origin')) {
      return refuse(context, 'foreign', 403);
    }
    const [type = ''] = (context.req.header('Content-Type') ?? '').split(';');
    if (!WRITTEN_AS.includes(type.trim().toLowerCase())) {
      return refuse(context, 'wrongType', 415);
    }
    return next();
  });
}

const WRITTEN_AS = ['application/x-www-form-urlencoded', 'application/json'];

/** Gives a path of this site as it is, and anything else as that of the overview: nobody is led away after signing in. */
export function localPath(url: string, wanted: string | undefined): string {
  const base = new URL(url);
  const parsed = wanted?.startsWith('/') ? URL.parse(wanted, base) : null;
  if (parsed?.origin !== base.origin || parsed.pathname.startsWith('//')) return OVERVIEW;
  return parsed.pathname + parsed.search + parsed.hash;
}

/** Where one goes who has signed in and was going nowhere else: what waits, and the way to all the rest. */
const OVERVIEW = '/admin/mine/';
