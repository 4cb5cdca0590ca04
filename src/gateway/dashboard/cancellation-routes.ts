import { Hono } from 'hono';
import { eventLocation } from '../entry/location.ts';
import { answerPage, readForm } from '../http/context.ts';
import { MAX_MESSAGE_LENGTH } from '../http/form-markup.ts';
import type { StaffContext, StaffEnvironment } from '../people/staff.ts';
import { clockOf, type ReviewParts } from '../review/context.ts';
import { cancelPage } from './action-pages.ts';
import { redirectDone, showDashboard } from './dashboard-response.ts';
import { cancelDate, restoreDate } from './entry-actions.ts';
import { ownActivity } from './own-entries.ts';

/** Creates `/admin/mine/avlys/` and `/admin/mine/angre/`, where a date is cancelled or restored. */
export function cancellationRoutes(parts: ReviewParts): Hono<StaffEnvironment> {
  const { editing } = parts.review;
  const routes = new Hono<StaffEnvironment>();

  routes.get('/avlys/', async (context) => {
    const found = await occurrenceAt(parts, context, context.req.query('slug'), context.req.query('dato'));
    if (!found) return showDashboard(parts, context, 404, context.var.language.words.dashboard.noSuch);
    const { language } = context.var;
    return answerPage(context, parts, language, cancelPage(language, { ...found, now: clockOf(parts) }));
  });

  routes.post('/avlys/', async (context) => {
    const form = await readForm(context);
    const found = await occurrenceAt(parts, context, form('slug'), form('date'));
    if (!found) return showDashboard(parts, context, 404, context.var.language.words.dashboard.noSuch);
    // A repeated request finds the date already cancelled.
    const note = form('note').replace(/\s+/g, ' ').trim().slice(0, MAX_NOTE_LENGTH);
    const { event, date } = found.occurrence;
    const cancelled = { date, note, seen: form('seen') };
    const location = eventLocation(event.slug);
    const saved = await cancelDate(editing, context.var.session, location, cancelled);
    return redirectDone(parts, context, 'cancelled', { saved, location, day: date });
  });

  routes.post('/angre/', async (context) => {
    const form = await readForm(context);
    const found = await occurrenceAt(parts, context, form('slug'), form('date'));
    if (!found) return showDashboard(parts, context, 404, context.var.language.words.dashboard.noSuch);
    const { event, date } = found.occurrence;
    const location = eventLocation(event.slug);
    const saved = await restoreDate(editing, context.var.session, location, { date, seen: form('seen') });
    return redirectDone(parts, context, 'back', { saved, location, day: date });
  });
  return routes;
}

// The longest note that the schema of a change allows.
const MAX_NOTE_LENGTH = Math.min(300, MAX_MESSAGE_LENGTH);

async function occurrenceAt(parts: ReviewParts, context: StaffContext, slug = '', date = '') {
  const found = await ownActivity(parts, context.var.session, slug);
  const occurrence = found?.coming.find((each) => each.date === date);
  return found && occurrence && { occurrence, seen: found.seen };
}
