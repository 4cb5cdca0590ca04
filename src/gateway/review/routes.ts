import { Hono } from 'hono';
import { invitationRoutes } from '../dashboard/invitation-routes.ts';
import { Refusal } from '../editing/refusal.ts';
import { revertLive } from '../editing/reverting.ts';
import { locationOfPath } from '../entry/location.ts';
import { answerPage, readForm, type Status } from '../http/context.ts';
import { MAX_MESSAGE_LENGTH } from '../http/form-markup.ts';
import { RegisterRefusal } from '../people/register.ts';
import { Forbidden, rolesToGive, type StaffContext, type StaffEnvironment } from '../people/staff.ts';
import { refusedPage } from '../sign-in/pages.ts';
import { weekRoutes } from '../week/routes.ts';
import { markChangesSeen, unseenChange } from './change-log.ts';
import type { ReviewParts } from './context.ts';
import { decisionRoutes } from './decisions/decision-routes.ts';
import { draftRoutes, locationIn, showDraft } from './draft-routes.ts';
import { handoverReviewRoutes } from './handover-routes.ts';
import { redirectDone, redirectSaved, showQueue } from './queue-response.ts';
import { confirmRemovals, findRemovals } from './removals.ts';

/** Creates the routes below `/admin/saker/`, the review queue of staff. */
export function reviewRoutes(parts: ReviewParts): Hono<StaffEnvironment> {
  const { state, now, log } = parts;
  const { editing } = parts.review;
  const routes = new Hono<StaffEnvironment>();

  routes.use((context, next) => {
    if (rolesToGive(context.var.session).length === 0) throw new Forbidden();
    return next();
  });
  routes.onError((error, context) => answerRefusal(parts, context, error));

  routes.get('/', (context) => showQueue(parts, context));

  routes.post('/sett/', async (context) => {
    const upTo = Number((await readForm(context))('upTo')) || 0;
    markChangesSeen(state, { upTo }, now());
    return redirectDone(context, 'seen');
  });

  routes.post('/ta-tilbake/', async (context) => {
    const form = await readForm(context);
    const change = unseenChange(state, Number(form('change')));
    const location = change && locationOfPath(change.path);
    if (!change || !location) return redirectDone(context, 'seen');
    const texts = { before: change.before ?? undefined, after: change.after ?? undefined };
    const note = form('note').trim().slice(0, MAX_MESSAGE_LENGTH) || undefined;
    await revertLive(editing, context.var.session, location, { texts, note, seen: form('seen') });
    markChangesSeen(state, { only: change.id }, now());
    return redirectSaved(parts, context, 'reverted', { title: change.title, location });
  });

  routes.post('/borte/', async (context) => {
    const { question } = await findRemovals(parts);
    const { session } = context.var;
    if (!question || question.seen !== (await readForm(context))('seen')) {
      const { removal } = context.var.language.words.review;
      return showQueue(parts, context, 409, removal.changed);
    }
    confirmRemovals(state, question, session.person.id, now());
    log('removal-confirmed', { entries: question.paths.length, by: session.person.id });
    editing.onPublished();
    return redirectSaved(parts, context, 'removed');
  });

  routes.route(
    '/medarrangor/',
    invitationRoutes(parts, (context, what, location) => redirectSaved(parts, context, what, { location })),
  );

  routes.route('/overta/', handoverReviewRoutes(parts));

  routes.route('/uke/', weekRoutes(parts));
  routes.route('/', decisionRoutes(parts));
  routes.route('/:collection/:slug/', draftRoutes(parts));

  return routes;
}

/** Shows why an action was refused: on the draft if it exists, otherwise on the list. */
async function answerRefusal(parts: ReviewParts, context: StaffContext, error: Error): Promise<Response> {
  const { language } = context.var;
  const { signIn, people } = language.words;
  if (error instanceof Forbidden)
    return answerPage(context, parts, language, refusedPage(language, signIn.notAllowed), 403);
  if (error instanceof RegisterRefusal) return showQueue(parts, context, 422, people.refusals[error.reason]);
  if (!(error instanceof Refusal)) throw error;
  const refusal = error.sentence(language.words);
  const isGone = error.code === 'no-draft' || error.code === 'unknown-place' || !locationIn(context);
  return isGone
    ? showQueue(parts, context, error.status as Status, refusal)
    : showDraft(parts, context, { refused: error, status: error.status as Status });
}
