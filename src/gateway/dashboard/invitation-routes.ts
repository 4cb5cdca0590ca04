import { Hono } from 'hono';
import { answerInvitation } from '../editing/co-organisers.ts';
import { type EntryLocation, locationOf } from '../entry/location.ts';
import { Refusal } from '../editing/refusal.ts';
import type { ReviewParts } from '../review/context.ts';
import { readForm } from '../http/context.ts';
import type { StaffContext, StaffEnvironment } from '../people/staff.ts';

/** Handles the answer of an association, or of staff on its behalf, to a co-organiser invitation. */
export function invitationRoutes(
  { review }: ReviewParts,
  redirectDone: (context: StaffContext, what: 'joined' | 'declined', location: EntryLocation) => Promise<Response>,
): Hono<StaffEnvironment> {
  const routes = new Hono<StaffEnvironment>();
  routes.post('/', async (context) => {
    const form = await readForm(context);
    const location = locationOf('events', form('slug'));
    if (!location) throw new Refusal('unknown-place');
    const joins = form('svar') === 'ja';
    const answer = { association: form('association'), joins, seen: form('seen') };
    await answerInvitation(review.editing, context.var.session, location, answer);
    return redirectDone(context, joins ? 'joined' : 'declined', location);
  });
  return routes;
}
