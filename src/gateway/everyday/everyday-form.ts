import type { Language } from '../../i18n/index.ts';
import type { Done, DoneDetails } from '../dashboard/dashboard-response.ts';
import type { UnsentPicture } from '../autosave/unsent-picture.ts';
import type { Asset } from '../editing/pictures.ts';
import type { Fields } from '../entry/fields.ts';
import type { EntryLocation } from '../entry/location.ts';
import type { Session } from '../people/session.ts';
import type { FieldGroup } from '../public-forms/form-fields.ts';
import type { FieldError } from '../public-forms/public-form.ts';
import type { FormValues } from '../public-forms/typed-values.ts';
import type { ReviewParts } from '../review/context.ts';

/** Who asks for a form, and in which language. */
export interface FormRequest {
  parts: ReviewParts;
  session: Session;
  language: Language;
  /** Reads a parameter of the address or a hidden field of the form; empty if there is none. */
  read: (name: string) => string;
}

/** An everyday task as a plain form below the dashboard. */
export interface EverydayForm {
  path: string;
  /** Opens the form; undefined if there is no such entry or the person may not change it. */
  open: (request: FormRequest) => Promise<OpenForm | undefined>;
}

/** A form about one entry. */
export interface OpenForm {
  title: string;
  lead: string;
  groups: FieldGroup[];
  /** The values shown at first. */
  initial: FormValues;
  /** Returns the values that stand for another version of the entry, if the form shows more than what is being changed. */
  valuesOf?: (fields: Fields) => FormValues;
  /** Other beginnings of the form. */
  templates?: readonly { text: string; address: string }[];
  /** What the form is about, as hidden fields. */
  about: Readonly<Record<string, string>>;
  /** The same entry in the whole editor. */
  editor: string;
  /** Finds errors that the schema of the entry cannot. */
  errors?: (typed: FormValues) => FieldError[];
  /** Maps a problem of the entry to a field of the form. */
  errorOf?: (problem: { field: string; reason: string }) => FieldError;
  /** Turns what was entered into the text to save. */
  propose: (typed: FormValues, picture?: UnsentPicture) => Proposal;
  /** What is said once it is on the site. */
  done: (typed: FormValues) => { what: Done } & Pick<DoneDetails, 'day' | 'title'>;
}

/** A text to save, with the version that it is based on. */
export interface Proposal {
  location: EntryLocation;
  raw: Buffer;
  /** The id of the text that was shown; undefined for a new entry. */
  base: string | undefined;
  /** New pictures. */
  assets?: readonly Asset[];
}
