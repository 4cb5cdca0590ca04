import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Gateway } from './gateway.ts';
import { thumbnail } from './pictures.ts';
import { toAnswer } from './answer.ts';
import { answerRequest } from './protocol.ts';
import { readPicture } from './read-entries.ts';
import { Refusal } from './refusal.ts';
import type { Session, SessionOf } from '../people/session.ts';

// Pictures are sent as base64, which is a third larger.
export const MAX_SAVE_BYTES = 16 * 1024 * 1024;

/**
 * Serves Decap's protocol at `/gw`, the publishing state, and pictures.
 *
 * The caller must have checked that requests are same-origin. `state` is shown to all editors.
 */
export function editingRoutes(gateway: Gateway, sessionOf: SessionOf, state: () => unknown): Hono {
  const routes = new Hono();
  const reply = async (context: Context, work: (session: Session) => Promise<unknown>) => {
    const { status, body } = await toAnswer(gateway, () => work(signedIn(sessionOf(context))));
    return context.json(body, status as ContentfulStatusCode);
  };
  const pictureFor = async (session: Session, path: string, isSmall: boolean) => {
    const picture = await readPicture(gateway, session, path);
    return isSmall ? await thumbnail(picture.bytes) : picture;
  };
  const onError = (context: Context) => reply(context, () => Promise.reject(new Refusal('too-big')));

  const limit = bodyLimit({ maxSize: MAX_SAVE_BYTES, onError });
  // Without a session no body is read, not even to measure it.
  routes.use('/gw/*', (context, next) => (sessionOf(context) ? limit(context, next) : next()));
  routes.post('/gw', async (context) => {
    const session = sessionOf(context);
    if (!session) return reply(context, async () => undefined);
    const { status, body } = await answerRequest(gateway, session, await jsonBody(context));
    return context.json(body, status as ContentfulStatusCode);
  });
  routes.get('/gw/state', (context) => reply(context, async () => state()));
  routes.get('/gw/picture', async (context) => {
    const session = sessionOf(context);
    const path = context.req.query('path') ?? '';
    const isSmall = context.req.query('size') === 'small';
    const found = session && (await pictureFor(session, path, isSmall).catch(() => undefined));
    if (!found) return reply(context, () => Promise.reject(new Refusal('no-picture')));
    return context.body(new Uint8Array(found.bytes), 200, {
      'Content-Type': `image/${found.format}`,
      'X-Content-Type-Options': 'nosniff',
      // Prevents script execution if the file is a page after all.
      'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    });
  });
  return routes;
}

function signedIn(session: Session | undefined): Session {
  if (!session) throw new Refusal('not-signed-in');
  return session;
}

/** Reads a JSON body, or undefined if it is invalid. */
async function jsonBody(context: Context): Promise<unknown> {
  return await context.req.json().catch(() => undefined);
}
