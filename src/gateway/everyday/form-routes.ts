import { Hono } from 'hono';
import { contactFor } from '../../domain/roles.ts';
import { redirectDone } from '../dashboard/dashboard-response.ts';
import { Refusal } from '../editing/refusal.ts';
import { type Fields, readFields } from '../entry/fields.ts';
import { answerPage, readForm, type Status } from '../http/context.ts';
import { languageFor, type StaffContext, type StaffEnvironment } from '../people/staff.ts';
import { withLabels } from '../public-forms/field-errors.ts';
import { typedIn } from '../public-forms/form-fields.ts';
import { STEP } from '../public-forms/pages.ts';
import type { FieldError } from '../public-forms/public-form.ts';
import type { FormValues } from '../public-forms/typed-values.ts';
import { clockOf, type ReviewParts } from '../review/context.ts';
import { differencesOf } from '../review/differences.ts';
import type { EverydayForm, FormRequest, OpenForm, Proposal } from './everyday-form.ts';
import { everydayCheckPage, everydayFormPage } from './pages.ts';
import { previewOf, problemsOf, saveProposal } from './proposal.ts';
import { firstOfEach } from '../public-forms/activity-errors.ts';

interface Wrong {
  errors?: FieldError[];
  refused?: Refusal;
  status?: Status;
}

/** Creates the routes of an everyday form: it is filled in, looked over and sent, and works without script. */
export function everydayFormRoutes(
  parts: ReviewParts,
  form: EverydayForm,
  onMissing: (context: StaffContext) => Promise<Response>,
): Hono<StaffEnvironment> {
  const routes = new Hono<StaffEnvironment>();

  routes.get('/', async (context) => {
    const request = requestOf(context, (name) => context.req.query(name) ?? '');
    const opened = await form.open(request);
    return opened ? show(context, request, opened, opened.initial) : onMissing(context);
  });

  routes.post('/', async (context) => {
    const submitted = await readForm(context);
    const request = requestOf(context, submitted);
    const opened = await form.open(request);
    if (!opened) return onMissing(context);
    const typed = typedIn(opened.groups, submitted);
    if (submitted(STEP) === 'edit') return show(context, request, opened, typed);
    const proposal = opened.propose(typed);
    const errors = await errorsOf(request, opened, { typed, proposal });
    if (errors.length > 0) return show(context, request, opened, typed, { errors, status: 422 });
    try {
      if (submitted(STEP) !== 'send') return await check(context, request, opened, { typed, proposal });
      return await send(context, request, opened, { typed, proposal });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return show(context, request, opened, typed, { refused: error, status: error.status as Status });
    }
  });

  return routes;

  function requestOf(context: StaffContext, read: FormRequest['read']): FormRequest {
    return { parts, session: context.var.session, language: languageFor(parts, context), read };
  }

  async function show(
    context: StaffContext,
    request: FormRequest,
    opened: OpenForm,
    typed: FormValues,
    { errors = [], refused, status }: Wrong = {},
  ): Promise<Response> {
    const { language } = request;
    const contact = contactFor(await parts.content.site(), 'associations');
    const refusal = refused?.sentence(language.words);
    const since = refused && (await changesSince(request, opened.propose(typed), refused));
    // Others' changes are shown, so what is sent next is based on them.
    const version = since && refused?.details.version;
    const about = typeof version === 'string' ? { ...opened.about, seen: version } : opened.about;
    const labelled = withLabels(errors, opened.groups);
    const facts = { form, opened: { ...opened, about }, typed, errors: labelled, refusal, since, contact };
    return answerPage(context, parts, language, everydayFormPage(language, facts), status);
  }

  async function check(
    context: StaffContext,
    request: FormRequest,
    opened: OpenForm,
    { typed, proposal }: { typed: FormValues; proposal: Proposal },
  ): Promise<Response> {
    const preview = await previewOf(request, proposal, await baseOf(request, proposal));
    const { language } = request;
    return answerPage(
      context,
      parts,
      language,
      everydayCheckPage(language, { form, opened, typed, preview, now: clockOf(parts) }),
    );
  }

  async function send(
    context: StaffContext,
    request: FormRequest,
    opened: OpenForm,
    { typed, proposal }: { typed: FormValues; proposal: Proposal },
  ): Promise<Response> {
    const saved = await saveProposal(request, proposal);
    const { what, ...details } = opened.done(typed);
    const { location } = saved;
    if (saved.outcome === 'live') return redirectDone(parts, context, what, { ...details, saved, location });
    const isSent = saved.outcome === 'draft' || proposal.base === undefined;
    return redirectDone(parts, context, isSent ? 'submitted' : 'unchanged', details);
  }
}

async function errorsOf(
  request: FormRequest,
  { errors, errorOf }: OpenForm,
  { typed, proposal }: { typed: FormValues; proposal: Proposal },
): Promise<FieldError[]> {
  const asIs = ({ field, reason }: { field: string; reason: string }) => ({ name: field, reason });
  const problems = await problemsOf(request, proposal);
  return firstOfEach([...(errors?.(typed) ?? []), ...problems.map(errorOf ?? asIs)]);
}

async function baseOf({ parts }: FormRequest, { location, base }: Proposal): Promise<Fields | undefined> {
  const bytes = base === undefined ? undefined : await parts.review.editing.repository.readBlob(base);
  return bytes && readFields(location, bytes);
}

/** Describes what others have changed since the shown version, if the refusal carries the text that is there now. */
async function changesSince(request: FormRequest, proposal: Proposal, { details }: Refusal) {
  const before = await baseOf(request, proposal);
  const { theirs } = details;
  const after = typeof theirs === 'string' ? readFields(proposal.location, Buffer.from(theirs)) : undefined;
  return before && after
    ? differencesOf(request.parts, proposal.location, { before, after }, request.language)
    : undefined;
}
