import { Hono } from 'hono';
import { count } from '../../../i18n/index.ts';
import { locationOfPath } from '../../entry/location.ts';
import { readForm } from '../../http/context.ts';
import type { StaffContext, StaffEnvironment } from '../../people/staff.ts';
import type { ReviewParts } from '../context.ts';
import {
  canUndo,
  type ChosenDraft,
  type DecidedDrafts,
  type Decision,
  decideDrafts,
  UNDO,
  undoDecisions,
} from './decisions.ts';
import { CHOSEN } from '../queue-page/several-section.ts';
import { redirectDone, redirectSaved, showQueue } from '../queue-response.ts';
import { rememberAnswer, readAnswer, removeAnswer } from './ready-answers.ts';

/** Creates the routes where staff decide about several drafts at once, undo it, and remove saved answers. */
export function decisionRoutes(parts: ReviewParts): Hono<StaffEnvironment> {
  const { state, now, log } = parts;
  const routes = new Hono<StaffEnvironment>();

  routes.post('/flere/', async (context) => {
    const form = await readForm(context);
    const { review } = context.var.language.words;
    const chosen = await chosenDrafts(context);
    if (chosen.length === 0) return showQueue(parts, context, 422, review.noneChosen);
    const note = readAnswer(form);
    const isReturned = form(CHOSEN.step) === 'tilbake';
    if (isReturned && !note) return showQueue(parts, context, 422, review.noteMissing);
    const decision: Decision = isReturned ? { what: 'returned', note } : { what: 'published' };
    if (isReturned) rememberAnswer(state, form, now());
    const { session } = context.var;
    const { batch, decided, refused } = await decideDrafts(parts, session, chosen, decision);
    log('decided-together', { what: decision.what, entries: decided.length, by: session.person.id });
    if (refused.length > 0) return showQueue(parts, context, 409, refusalOf(context, refused), batch);
    const details = { [UNDO]: batch, antall: String(decided.length) };
    return isReturned
      ? redirectDone(context, 'returnedSeveral', details)
      : redirectSaved(parts, context, 'publishedSeveral', details);
  });

  routes.post('/angre/', async (context) => {
    const batch = (await readForm(context))(UNDO);
    const { session } = context.var;
    if (!canUndo(parts, session, batch))
      return showQueue(parts, context, 409, context.var.language.words.review.undoLate);
    const { refused } = await undoDecisions(parts, session, batch);
    if (refused.length > 0) return showQueue(parts, context, 409, refusalOf(context, refused));
    return redirectSaved(parts, context, 'undone');
  });

  routes.post('/svar/fjern/', async (context) => {
    removeAnswer(state, Number((await readForm(context))('id')));
    return redirectDone(context, 'answerRemoved');
  });

  return routes;

  function refusalOf(context: StaffContext, refused: DecidedDrafts['refused']): string {
    const { language } = context.var;
    const [first] = refused;
    const reason = first ? `${first.location.slug}: ${first.refusal.sentence(language.words)}` : '';
    return count(language, language.words.review.notAll, refused.length, { reason });
  }
}

/** Reads the ticked drafts: the path of each, and the commit that was shown. */
async function chosenDrafts({ req }: StaffContext): Promise<ChosenDraft[]> {
  const ticked = [(await req.parseBody({ all: true }))[CHOSEN.field] ?? []].flat();
  return ticked.flatMap((value) => {
    const [path = '', commit] = String(value).split(' ');
    const location = locationOfPath(path);
    return location ? [{ location, commit }] : [];
  });
}
