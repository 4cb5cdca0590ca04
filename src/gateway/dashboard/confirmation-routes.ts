import { Hono } from 'hono';
import { dateOf } from '../../domain/time/days.ts';
import { fill, joinWithAnd } from '../../i18n/index.ts';
import { staleVersionRefusal } from '../editing/current-version.ts';
import { Refusal } from '../editing/refusal.ts';
import { eventLocation, locationOf } from '../entry/location.ts';
import { readForm } from '../http/context.ts';
import type { StaffContext, StaffEnvironment } from '../people/staff.ts';
import { clockOf, type ReviewParts } from '../review/context.ts';
import { redirectDone, showDashboard } from './dashboard-response.ts';
import { confirmEntry } from './entry-actions.ts';
import { type OwnAssociation, ownAssociations } from './own-entries.ts';

/** Creates the route of `/admin/mine/stemmer/`, which confirms that an association's entries are correct. */
export function confirmationRoutes(parts: ReviewParts): Hono<StaffEnvironment> {
  const routes = new Hono<StaffEnvironment>();

  routes.post('/', async (context) => {
    const form = await readForm(context);
    const own = (await ownAssociations(parts, context.var.session)).find(({ slug }) => slug === form('association'));
    if (!own) return showDashboard(parts, context, 404);
    if (form('seen') !== own.seen) throw staleVersionRefusal('published-changed', form('seen'));
    const failed = await confirmAll(parts, context, own);
    if (failed.length === 0) {
      const location = locationOf('associations', own.slug);
      return redirectDone(parts, context, 'confirmed', { saved: { outcome: 'live' }, location });
    }
    const { language } = context.var;
    const what = joinWithAnd(language, failed);
    const refusal = fill(language.words.dashboard.notConfirmed, { what });
    return showDashboard(parts, context, 422, refusal);
  });
  return routes;
}

/** Confirms the page of an association and all its activities today; returns those that have to be corrected first. */
async function confirmAll(parts: ReviewParts, context: StaffContext, own: OwnAssociation) {
  const { slug, name, page, activities } = own;
  const today = dateOf(clockOf(parts));
  const entries = [
    { location: locationOf('associations', slug), title: name, seen: page },
    ...activities.map(({ event, seen }) => ({ location: eventLocation(event.slug), title: event.data.title, seen })),
  ];
  const failed: string[] = [];
  for (const { location, title, seen } of entries) {
    try {
      if (location) await confirmEntry(parts.review.editing, context.var.session, location, { today, seen });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      failed.push(`${title} (${error.sentence(context.var.language.words)})`);
    }
  }
  return failed;
}
