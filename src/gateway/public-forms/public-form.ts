import type { PublicFormKind } from '../../domain/volunteer-contacts.ts';
import type { Email } from '../email/outbox.ts';
import type { ContactRole } from '../../schemas/codes.ts';
import type { Language } from '../../i18n/index.ts';
import type { Answer, FieldGroup } from './form-fields.ts';
import type { FormValues } from './typed-values.ts';

/** An error in a field, shown to the person who filled it in. */
export interface FieldError {
  /** The field; empty for the form as a whole. */
  name: string;
  reason: string;
  /** The label of the field. */
  label?: string | undefined;
}

/** A public form: its fields, their validation, and what happens to the answers. */
export interface PublicForm {
  /** Its path, without a language prefix. */
  path: '/send-inn/' | '/meld-endring/' | '/bli-frivillig/meld-deg/';
  words: PublicFormKind;
  /** The contact whose mailbox receives it. */
  role: ContactRole;
  groups: (language: Language) => Promise<FieldGroup[]>;
  validate: (language: Language, typed: FormValues) => Promise<FieldError[]>;
  /** Summarises the answers before they are sent; without it the form is sent at once. */
  summary?: (language: Language, typed: FormValues) => Promise<Answer[]>;
  /** Returns initial values from the query of the URL. */
  initialValues?: (query: (name: string) => string) => Promise<FormValues>;
  /** Accepts the answers and returns the email about them. */
  submit: (typed: FormValues) => Promise<Omit<Email, 'to'>>;
}
