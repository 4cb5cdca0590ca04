import { Hono } from 'hono';
import type { ContentFacts } from '../http/context.ts';
import { errorFacts, type Log } from '../log.ts';
import type { SessionOf } from '../people/session.ts';
import type { AddressSearch } from './address-search.ts';

/** The dependencies of the address search. */
export interface AddressParts {
  content: Pick<ContentFacts, 'site'>;
  sessionOf: SessionOf;
  search: AddressSearch;
  log: Log;
}

/**
 * Serves the search of addresses in the municipality to people who are signed in.
 *
 * The gateway asks the service, and not the browser: so the editor may still talk to this site alone, and the service
 * learns nothing of who writes.
 */
export function addressRoutes({ content, sessionOf, search, log }: AddressParts): Hono {
  const routes = new Hono();
  routes.get('/gw/addresses', async (context) => {
    if (!sessionOf(context)) return context.json({ error: 'not-signed-in' }, 401);
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
