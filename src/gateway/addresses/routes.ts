import { Hono } from 'hono';
import type { ContentFacts } from '../http/context.ts';
import { rateLimit } from '../http/rate-limit.ts';
import { errorFacts, type Log } from '../log.ts';
import type { SessionOf } from '../people/session.ts';
import type { AddressSearch } from './address-search.ts';

// The service is open to all: nobody who looks up places by hand asks it more often.
const MAX_SEARCHES_A_MINUTE = 30;

/** The dependencies of the address search. */
export interface AddressParts {
  content: Pick<ContentFacts, 'site'>;
  sessionOf: SessionOf;
  search: AddressSearch;
  log: Log;
  now: () => number;
}

/**
 * Serves the search of addresses in the municipality to people who are signed in.
 *
 * The gateway asks the service, and not the browser: so the editor may still talk to this site alone, and the service
 * learns nothing of who writes. Each person may ask 30 times a minute.
 */
export function addressRoutes({ content, sessionOf, search, log, now }: AddressParts): Hono {
  const mayAsk = rateLimit(MAX_SEARCHES_A_MINUTE, 60_000);
  const routes = new Hono();
  routes.get('/gw/addresses', async (context) => {
    const session = sessionOf(context);
    if (!session) return context.json({ error: 'not-signed-in' }, 401);
    if (!mayAsk(String(session.person.id), now())) return context.json({ error: 'too-many' }, 429);
    const { municipality } = await content.site();
    try {
      return context.json(await search(context.req.query('q') ?? '', municipality.number));
    } catch (error) {
      log('address-search-failed', errorFacts(error));
      return context.json({ error: 'no-answer' }, 502);
    }
  });
  return routes;
}
