import { Hono } from 'hono';
import type { StaffEnvironment } from '../people/staff.ts';
import type { ReviewParts } from '../review/context.ts';
import { pageOf, savedChangeIn } from './notice.ts';
import { publicationInWords } from './publication-in-words.ts';

/**
 * Creates the route that pages ask, once a second, whether a change is on the site.
 *
 * A commit is no secret, and whoever is signed in may know when it was published.
 */
export function publicationRoutes(parts: ReviewParts): Hono<StaffEnvironment> {
  const routes = new Hono<StaffEnvironment>();
  routes.get('/', async (context) => {
    const saved = savedChangeIn(context);
    if (!saved) return context.json({ error: 'lagret' }, 400);
    const { language, session } = context.var;
    const publication = await publicationInWords(parts, saved, { language, session });
    return context.json({ ...publication, page: pageOf(language, saved.location) });
  });
  return routes;
}
