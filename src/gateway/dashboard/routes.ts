import { Hono } from 'hono';
import { changeDraftStatus } from '../editing/drafts.ts';
import { isStaff } from '../editing/policy.ts';
import { Refusal } from '../editing/refusal.ts';
import type { CalendarParts } from '../association-calendars/import-calendar.ts';
import { calendarRoutes } from '../association-calendars/routes.ts';
import { everydayRoutes } from '../everyday/routes.ts';
import { readForm, type Status } from '../http/context.ts';
import { DASHBOARD } from '../http/same-origin.ts';
import type { StaffEnvironment } from '../people/staff.ts';
import { cancellationRoutes } from './cancellation-routes.ts';
import { confirmationRoutes } from './confirmation-routes.ts';
import { continuationRoutes } from './continuation-routes.ts';
import { redirectDone, showDashboard } from './dashboard-response.ts';
import { handoverRoutes } from './handover-routes.ts';
import { invitationRoutes } from './invitation-routes.ts';
import { ownDrafts } from './own-entries.ts';

/** Creates the routes below `/admin/mine/`, the dashboard of an association's editor. */
export function dashboardRoutes(parts: CalendarParts): Hono<StaffEnvironment> {
  const { editing } = parts.review;
  const routes = new Hono<StaffEnvironment>();

  routes.onError(async (error, context) => {
    if (!(error instanceof Refusal)) throw error;
    return showDashboard(parts, context, error.status as Status, error.sentence(context.var.language.words));
  });

  routes.get('/', (context) => {
    const { role, associations } = context.var.session;
    // The editor links here for everyone.
    if (isStaff({ role }) && associations.length === 0) return context.redirect('/admin/saker/', 303);
    return showDashboard(parts, context);
  });

  routes.post('/send/', async (context) => {
    const form = await readForm(context);
    const drafts = await ownDrafts(parts, context.var.session);
    const found = drafts.find(({ state }) => state.location.path === form('path') && state.draft.status === 'draft');
    if (!found) return showDashboard(parts, context, 404, context.var.language.words.dashboard.noDraft);
    await changeDraftStatus(editing, context.var.session, found.state.location, 'pending_review', {
      commit: form('commit'),
    });
    return redirectDone(parts, context, 'submitted', { title: found.title });
  });

  routes.route(
    '/',
    everydayRoutes(parts, DASHBOARD, (context) =>
      showDashboard(parts, context, 404, context.var.language.words.everyday.missing),
    ),
  );
  routes.route('/', cancellationRoutes(parts));
  routes.route('/fortsett/', continuationRoutes(parts));
  routes.route('/stemmer/', confirmationRoutes(parts));
  routes.route('/kalender/', calendarRoutes(parts));

  routes.route(
    '/medarrangor/',
    invitationRoutes(parts, (context, what, location) =>
      redirectDone(parts, context, what, { saved: { outcome: 'live' }, location }),
    ),
  );

  routes.route(
    '/overta/',
    handoverRoutes(parts, (context, what) => redirectDone(parts, context, what)),
  );

  return routes;
}
