import type { Hono } from 'hono';
import { answerPage, readForm } from '../http/context.ts';
import type { StaffEnvironment } from '../people/staff.ts';
import { staffRoutes } from '../people/staff-routes.ts';
import { clockOf, type ReviewParts } from '../review/context.ts';
import { namedAssociations } from '../review/named-associations.ts';
import { listSources, setGoesLive } from './sources.ts';
import { staffPage } from './staff-page.ts';

/** Serves `/admin/kalendere/` to staff: the calendars that are fetched, and which of them may change what is published. */
export function calendarStaffRoutes(parts: ReviewParts): Hono<StaffEnvironment> {
  const { state, log } = parts;
  const routes = staffRoutes(parts);

  routes.get('/', async (context) => {
    const { language } = context.var;
    const isDone = context.req.query('gjort') === 'saved';
    const facts = { sources: listSources(state), associations: await namedAssociations(parts), now: clockOf(parts) };
    return answerPage(context, parts, language, staffPage(language, { ...facts, isDone }));
  });

  routes.post('/tillit/', async (context) => {
    const read = await readForm(context);
    setGoesLive(state, read('association'), read('live') === 'yes');
    log('calendar-trusted', { live: read('live') === 'yes', by: context.var.session.person.id });
    return context.redirect('/admin/kalendere/?gjort=saved', 303);
  });

  return routes;
}
