import type { PublicFormKind } from '../../domain/volunteer-contacts.ts';
import type { Email } from '../email/outbox.ts';
import type { ContactRole } from '../../schemas/codes.ts';
import type { Language } from '../../i18n/index.ts';
import type { Answer, FieldGroup } from './form-fields.ts';
import type { FormValues } from './typed-values.ts';

/** Something that is wrong with a field, told to the one who filled it in. */
export interface Fault {
  /** The field; empty for the form as a whole. */
  name: string;
  reason: string;
  /** What the field is called. */
  label?: string | undefined;
}

/** A form that anybody can send in: what it asks, what is wrong with the answers, and where they go. */
export interface PublicForm {
  /** Its address, without the prefix of a language. */
  path: '/send-inn/' | '/meld-endring/' | '/bli-frivillig/meld-deg/';
  words: PublicFormKind;
  /** Whose mailbox it goes to. */
  role: ContactRole;
  groups: (language: Language) => Promise<FieldGroup[]>;
  validate: (language: Language, typed: FormValues) => Promise<Fault[]>;
  /** What is read through before it is sent; without it the form is sent at once. */
  summary?: (language: Language, typed: FormValues) => Promise<Answer[]>;
  /** What the form knows from the address that led to it. */
  initialValues?: (query: (name: string) => string) => Promise<FormValues>;
  /** Takes in what was sent, and writes the letter about it. */
  submit: (typed: FormValues) => Promise<Omit<Email, 'to'>>;
}
