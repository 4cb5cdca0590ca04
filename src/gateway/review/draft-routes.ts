import { Hono } from 'hono';
import type { Language } from '../../i18n/index.ts';
import { type EntryWithDraft, findDraft } from '../editing/drafts.ts';
import { Refusal } from '../editing/refusal.ts';
import { readFields } from '../entry/fields.ts';
import { locationOf } from '../entry/location.ts';
import { answerPage, readForm, type Status } from '../http/context.ts';
import type { StaffContext, StaffEnvironment } from '../people/staff.ts';
import { clockOf, type ReviewParts } from './context.ts';
import { decideDraft, UNDO } from './decisions/decisions.ts';
import { differencesOf } from './differences.ts';
import { draftPage } from './draft-page.ts';
import { namedAssociations } from './named-associations.ts';
import { sentLine } from './queue-page/drafts-section.ts';
import { redirectDone, redirectSaved, titled } from './queue-response.ts';
import { answerTexts, readAnswer, rememberAnswer } from './decisions/ready-answers.ts';
import { waitingDraft } from './queue.ts';

/** Creates the routes below `/admin/saker/<collection>/<slug>/`, where staff publish a draft or send it back. */
export function draftRoutes(parts: ReviewParts): Hono<StaffEnvironment> {
  const { editing } = parts.review;
  const routes = new Hono<StaffEnvironment>();

  routes.get('/', (context) => showDraft(parts, context));

  routes.post('/godkjenn/', async (context) => {
    const commit = (await readForm(context))('commit');
    const draft = await findDraft(editing, context.var.session, 'publishUnpublishedEntry', locationIn(context), true);
    const { title } = await waitingDraft(parts, draft, context.var.language);
    const { location } = draft;
    const batch = await decideDraft(parts, context.var.session, { location, commit }, { what: 'published' });
    return redirectSaved(parts, context, 'published', { title, location, [UNDO]: batch });
  });

  routes.post('/tilbake/', async (context) => {
    const form = await readForm(context);
    const note = readAnswer(form);
    const { review } = context.var.language.words;
    if (!note) return showDraft(parts, context, { error: review.noteMissing, status: 422 });
    const draft = await findDraft(editing, context.var.session, 'unpublishedEntry', locationIn(context), true);
    const { title } = await waitingDraft(parts, draft, context.var.language);
    try {
      const chosen = { location: draft.location, commit: form('commit') };
      const batch = await decideDraft(parts, context.var.session, chosen, { what: 'returned', note });
      rememberAnswer(parts.state, form, parts.now());
      return redirectDone(context, 'returned', { ...titled(title), [UNDO]: batch });
    } catch (error) {
      if (!(error instanceof Refusal) || error.status !== 409) throw error;
      return showDraft(parts, context, { refused: error, note, status: 409 });
    }
  });

  return routes;
}

/** Returns the location of the entry in the URL. */
export function locationIn(context: StaffContext) {
  const { collection = '', slug = '' } = context.req.param() as Record<string, string>;
  return locationOf(collection, slug);
}

interface DraftPageOptions {
  refused?: Refusal;
  error?: string;
  note?: string;
  status?: Status;
}

/** Shows a draft, with the reason on top if an action was refused. */
export async function showDraft(
  parts: ReviewParts,
  context: StaffContext,
  { status = 200, refused, ...options }: DraftPageOptions = {},
) {
  const { language } = context.var;
  const draft = await findDraft(
    parts.review.editing,
    context.var.session,
    'unpublishedEntry',
    locationIn(context),
    true,
  );
  const waiting = await waitingDraft(parts, draft, language);
  const facts = { associations: await namedAssociations(parts), now: clockOf(parts) };
  const refusal = refused?.sentence(language.words);
  const since = refused && (await changedSince(parts, draft, refused, language));
  const sent = sentLine(language, waiting, facts);
  const page = draftPage(language, {
    ...{ waiting, sent, now: facts.now, refusal, since, ...options },
    answers: answerTexts(parts.state, language),
  });
  return answerPage(context, parts, language, page, status);
}

/** Describes how a draft differs from the version that was decided on, if the refusal carries that text. */
async function changedSince(
  parts: ReviewParts,
  { location, draft }: EntryWithDraft,
  { details }: Refusal,
  language: Language,
) {
  const { yours, version } = details;
  if (version !== draft.commit || typeof yours !== 'string') return undefined;
  const before = readFields(location, Buffer.from(yours));
  return before && differencesOf(parts, location, { before, after: draft.fields }, language);
}
