import { FORM_KEY, type FormKey, newFormKey, readFormKey } from '../autosave/form-key.ts';
import { type UnsentPicture, unsentPicture } from '../autosave/unsent-picture.ts';
import type { StaffContext } from '../people/staff.ts';
import type { ReviewParts } from '../review/context.ts';
import type { EverydayForm, FormRequest, OpenForm } from './everyday-form.ts';

/** An opened form, and the id under which it is stored until it is sent. */
export interface FormVisit {
  context: StaffContext;
  form: EverydayForm;
  request: FormRequest;
  opened: OpenForm;
  id: string;
}

/** Returns the number of the person who asks. */
export function personOf({ var: { session } }: StaffContext): number {
  return session.person.id;
}

/** Describes who asks for a form, with what reads its fields. */
export function requestOf(parts: ReviewParts, context: StaffContext, read: FormRequest['read']): FormRequest {
  return { parts, session: context.var.session, language: context.var.language, read };
}

/** Reads the key of the address, if it is of a form of this person. */
export function keyIn({ state, now }: ReviewParts, context: StaffContext): FormKey | undefined {
  const key = readFormKey(state.secret, context.req.query(FORM_KEY) ?? '', now());
  return key?.person === personOf(context) ? key : undefined;
}

/** Finds the picture that is stored with a form. */
export function pictureOf({ request, context, id }: FormVisit): UnsentPicture | undefined {
  return unsentPicture(request.parts.state, { id, person: personOf(context) });
}

/** Returns under what a form is stored, with a new key for its address. */
export function storedAs({ request, context, id }: FormVisit) {
  const { state, now } = request.parts;
  const person = personOf(context);
  return { id, person, key: newFormKey(state.secret, { id, person }, now()) };
}
