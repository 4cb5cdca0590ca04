import { createHash, randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { contactFor } from '../../domain/roles.ts';
import type { PictureFault } from '../../entries/clean-picture.ts';
import { deleteAutosave } from '../autosave/autosave.ts';
import { FORM_KEY, type FormKey, newFormKey, readFormKey } from '../autosave/form-key.ts';
import { storeSentForm, type UnsentForm, unsentFormsOf } from '../autosave/unsent-forms.ts';
import { deleteUnsentPicture, type UnsentPicture, unsentPicture } from '../autosave/unsent-picture.ts';
import { redirectDone } from '../dashboard/dashboard-response.ts';
import { Refusal } from '../editing/refusal.ts';
import { answerPage, readFormFields, type Status } from '../http/context.ts';
import { languageFor, type StaffContext, type StaffEnvironment } from '../people/staff.ts';
import { firstOfEach } from '../public-forms/activity-errors.ts';
import { withLabels } from '../public-forms/field-errors.ts';
import { typedIn } from '../public-forms/form-fields.ts';
import { STEP } from '../public-forms/pages.ts';
import type { FieldError } from '../public-forms/public-form.ts';
import { runOnce } from '../public-forms/run-once.ts';
import type { FormValues } from '../public-forms/typed-values.ts';
import { clockOf, type ReviewParts } from '../review/context.ts';
import type { EverydayForm, FormRequest, OpenForm, Proposal } from './everyday-form.ts';
import { baseOf, changesSince } from './others-changes.ts';
import { PICTURE, REMOVE_PICTURE } from './picture-fields.ts';
import { shownPicture, withShownPicture } from './shown-picture.ts';
import { everydayCheckPage, everydayFormPage } from './pages.ts';
import { previewOf, problemsOf, saveProposal } from './proposal.ts';
import { typingPreview } from './typing-preview.ts';

/** An opened form, and the id under which it is stored until it is sent. */
interface Visit {
  context: StaffContext;
  request: FormRequest;
  opened: OpenForm;
  id: string;
}

/** What is said above a form. */
interface Notice {
  errors?: FieldError[];
  refused?: Refusal;
  /** What became of an earlier text. */
  message?: string | undefined;
  unsent?: readonly UnsentForm[];
  /** Whether the browser may have a later text: not in answer to a form that it has just sent. */
  isReopened?: boolean;
  status?: Status;
}

const HOUR = 60 * 60_000;

/**
 * Creates the routes of an everyday form: it is filled in, looked over and sent, and works without script. What is written
 * is stored at each step until it is sent, so that it comes back after a lost session or connection.
 */
export function everydayFormRoutes(
  parts: ReviewParts,
  form: EverydayForm,
  onMissing: (context: StaffContext) => Promise<Response>,
): Hono<StaffEnvironment> {
  const { state, now } = parts;
  const routes = new Hono<StaffEnvironment>();
  // A second press gets the answer of the first.
  const sends = runOnce<string>(HOUR);

  routes.get('/', async (context) => {
    const key = keyIn(context);
    const unsent = unsentFormsOf(state, personOf(context), now()).filter(({ path }) => path === form.path);
    const stored = unsent.find(({ id }) => id === key?.id);
    const request = requestOf(context, (name) => stored?.values[name] ?? context.req.query(name) ?? '');
    const opened = await form.open(request);
    if (!opened) return onMissing(context);
    const { restored, notYours } = request.language.words.everyday.unsent;
    const visit = { context, request, opened, id: key?.id ?? randomUUID() };
    if (stored) return show(visit, typedIn(opened.groups, request.read), { message: restored, isReopened: true });
    const { slug = '' } = opened.about;
    const message = context.req.query(FORM_KEY) && !key ? notYours : undefined;
    const others = unsent.filter((each) => each.slug === slug);
    return show(visit, opened.initial, { message, unsent: others, isReopened: true });
  });

  routes.post('/', async (context) => {
    if (isFromScript(context)) return answerScript(context);
    const id = keyIn(context)?.id ?? randomUUID();
    const key = { id, person: personOf(context) };
    const { values, fault } = await storeSentForm(parts, key, context);
    if (values[REMOVE_PICTURE] === 'yes') deleteUnsentPicture(state, key);
    const request = requestOf(context, (name) => values[name] ?? '');
    const opened = await form.open(request);
    if (!opened) return onMissing(context);
    const visit = { context, request, opened, id };
    const typed = typedIn(opened.groups, request.read);
    if (values[STEP] === 'edit') return show(visit, typed);
    const proposal = opened.propose(typed, unsentPicture(state, key));
    const errors = await errorsOf(request, opened, { typed, proposal, fault });
    if (errors.length > 0) return show(visit, typed, { errors, status: 422 });
    try {
      if (values[STEP] !== 'send') return await check(visit, { typed, proposal });
      return await send(visit, { typed, proposal });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return show(visit, typed, { refused: error, status: error.status as Status });
    }
  });

  return routes;

  function requestOf(context: StaffContext, read: FormRequest['read']): FormRequest {
    return { parts, session: context.var.session, language: languageFor(parts, context), read };
  }

  /** Reads the key of the address, if it is of a form of this person. */
  function keyIn(context: StaffContext): FormKey | undefined {
    const key = readFormKey(state.secret, context.req.query(FORM_KEY) ?? '', now());
    return key?.person === personOf(context) ? key : undefined;
  }

  /** Answers the script with what is understood so far, and stores nothing. */
  async function answerScript(context: StaffContext): Promise<Response> {
    const values = await readFormFields(context);
    const request = requestOf(context, (name) => values[name] ?? '');
    const opened = await form.open(request);
    return context.json(opened ? await typingPreview(request, opened, typedIn(opened.groups, request.read)) : []);
  }

  async function show(visit: Visit, typed: FormValues, notice: Notice = {}): Promise<Response> {
    const { context, request, opened } = visit;
    const { errors = [], refused, status, ...rest } = notice;
    const { language } = request;
    const contact = contactFor(await parts.content.site(), 'associations');
    const refusal = refused?.sentence(language.words);
    const since = refused && (await changesSince(request, opened.propose(typed), refused));
    // Others' changes are shown, so what is sent next is based on them.
    const version = since && refused?.details.version;
    const about = typeof version === 'string' ? { ...opened.about, seen: version } : opened.about;
    const groups = await withShownPicture(opened.groups, pictureOf(visit));
    const page = everydayFormPage(language, {
      ...{
        form,
        opened: { ...opened, groups, about },
        typed,
        stored: storedAs(visit),
        refusal,
        since,
        contact,
        ...rest,
      },
      errors: withLabels(errors, opened.groups),
      now: clockOf(parts),
    });
    return answerPage(context, parts, language, page, status);
  }

  async function check(visit: Visit, { typed, proposal }: { typed: FormValues; proposal: Proposal }) {
    const { context, request, opened } = visit;
    const preview = await previewOf(request, proposal, await baseOf(request, proposal));
    const picture = await shownPicture(pictureOf(visit));
    const facts = { form, opened, typed, picture, stored: storedAs(visit), preview, now: clockOf(parts) };
    return answerPage(context, parts, request.language, everydayCheckPage(request.language, facts));
  }

  async function send(visit: Visit, { typed, proposal }: { typed: FormValues; proposal: Proposal }) {
    const { context, id } = visit;
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

  async function save(
    { context, request, opened }: Visit,
    { typed, proposal }: { typed: FormValues; proposal: Proposal },
  ): Promise<Response> {
    const saved = await saveProposal(request, proposal);
    const { what, ...details } = opened.done(typed);
    const { location } = saved;
    if (saved.outcome === 'live') return redirectDone(parts, context, what, { ...details, saved, location });
    const isSent = saved.outcome === 'draft' || proposal.base === undefined;
    return redirectDone(parts, context, isSent ? 'submitted' : 'unchanged', details);
  }

  function pictureOf({ context, id }: Visit): UnsentPicture | undefined {
    return unsentPicture(state, { id, person: personOf(context) });
  }

  function storedAs({ context, id }: Visit) {
    const person = personOf(context);
    return { id, person, key: newFormKey(state.secret, { id, person }, now()) };
  }
}

function isFromScript({ req }: StaffContext): boolean {
  return req.header('Accept') === 'application/json';
}

function personOf({ var: { session } }: StaffContext): number {
  return session.person.id;
}

function digestOf(typed: FormValues, { base = '' }: Proposal): string {
  return createHash('sha256').update(JSON.stringify(typed)).update(base).digest('base64url');
}

async function errorsOf(
  request: FormRequest,
  { errors, errorOf }: OpenForm,
  { typed, proposal, fault }: { typed: FormValues; proposal: Proposal; fault: PictureFault | undefined },
): Promise<FieldError[]> {
  const asIs = ({ field, reason }: { field: string; reason: string }) => ({ name: field, reason });
  const problems = await problemsOf(request, proposal);
  const { faults } = request.language.words.everyday.picture;
  const ofPicture = fault ? [{ name: PICTURE, reason: faults[fault] }] : [];
  return firstOfEach([...ofPicture, ...(errors?.(typed) ?? []), ...problems.map(errorOf ?? asIs)]);
}
