import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { siteLanguage } from '../../i18n/index.ts';
import { toAnswer, parseOrRefuse } from '../editing/answer.ts';
import { Refusal } from '../editing/refusal.ts';
import { errorFacts } from '../log.ts';
import type { GatewayEnvironment, GatewayParts, Status } from '../http/context.ts';
import { deleteAutosave, storeAutosave, autosavesOf } from './autosave.ts';
import type { Session } from '../people/session.ts';

/** Room for a text of 20,000 characters with its form, in the longest JSON escaping. */
export const MAX_AUTOSAVE_BYTES = 256 * 1024;

const id = z.guid();
const entry = { collection: z.string().max(40), slug: z.string().max(160) };
const autosaveRequest = z.object({ id, ...entry, content: z.string().max(MAX_AUTOSAVE_BYTES) });

/**
 * Serves private autosaves at `/gw/autosave`.
 *
 * They are in the database and not in Git, since nobody else may read them. The caller must have checked that requests
 * are same-origin.
 */
export function autosaveRoutes({ state, content, log, now }: GatewayParts): Hono<GatewayEnvironment> {
  const routes = new Hono<GatewayEnvironment>();
  const reply = async (context: Context<GatewayEnvironment>, work: (session: Session) => unknown) => {
    const { words } = siteLanguage(await content.site());
    const onError = (error: unknown) => log('fault', errorFacts(error));
    const { status, body } = await toAnswer({ words, onError }, async () => work(signedIn(context)));
    return context.json(body as object, status as Status);
  };
  const tooBig = (context: Context<GatewayEnvironment>) =>
    reply(context, () => {
      throw new Refusal('too-big');
    });

  routes.use('/gw/autosave/*', bodyLimit({ maxSize: MAX_AUTOSAVE_BYTES + 4096, onError: tooBig }));
  routes.get('/gw/autosave', (context) =>
    reply(context, ({ person }) =>
      autosavesOf(state, person.id, parseOrRefuse(z.object(entry), context.req.query()), now()),
    ),
  );
  routes.post('/gw/autosave', async (context) => {
    const sent = await context.req.json().catch(() => undefined);
    return reply(context, ({ person }) => {
      const at = now();
      storeAutosave(state, person.id, parseOrRefuse(autosaveRequest, sent), at);
      return { message: 'saved', at };
    });
  });
  routes.post('/gw/autosave/drop', async (context) => {
    const sent = await context.req.json().catch(() => undefined);
    return reply(context, ({ person }) => {
      deleteAutosave(state, person.id, parseOrRefuse(z.object({ id }), sent).id);
      return { message: 'dropped' };
    });
  });
  return routes;
}

function signedIn({ var: { session } }: Context<GatewayEnvironment>): Session {
  if (!session) throw new Refusal('not-signed-in');
  return session;
}
