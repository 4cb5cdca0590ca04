import { Hono } from 'hono';
import { extendUntil, suggestedUntil } from '../../domain/events/continuation.ts';
import { dateOf } from '../../domain/time/days.ts';
import { capitalise, dayAndMonth, longDate } from '../../i18n/dates.ts';
import { fill, joinWithAnd } from '../../i18n/index.ts';
import { changeDraftStatus } from '../editing/drafts.ts';
import { restoreDate, cancelDate, confirmEntry, continueSeries } from './entry-actions.ts';
import { type Place, placeNamed } from '../entry/place.ts';
import { isStaff } from '../editing/policy.ts';
import { Refusal } from '../editing/refusal.ts';
import { staleVersionRefusal } from '../editing/current-version.ts';
import type { SaveResult } from '../editing/save-commits.ts';
import { invitationRoutes } from './invitation-routes.ts';
import { namedAssociations } from '../review/named-associations.ts';
import { successorOf } from '../people/handovers.ts';
import { handoverRoutes } from './handover-routes.ts';
import { invitationsOf } from './invitations.ts';
import { type OwnAssociation, ownActivity, ownAssociations, ownDrafts } from './own-entries.ts';
import { clockOf, type ReviewParts } from '../review/context.ts';
import { MAX_MESSAGE_LENGTH } from '../http/form-markup.ts';
import { dashboardPage } from './pages.ts';
import { cancelPage, continuePage } from './action-pages.ts';
import { answerPage, helpPhone, readForm, type Status } from '../http/context.ts';
import { languageFor, type StaffContext, type StaffEnvironment } from '../people/staff.ts';

/** Completed actions: the value of `gjort` in the URL, and a key of `dashboard.done`. */
const DONE = [
  'submitted',
  'joined',
  'declined',
  'cancelled',
  'back',
  'continued',
  'confirmed',
  'proposed',
  'withdrawn',
] as const;
type Done = (typeof DONE)[number];

/** Creates the routes below `/admin/mine/`, the dashboard of an association's editor. */
export function dashboardRoutes(parts: ReviewParts): Hono<StaffEnvironment> {
  const { content } = parts;
  const { editing } = parts.review;
  const routes = new Hono<StaffEnvironment>();

  routes.onError(async (error, context) => {
    if (!(error instanceof Refusal)) throw error;
    return showDashboard(parts, context, error.status as Status, error.sentence(languageFor(parts, context).words));
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
    const found = drafts.find(({ state }) => state.place.path === form('path') && state.draft.status === 'draft');
    if (!found) return showDashboard(parts, context, 404, languageFor(parts, context).words.dashboard.noDraft);
    await changeDraftStatus(editing, context.var.session, found.state.place, 'pending_review', {
      commit: form('commit'),
    });
    return redirectDone(context, 'submitted', { title: found.title });
  });

  routes.get('/avlys/', async (context) => {
    const found = await occurrenceAt(parts, context, context.req.query('slug'), context.req.query('dato'));
    if (!found) return showDashboard(parts, context, 404, languageFor(parts, context).words.dashboard.noSuch);
    const language = languageFor(parts, context);
    return answerPage(context, parts, language, cancelPage(language, { ...found, now: clockOf(parts) }));
  });

  routes.post('/avlys/', async (context) => {
    const form = await readForm(context);
    const found = await occurrenceAt(parts, context, form('slug'), form('date'));
    if (!found) return showDashboard(parts, context, 404, languageFor(parts, context).words.dashboard.noSuch);
    // A repeated request finds the date already cancelled.
    const note = form('note').replace(/\s+/g, ' ').trim().slice(0, MAX_NOTE_LENGTH);
    const { event, date } = found.occurrence;
    const cancelled = { date, note, seen: form('seen') };
    const saved = await cancelDate(editing, context.var.session, eventPlace(event.slug), cancelled);
    return redirectDone(context, 'cancelled', { saved, day: date });
  });

  routes.post('/angre/', async (context) => {
    const form = await readForm(context);
    const found = await occurrenceAt(parts, context, form('slug'), form('date'));
    if (!found) return showDashboard(parts, context, 404, languageFor(parts, context).words.dashboard.noSuch);
    const { event, date } = found.occurrence;
    const back = { date, seen: form('seen') };
    const saved = await restoreDate(editing, context.var.session, eventPlace(event.slug), back);
    return redirectDone(context, 'back', { saved, day: date });
  });

  routes.get('/fortsett/', async (context) => {
    const found = await ownActivity(parts, context.var.session, context.req.query('slug') ?? '');
    if (!found?.event.data.repeat?.every) return showDashboard(parts, context, 404);
    const proposed = suggestedUntil(found.event.data, await content.closures(), clockOf(parts));
    const language = languageFor(parts, context);
    return answerPage(context, parts, language, continuePage(language, { ...found, proposed }));
  });

  routes.post('/fortsett/', async (context) => {
    const form = await readForm(context);
    const found = await ownActivity(parts, context.var.session, form('slug'));
    if (!found) return showDashboard(parts, context, 404);
    const { event } = found;
    const until = form('until');
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(until);
    const closures = await content.closures();
    const series = isDay && extendUntil(event.data, until, closures, clockOf(parts));
    const proposed = suggestedUntil(event.data, closures, clockOf(parts));
    const language = languageFor(parts, context);
    const again = (refusal: string) =>
      answerPage(context, parts, language, continuePage(language, { ...found, proposed, until, refusal }), 422);
    if (!series) return again(fill(language.words.problems.date, { found: until }));
    try {
      const saved = await continueSeries(editing, context.var.session, eventPlace(event.slug), series, form('seen'));
      return redirectDone(context, 'continued', { saved, day: until, title: event.data.title });
    } catch (error) {
      if (error instanceof Refusal && error.code === 'bad-content') return again(error.values.reason ?? '');
      throw error;
    }
  });

  routes.post('/stemmer/', async (context) => {
    const form = await readForm(context);
    const own = (await ownAssociations(parts, context.var.session)).find(({ slug }) => slug === form('association'));
    if (!own) return showDashboard(parts, context, 404);
    if (form('seen') !== own.seen) throw staleVersionRefusal('published-changed', form('seen'));
    const failed = await confirmAll(parts, context, own);
    if (failed.length === 0) return redirectDone(context, 'confirmed', {});
    const language = languageFor(parts, context);
    const what = joinWithAnd(language, failed);
    const refusal = fill(language.words.dashboard.notConfirmed, { what });
    return showDashboard(parts, context, 422, refusal);
  });

  routes.route(
    '/medarrangor/',
    invitationRoutes(parts, (context, what) => redirectDone(context, what, {})),
  );

  routes.route(
    '/overta/',
    handoverRoutes(parts, (context, what) => redirectDone(context, what, {})),
  );

  return routes;
}

// The longest note that the schema of a change allows.
const MAX_NOTE_LENGTH = Math.min(300, MAX_MESSAGE_LENGTH);

function eventPlace(slug: string): Place {
  return placeNamed('events', slug) as Place;
}

async function occurrenceAt(parts: ReviewParts, context: StaffContext, slug = '', date = '') {
  const found = await ownActivity(parts, context.var.session, slug);
  const occurrence = found?.coming.find((each) => each.date === date);
  return found && occurrence && { occurrence, seen: found.seen };
}

/** Confirms the page of an association and all its activities today; returns those that have to be corrected first. */
async function confirmAll(parts: ReviewParts, context: StaffContext, own: OwnAssociation) {
  const { slug, name, page, activities } = own;
  const today = dateOf(clockOf(parts));
  const entries = [
    { place: placeNamed('associations', slug), title: name, seen: page },
    ...activities.map(({ event, seen }) => ({ place: eventPlace(event.slug), title: event.data.title, seen })),
  ];
  const failed: string[] = [];
  for (const { place, title, seen } of entries) {
    try {
      if (place) await confirmEntry(parts.review.editing, context.var.session, place, { today, seen });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      failed.push(`${title} (${error.sentence(languageFor(parts, context).words)})`);
    }
  }
  return failed;
}

interface DoneDetails {
  saved?: SaveResult;
  day?: string;
  title?: string;
}

function redirectDone(context: StaffContext, what: Done, { saved, day = '', title = '' }: DoneDetails): Response {
  const query = new URLSearchParams({
    gjort: what,
    ...(day && { dag: day }),
    ...(title && { tittel: title }),
    ...(saved?.outcome === 'draft' && { venter: 'ja' }),
  });
  return context.redirect(`/admin/mine/?${query}`, 303);
}

async function showDashboard(parts: ReviewParts, context: StaffContext, status: Status = 200, refusal?: string) {
  const { session } = context.var;
  const language = languageFor(parts, context);
  const now = clockOf(parts);
  const own = session.associations.map(({ slug }) => slug);
  const [associations, drafts, invitations, known] = await Promise.all([
    ...([ownAssociations(parts, session), ownDrafts(parts, session)] as const),
    ...([invitationsOf(parts, own), namedAssociations(parts)] as const),
  ]);
  const successor = successorOf(parts.state, session.person.id);
  const done = status === 200 ? await doneMessage(parts, context) : undefined;
  const page = dashboardPage(language, { associations, drafts, invitations, known, successor, now, done, refusal });
  return answerPage(context, parts, language, page, status);
}

async function doneMessage(parts: ReviewParts, context: StaffContext): Promise<string | undefined> {
  const language = languageFor(parts, context);
  const { dashboard } = language.words;
  const what = DONE.find((each) => each === context.req.query('gjort'));
  if (!what) return undefined;
  if (context.req.query('venter')) return fill(dashboard.waits, { phone: await helpPhone(parts) });
  const day = context.req.query('dag') ?? '';
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  const now = clockOf(parts);
  const date = isDay
    ? what === 'continued'
      ? dayAndMonth(language, day, now)
      : capitalise(longDate(language, day, now))
    : '';
  return fill(dashboard.done[what], { date, title: context.req.query('tittel') ?? '' });
}
