import { createMiddleware } from 'hono/factory';
import type { Refuse } from './refusals.ts';

/**
 * Rejects requests that change something unless a page of this site sent them, as a form or as JSON.
 *
 * Every browser since 2020 sends `Origin`, and newer ones also `Sec-Fetch-Site`; no other site can set either. Both
 * must match the public address of the settings, never the `Host` header.
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
    const allowed = mayHaveFile(context.req.path) ? [...CONTENT_TYPES, WITH_FILE] : CONTENT_TYPES;
    if (!allowed.includes(type.trim().toLowerCase())) {
      return refuse(context, 'wrongType', 415);
    }
    return next();
  });
}

const CONTENT_TYPES = ['application/x-www-form-urlencoded', 'application/json'];
const WITH_FILE = 'multipart/form-data';

/** The page whose form has a spreadsheet. */
export const SPREADSHEET_PAGE = '/admin/regneark/';

/** The page whose form may have a file of answers of the registers. */
export const REGISTER_PAGE = '/admin/registre/';

/** Checks whether a path is that of a form with a picture or a file. */
function mayHaveFile(path: string): boolean {
  return path === SPREADSHEET_PAGE || path === REGISTER_PAGE || /^\/admin\/mine\/(?:ny|endre|forening)\/$/.test(path);
}

/**
 * Returns a local path unchanged, and the dashboard for any other address, which prevents open redirects after sign-in.
 */
export function localPath(url: string, wanted: string | undefined): string {
  const base = new URL(url);
  const parsed = wanted?.startsWith('/') ? URL.parse(wanted, base) : null;
  if (parsed?.origin !== base.origin || parsed.pathname.startsWith('//')) return DASHBOARD;
  return parsed.pathname + parsed.search + parsed.hash;
}

/** The default page after signing in. */
export const DASHBOARD = '/admin/mine/';
