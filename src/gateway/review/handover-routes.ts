import { Hono } from 'hono';
import { readForm } from '../http/context.ts';
import { proposedHandovers, successorOf, withdrawHandover } from '../people/handovers.ts';
import { Forbidden, rolesToGive, type StaffEnvironment } from '../people/staff.ts';
import type { ReviewParts } from './context.ts';
import { confirmHandover } from './emails.ts';
import { redirectDone, showQueue } from './queue-response.ts';

/** Creates the routes below `/admin/saker/overta/`, where staff confirm or refuse a proposed successor. */
export function handoverReviewRoutes(parts: ReviewParts): Hono<StaffEnvironment> {
  const { state, log } = parts;
  const routes = new Hono<StaffEnvironment>();

  routes.post('/', async (context) => {
    const form = await readForm(context);
    const found = proposedHandovers(state).find(({ leaver }) => leaver.id === Number(form('person')));
    // Another successor may have been named since the page was shown.
    if (!found || found.successor.at !== Number(form('at'))) return showQueue(parts, context, 409);
    if (!rolesToGive(context.var.session).includes(found.leaver.role)) throw new Forbidden();
    await confirmHandover(parts, found);
    log('person-handedOver', { person: found.leaver.id, by: context.var.session.person.id });
    return redirectDone(context, 'handedOver');
  });

  routes.post('/nei/', async (context) => {
    const form = await readForm(context);
    const person = Number(form('person'));
    if (successorOf(state, person)?.at !== Number(form('at'))) return showQueue(parts, context, 409);
    withdrawHandover(state, person);
    return redirectDone(context, 'refused');
  });

  return routes;
}
