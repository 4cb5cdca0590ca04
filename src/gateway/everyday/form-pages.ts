import { contactFor } from '../../domain/roles.ts';
import type { UnsentForm } from '../autosave/unsent-forms.ts';
import type { Refusal } from '../editing/refusal.ts';
import { answerPage, type Status } from '../http/context.ts';
import { withLabels } from '../public-forms/field-errors.ts';
import type { FieldError } from '../public-forms/public-form.ts';
import type { FormValues } from '../public-forms/typed-values.ts';
import { clockOf } from '../review/context.ts';
import type { OpenForm, Proposal } from './everyday-form.ts';
import { type FormVisit, pictureOf, storedAs } from './form-visit.ts';
import { baseOf, changesSince, withOthersChanges } from './others-changes.ts';
import { everydayCheckPage, everydayFormPage } from './pages.ts';
import { previewOf } from './proposal.ts';
import { shownPicture, withShownPicture } from './shown-picture.ts';

/** What is said above a form. */
export interface Notice {
  errors?: FieldError[];
  refused?: Refusal;
  /** What became of an earlier text. */
  message?: string | undefined;
  unsent?: readonly UnsentForm[];
  /** Whether the browser may have a later text: not in answer to a form that it has just sent. */
  isReopened?: boolean;
  status?: Status;
}

/** Answers with a form to fill in. */
export async function showForm(visit: FormVisit, typed: FormValues, notice: Notice = {}): Promise<Response> {
  const { context, form, request, opened } = visit;
  const { parts, language } = request;
  const { errors = [], refused, status, ...rest } = notice;
  const since = refused && (await changesSince(request, opened.propose(typed), refused));
  const shown = since && refused ? withOthersChanges(opened, typed, refused) : typed;
  const groups = await withShownPicture(opened.groups, pictureOf(visit));
  const page = everydayFormPage(language, {
    ...{ form, since, ...rest, typed: shown },
    opened: { ...opened, groups, about: aboutOf(opened, since && refused) },
    stored: storedAs(visit),
    refusal: refused?.sentence(language.words),
    contact: contactFor(await parts.content.site(), 'associations'),
    errors: withLabels(errors, opened.groups),
    now: clockOf(parts),
  });
  return answerPage(context, parts, language, page, status);
}

/** Answers with what was entered, to look over before it is sent. */
export async function showCheck(
  visit: FormVisit,
  { typed, proposal }: { typed: FormValues; proposal: Proposal },
): Promise<Response> {
  const { context, form, request, opened } = visit;
  const { parts, language } = request;
  const preview = await previewOf(request, proposal, await baseOf(request, proposal));
  const picture = await shownPicture(pictureOf(visit));
  const facts = { form, opened, typed, picture, stored: storedAs(visit), preview, now: clockOf(parts) };
  return answerPage(context, parts, language, everydayCheckPage(language, facts));
}

/** Returns the hidden fields of a form. Others' changes are shown, so what is sent next is based on them. */
function aboutOf({ about }: OpenForm, refused: Refusal | undefined): OpenForm['about'] {
  const version = refused?.details.version;
  return typeof version === 'string' ? { ...about, seen: version } : about;
}
