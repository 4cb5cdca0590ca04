import { Hono } from 'hono';
import { upkeepOf } from '../../domain/upkeep.ts';
import { fill, type Language } from '../../i18n/index.ts';
import { findDraft, changeDraftStatus, publishDraft, type EntryWithDraft } from '../editing/drafts.ts';
import { readFields } from '../entry/fields.ts';
import { placeAt, placeNamed } from '../entry/place.ts';
import { Refusal } from '../editing/refusal.ts';
import { invitationRoutes } from '../dashboard/invitation-routes.ts';
import { revertLive } from '../editing/reverting.ts';
import { namedAssociations } from './named-associations.ts';
import { proposedHandovers, successorOf, withdrawHandover } from '../people/handovers.ts';
import { markChangesSeen, unseenChange } from './change-log.ts';
import { invitationsOf } from '../dashboard/invitations.ts';
import { liveChanges } from './live-changes.ts';
import { differencesOf } from './differences.ts';
import { confirmHandover } from './emails.ts';
import { clockOf, type ReviewParts } from './context.ts';
import { listProblems } from './problem-lists.ts';
import { confirmRemovals, findRemovals } from './removals.ts';
import { unsentDrafts } from '../dashboard/unsent-drafts.ts';
import { listWaitingDrafts, waitingDraft } from './queue.ts';
import { draftPage } from './draft-page.ts';
import { queuePage, sentLine } from './queue-page.ts';
import { MAX_MESSAGE_LENGTH } from '../http/form-markup.ts';
import { refusedPage } from '../sign-in/pages.ts';
import { answerPage, readForm, type Status } from '../http/context.ts';
import { listPeople, RegisterRefusal } from '../people/register.ts';
import { Forbidden, languageFor, rolesToGive, type StaffContext, type StaffEnvironment } from '../people/staff.ts';

/** Completed actions: the value of `gjort` in the URL, and a key of `review.done`. */
const DONE = [
  'published',
  'returned',
  'seen',
  'reverted',
  'removed',
  'joined',
  'declined',
  'handedOver',
  'refused',
] as const;
type Done = (typeof DONE)[number];

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
    const place = change && placeAt(change.path);
    if (!change || !place) return redirectDone(context, 'seen');
    const texts = { before: change.before ?? undefined, after: change.after ?? undefined };
    const note = form('note').trim().slice(0, MAX_MESSAGE_LENGTH) || undefined;
    await revertLive(editing, context.var.session, place, { texts, note, seen: form('seen') });
    markChangesSeen(state, { only: change.id }, now());
    return redirectDone(context, 'reverted', change.title);
  });

  routes.post('/borte/', async (context) => {
    const { question } = await findRemovals(parts);
    const { session } = context.var;
    if (!question || question.seen !== (await readForm(context))('seen')) {
      const { removal } = languageFor(parts, context).words.review;
      return showQueue(parts, context, 409, removal.changed);
    }
    confirmRemovals(state, question, session.person.id, now());
    log('removal-confirmed', { entries: question.paths.length, by: session.person.id });
    editing.onPublished();
    return redirectDone(context, 'removed');
  });

  routes.route(
    '/medarrangor/',
    invitationRoutes(parts, (context, what) => redirectDone(context, what)),
  );

  routes.post('/overta/', async (context) => {
    const form = await readForm(context);
    const found = proposedHandovers(state).find(({ leaver }) => leaver.id === Number(form('person')));
    // Another successor may have been named since the page was shown.
    if (!found || found.successor.at !== Number(form('at'))) return showQueue(parts, context, 409);
    if (!rolesToGive(context.var.session).includes(found.leaver.role)) throw new Forbidden();
    await confirmHandover(parts, found);
    log('person-handedOver', { person: found.leaver.id, by: context.var.session.person.id });
    return redirectDone(context, 'handedOver');
  });

  routes.post('/overta/nei/', async (context) => {
    const form = await readForm(context);
    const person = Number(form('person'));
    if (successorOf(state, person)?.at !== Number(form('at'))) return showQueue(parts, context, 409);
    withdrawHandover(state, person);
    return redirectDone(context, 'refused');
  });

  routes.get('/:collection/:slug/', (context) => showDraft(parts, context));

  routes.post('/:collection/:slug/godkjenn/', async (context) => {
    const commit = (await readForm(context))('commit');
    const draft = await findDraft(editing, context.var.session, 'publishUnpublishedEntry', placeIn(context), true);
    const { title } = await waitingDraft(parts, draft, languageFor(parts, context));
    await publishDraft(editing, context.var.session, draft.place, { commit });
    return redirectDone(context, 'published', title);
  });

  routes.post('/:collection/:slug/tilbake/', async (context) => {
    const form = await readForm(context);
    const note = form('note').trim().slice(0, MAX_MESSAGE_LENGTH);
    const { review } = languageFor(parts, context).words;
    if (!note) return showDraft(parts, context, { fault: review.noteMissing, status: 422 });
    const draft = await findDraft(editing, context.var.session, 'unpublishedEntry', placeIn(context), true);
    const { title } = await waitingDraft(parts, draft, languageFor(parts, context));
    try {
      await changeDraftStatus(editing, context.var.session, draft.place, 'draft', { commit: form('commit'), note });
    } catch (error) {
      if (!(error instanceof Refusal) || error.status !== 409) throw error;
      return showDraft(parts, context, { refused: error, note, status: 409 });
    }
    return redirectDone(context, 'returned', title);
  });

  return routes;
}

function placeIn(context: StaffContext) {
  const { collection = '', slug = '' } = context.req.param() as Record<string, string>;
  return placeNamed(collection, slug);
}

/** Redirects to the list after an action; the title is in the URL because the entry may be gone. */
function redirectDone(context: StaffContext, what: Done, title = ''): Response {
  const about = title && `&tittel=${encodeURIComponent(title.slice(0, 120))}`;
  return context.redirect(`/admin/saker/?gjort=${what}${about}`, 303);
}

async function showQueue(parts: ReviewParts, context: StaffContext, status: Status = 200, refusal?: string) {
  const { state, review } = parts;
  const language = languageFor(parts, context);
  const now = clockOf(parts);
  const [{ portal, problems }, waiting, changes, unsent, associations] = await Promise.all([
    review.validatedContent(now),
    listWaitingDrafts(parts, context.var.session, language),
    liveChanges(parts, language),
    unsentDrafts(parts),
    namedAssociations(parts),
  ]);
  const what = DONE.find((each) => each === context.req.query('gjort'));
  const done =
    what && status === 200
      ? fill(language.words.review.done[what], { title: context.req.query('tittel') ?? '' })
      : undefined;
  const upkeep = portal ? upkeepOf(portal) : { ending: [], unchecked: [], deadlines: [] };
  const page = queuePage(language, {
    ...{ waiting, unsent, upkeep, associations, now, done, refusal },
    ...{ changes, handovers: proposedHandovers(state), people: listPeople(state) },
    problems: await listProblems(parts, { problems, portal }, language),
    publishingStatus: review.publishingStatus(),
    removal: (await findRemovals(parts)).question,
    invitations: await invitationsOf(parts),
  });
  return answerPage(context, parts, language, page, status);
}

interface DraftPageOptions {
  refused?: Refusal;
  fault?: string;
  note?: string;
  status?: Status;
}

async function showDraft(
  parts: ReviewParts,
  context: StaffContext,
  { status = 200, refused, ...options }: DraftPageOptions = {},
) {
  const language = languageFor(parts, context);
  const draft = await findDraft(parts.review.editing, context.var.session, 'unpublishedEntry', placeIn(context), true);
  const waiting = await waitingDraft(parts, draft, language);
  const facts = { associations: await namedAssociations(parts), now: clockOf(parts) };
  const refusal = refused?.sentence(language.words);
  const since = refused && (await changedSince(parts, draft, refused, language));
  const sent = sentLine(language, waiting, facts);
  const page = draftPage(language, { waiting, sent, now: facts.now, refusal, since, ...options });
  return answerPage(context, parts, language, page, status);
}

/** Shows why an action was refused: on the draft if it exists, otherwise on the list. */
async function answerRefusal(parts: ReviewParts, context: StaffContext, error: Error): Promise<Response> {
  const language = languageFor(parts, context);
  const { signIn, people } = language.words;
  if (error instanceof Forbidden)
    return answerPage(context, parts, language, refusedPage(language, signIn.notAllowed), 403);
  if (error instanceof RegisterRefusal) return showQueue(parts, context, 422, people.refusals[error.reason]);
  if (!(error instanceof Refusal)) throw error;
  const refusal = error.sentence(language.words);
  const isGone = error.code === 'no-draft' || error.code === 'unknown-place' || !placeIn(context);
  return isGone
    ? showQueue(parts, context, error.status as Status, refusal)
    : showDraft(parts, context, { refused: error, status: error.status as Status });
}

/** Describes how a draft differs from the version that was decided on, if the refusal carries that text. */
async function changedSince(
  parts: ReviewParts,
  { place, draft }: EntryWithDraft,
  { details }: Refusal,
  language: Language,
) {
  const { yours, version } = details;
  if (version !== draft.commit || typeof yours !== 'string') return undefined;
  const before = readFields(place, Buffer.from(yours));
  return before && differencesOf(parts, place, { before, after: draft.fields }, language);
}
