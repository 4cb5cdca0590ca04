import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, type Handler, Hono } from 'hono';
import { PREVIEW_PAGE, staffPages } from '../domain/fixed-pages.ts';
import { languageOf } from '../i18n/index.ts';
import { frameOf } from './http/page-frame.ts';
import { refusedPage } from './sign-in/pages.ts';
import type { GatewayEnvironment } from './http/context.ts';

/** The dependencies of the standby app: the last built site and its headers. */
export interface StandbyParts {
  /** The folder of the built site. */
  folder: string;
  site: Handler<GatewayEnvironment>;
  headersFor: (pathname: string) => Readonly<Record<string, string>>;
}

// Paths of the gateway. All requests other than GET and HEAD are for the gateway too.
const ADMIN_PATHS = ['meg', 'config', ...staffPages, PREVIEW_PAGE].join('|');
const GATEWAY_PATHS = new RegExp(`^/(?:[a-z]{2,3}/)?logg-inn/|^/gw(?:/|$)|^/admin/(?:$|(?:${ADMIN_PATHS})(?:/|$))`);

/** Creates the app that serves the site while the gateway cannot start, and answers all else with 503. */
export function standbyApp({ folder, site, headersFor }: StandbyParts): Hono<GatewayEnvironment> {
  const app = new Hono<GatewayEnvironment>();
  const frame = frameOf(folder);
  app.get('/helse', (context) => context.json({ state: 'fault' }, 503));
  app.all('*', async (context, next) => {
    const { method, path } = context.req;
    if ((method === 'GET' || method === 'HEAD') && !GATEWAY_PATHS.test(path)) return site(context, next);
    const { 'Content-Type': _, ...headers } = headersFor(path);
    for (const [name, value] of Object.entries({ ...headers, 'Cache-Control': 'no-store', 'Retry-After': '30' }))
      context.header(name, value);
    return unavailable(context);
  });
  return app;

  async function unavailable(context: Context): Promise<Response> {
    const language = languageOf(languageIn(folder));
    const { notStored } = language.words.signIn;
    if (!context.req.header('Accept')?.includes('text/html')) return context.json({ error: notStored }, 503);
    return context.html(await frame(language, refusedPage(language, notStored)), 503);
  }
}

/** Reads the language from the front page, the only file that is sure to exist. */
function languageIn(folder: string): string {
  try {
    return /<html[^>]* lang="(\w+)/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
}
