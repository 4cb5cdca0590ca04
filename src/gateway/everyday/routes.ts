import { Hono } from 'hono';
import { deleteAutosave } from '../autosave/autosave.ts';
import { redirectDone } from '../dashboard/dashboard-response.ts';
import { readForm } from '../http/context.ts';
import { rateLimit } from '../http/rate-limit.ts';
import type { StaffContext, StaffEnvironment } from '../people/staff.ts';
import type { ReviewParts } from '../review/context.ts';
import { associationPageForm } from './association-page.ts';
import { cancelDatesForm } from './cancel-dates.ts';
import { changeActivityForm } from './change-activity.ts';
import { changeDateForm } from './change-date.ts';
import { everydayFormRoutes } from './form-routes.ts';
import { newActivityForm } from './new-activity.ts';
import { DISCARD } from './unsent-list.ts';

const FORMS = [newActivityForm, changeActivityForm, changeDateForm, cancelDatesForm, associationPageForm];

// The script waits 700 ms after the last letter, so a page asks at most 857 times in ten minutes: only programs ask more.
const PREVIEWS = 900;
const WINDOW = 10 * 60_000;

/** Creates the routes of all everyday forms, below the address of the dashboard. */
export function everydayRoutes(
  parts: ReviewParts,
  base: string,
  onMissing: (context: StaffContext) => Promise<Response>,
): Hono<StaffEnvironment> {
  const routes = new Hono<StaffEnvironment>();
  const previews = rateLimit(PREVIEWS, WINDOW);
  const mayPreview = ({ var: { session } }: StaffContext) => previews(String(session.person.id), parts.now());
  routes.post(DISCARD.slice(base.length - 1), async (context) => {
    const { person } = context.var.session;
    deleteAutosave(parts.state, person.id, (await readForm(context))('id'));
    return redirectDone(parts, context, 'discarded');
  });
  for (const form of FORMS)
    routes.route(form.path.slice(base.length - 1), everydayFormRoutes(parts, form, { onMissing, mayPreview }));
  return routes;
}
