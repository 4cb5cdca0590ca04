import { createHash, randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { PictureFault } from '../../entries/clean-picture.ts';
import { deleteAutosave } from '../autosave/autosave.ts';
import { FORM_KEY } from '../autosave/form-key.ts';
import { storeSentForm, unsentFormsOf } from '../autosave/unsent-forms.ts';
import { deleteUnsentPicture, unsentPicture } from '../autosave/unsent-picture.ts';
import { redirectDone } from '../dashboard/dashboard-response.ts';
import { Refusal } from '../editing/refusal.ts';
import { readFormFields, type Status } from '../http/context.ts';
import type { StaffContext, StaffEnvironment } from '../people/staff.ts';
import { firstOfEach } from '../public-forms/activity-errors.ts';
import { typedIn } from '../public-forms/form-fields.ts';
import { STEP } from '../public-forms/pages.ts';
import type { FieldError } from '../public-forms/public-form.ts';
import { runOnce } from '../public-forms/run-once.ts';
import type { FormValues } from '../public-forms/typed-values.ts';
import type { ReviewParts } from '../review/context.ts';
import type { EverydayForm, FormRequest, OpenForm, Proposal } from './everyday-form.ts';
import { showCheck, showForm } from './form-pages.ts';
import { type FormVisit, keyIn, personOf, requestOf } from './form-visit.ts';
import { PICTURE, REMOVE_PICTURE } from './picture-fields.ts';
import { problemsOf } from './proposal.ts';
import { saveProposal } from './save-proposal.ts';
import { typingPreview } from './preview/typing-preview.ts';

/** A form as it was filled in. */
interface Filled {
  typed: FormValues;
  proposal: Proposal;
}

/** What a form has from the dashboard. */
interface FormSetting {
  onMissing: (context: StaffContext) => Promise<Response>;
  /** Counts a preview while typing, and tells whether the person may have it. */
  mayPreview: (context: StaffContext) => boolean;
}

const HOUR = 60 * 60_000;

/**
 * Creates the routes of an everyday form: it is filled in, looked over and sent, and works without script. What is written
 * is stored at each step until it is sent, so that it comes back after a lost session or connection.
 */
export function everydayFormRoutes(
  parts: ReviewParts,
  form: EverydayForm,
  { onMissing, mayPreview }: FormSetting,
): Hono<StaffEnvironment> {
  const routes = new Hono<StaffEnvironment>();
  // A second press gets the answer of the first.
  const sends = runOnce<string>(HOUR);

  routes.get('/', async (context) => (await begin(parts, form, context)) ?? onMissing(context));

  routes.post('/', async (context) => {
    if (isFromScript(context)) {
      const { tooOften } = context.var.language.words.everyday;
      return mayPreview(context) ? answerScript(parts, form, context) : context.json({ error: tooOften }, 429);
    }
    const received = await receive(parts, form, context);
    if (!received) return onMissing(context);
    const { visit, typed, fault, step } = received;
    if (step === 'edit') return showForm(visit, typed);
    const { request, opened, id } = visit;
    const proposal = opened.propose(typed, unsentPicture(parts.state, { id, person: personOf(context) }));
    const errors = await errorsOf(request, opened, { typed, proposal, fault });
    if (errors.length > 0) return showForm(visit, typed, { errors, status: 422 });
    try {
      if (step !== 'send') return await showCheck(visit, { typed, proposal });
      return await send(visit, { typed, proposal }, sends);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return showForm(visit, typed, { refused: error, status: error.status as Status });
    }
  });

  return routes;
}

/** Opens a form, with what was written in it before if the address has the key of that. */
async function begin(parts: ReviewParts, form: EverydayForm, context: StaffContext): Promise<Response | undefined> {
  const { state, now } = parts;
  const key = keyIn(parts, context);
  const unsent = unsentFormsOf(state, personOf(context), now()).filter(({ path }) => path === form.path);
  const stored = unsent.find(({ id }) => id === key?.id);
  const request = requestOf(parts, context, (name) => stored?.values[name] ?? context.req.query(name) ?? '');
  const opened = await form.open(request);
  if (!opened) return undefined;
  const { restored, notYours } = request.language.words.everyday.unsent;
  const visit = { context, form, request, opened, id: key?.id ?? randomUUID() };
  if (stored) return showForm(visit, typedIn(opened.groups, request.read), { message: restored, isReopened: true });
  const { slug = '' } = opened.about;
  const message = context.req.query(FORM_KEY) && !key ? notYours : undefined;
  const others = unsent.filter((each) => each.slug === slug);
  return showForm(visit, opened.initial, { message, unsent: others, isReopened: true });
}

/** Stores a form that was sent, and reads it. */
async function receive(parts: ReviewParts, form: EverydayForm, context: StaffContext) {
  const id = keyIn(parts, context)?.id ?? randomUUID();
  const key = { id, person: personOf(context) };
  const { values, fault } = await storeSentForm(parts, key, context);
  if (values[REMOVE_PICTURE] === 'yes') deleteUnsentPicture(parts.state, key);
  const request = requestOf(parts, context, (name) => values[name] ?? '');
  const opened = await form.open(request);
  if (!opened) return undefined;
  const visit: FormVisit = { context, form, request, opened, id };
  return { visit, typed: typedIn(opened.groups, request.read), fault, step: values[STEP] };
}

/** Answers the script with what is understood so far, and stores nothing. */
async function answerScript(parts: ReviewParts, form: EverydayForm, context: StaffContext): Promise<Response> {
  const values = await readFormFields(context);
  const request = requestOf(parts, context, (name) => values[name] ?? '');
  const opened = await form.open(request);
  return context.json(opened ? await typingPreview(request, opened, typedIn(opened.groups, request.read)) : []);
}

async function send(
  visit: FormVisit,
  { typed, proposal }: Filled,
  sends: ReturnType<typeof runOnce<string>>,
): Promise<Response> {
  const { context, request, id } = visit;
  const { state, now } = request.parts;
  // By what was written: the picture of a form that is sent is gone when it is sent again.
  const key = `${personOf(context)} ${id} ${digestOf(typed, proposal)}`;
  const address = await sends.do(key, now(), async () => {
    const done = await save(visit, { typed, proposal });
    return done.headers.get('Location') ?? '';
  });
  // A second press has stored it again.
  deleteAutosave(state, personOf(context), id);
  return context.redirect(address, 303);
}

async function save({ context, request, opened }: FormVisit, { typed, proposal }: Filled): Promise<Response> {
  const { parts } = request;
  const saved = await saveProposal(request, proposal);
  const { what, ...details } = opened.done(typed);
  const { location } = saved;
  if (saved.outcome === 'live') return redirectDone(parts, context, what, { ...details, saved, location });
  const isSent = saved.outcome === 'draft' || proposal.base === undefined;
  return redirectDone(parts, context, isSent ? 'submitted' : 'unchanged', details);
}

function isFromScript({ req }: StaffContext): boolean {
  return req.header('Accept') === 'application/json';
}

function digestOf(typed: FormValues, { base = '' }: Proposal): string {
  return createHash('sha256').update(JSON.stringify(typed)).update(base).digest('base64url');
}

async function errorsOf(
  request: FormRequest,
  { errors, errorOf }: OpenForm,
  { typed, proposal, fault }: Filled & { fault: PictureFault | undefined },
): Promise<FieldError[]> {
  const asIs = ({ field, reason }: { field: string; reason: string }) => ({ name: field, reason });
  const problems = await problemsOf(request, proposal);
  const { faults } = request.language.words.everyday.picture;
  const ofPicture = fault ? [{ name: PICTURE, reason: faults[fault] }] : [];
  return firstOfEach([...ofPicture, ...(errors?.(typed) ?? []), ...problems.map(errorOf ?? asIs)]);
}
