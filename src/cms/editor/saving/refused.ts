import { Observed } from '../form/observed.ts';

/** What the gateway found wrong with a field. */
export interface FieldProblem {
  /** `contact.phone`; `file` when the entry as a whole is at fault. */
  field: string;
  reason: string;
}

/** What two people wrote in the same fields, the one here and the one who saved first. */
export interface Conflict {
  path: string;
  fields: readonly string[];
  /** What is here, with what the other one changed in other fields, as the text of a file. */
  merged: string;
  theirs: string;
  /** The version that a save is made from once it is chosen. */
  version: string;
}

/** A draft that was decided on, and how it is now, as the texts of files. */
export interface ChangedDraft {
  yours: string;
  theirs: string;
}

/** Why the last save or decision was refused, for as long as it matters. */
export const refused = new Observed<{
  problems?: readonly FieldProblem[];
  conflict?: Conflict;
  changed?: ChangedDraft;
}>({});
