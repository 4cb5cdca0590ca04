import { Hono } from 'hono';
import { extendUntil, suggestedUntil } from '../../domain/events/continuation.ts';
import type { LocalDate } from '../../domain/time/days.ts';
import { fill } from '../../i18n/index.ts';
import { Refusal } from '../editing/refusal.ts';
import { eventLocation } from '../entry/location.ts';
import { answerPage, readForm } from '../http/context.ts';
import type { StaffEnvironment } from '../people/staff.ts';
import { clockOf, type ReviewParts } from '../review/context.ts';
import { type DatedClash, datedClashes } from '../review/queue.ts';
import { continuePage } from './action-pages.ts';
import { redirectDone, showDashboard } from './dashboard-response.ts';
import { continueSeries } from './entry-actions.ts';
import { type OwnActivity, ownActivity } from './own-entries.ts';

/** Creates the routes of `/admin/mine/fortsett/`, where a series is extended. */
export function continuationRoutes(parts: ReviewParts): Hono<StaffEnvironment> {
  const { content } = parts;
  const { editing } = parts.review;
  const routes = new Hono<StaffEnvironment>();

  routes.get('/', async (context) => {
    const found = await ownActivity(parts, context.var.session, context.req.query('slug') ?? '');
    if (!found?.event.data.repeat?.every) return showDashboard(parts, context, 404);
    const proposed = suggestedUntil(found.event.data, await content.closures(), clockOf(parts));
    const { language } = context.var;
    const clashes = await clashesUntil(parts, found, proposed);
    const facts = { ...found, proposed, clashes, now: clockOf(parts) };
    return answerPage(context, parts, language, continuePage(language, facts));
  });

  routes.post('/', async (context) => {
    const form = await readForm(context);
    const found = await ownActivity(parts, context.var.session, form('slug'));
    if (!found) return showDashboard(parts, context, 404);
    const { event } = found;
    const until = form('until');
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(until);
    const closures = await content.closures();
    const series = isDay && extendUntil(event.data, until, closures, clockOf(parts));
    const proposed = suggestedUntil(event.data, closures, clockOf(parts));
    const { language } = context.var;
    const again = (refusal: string) =>
      answerPage(
        context,
        parts,
        language,
        continuePage(language, { ...found, proposed, until, refusal, now: clockOf(parts) }),
        422,
      );
    if (!series) return again(fill(language.words.problems.date, { found: until }));
    try {
      const location = eventLocation(event.slug);
      const saved = await continueSeries(editing, context.var.session, location, series, form('seen'));
      return await redirectDone(parts, context, 'continued', { saved, location, day: until, title: event.data.title });
    } catch (error) {
      if (error instanceof Refusal && error.code === 'bad-content') return again(error.values.reason ?? '');
      throw error;
    }
  });
  return routes;
}

/** Lists what else takes place near the dates that a series gets when it continues to a day. */
async function clashesUntil(parts: ReviewParts, { event, last }: OwnActivity, until: LocalDate): Promise<DatedClash[]> {
  const closures = await parts.content.closures();
  const series = extendUntil(event.data, until, closures, clockOf(parts));
  const { portal, agenda } = await parts.review.validatedContent(clockOf(parts));
  if (!series || !portal) return [];
  const { until: _, ...times } = series;
  const all = datedClashes({ slug: event.slug, data: { ...event.data, ...times } }, portal, agenda);
  return all.filter(({ date }) => date > (last?.date ?? ''));
}
