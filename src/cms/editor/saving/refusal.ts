import { Observable } from '../form/observable.ts';

/** A problem with a field, as reported by the gateway. */
export interface FieldProblem {
  /** A path such as `contact.phone`, or `file` for the whole entry. */
  field: string;
  reason: string;
}

/** Two people's changes to the same fields: this person's and those saved first. */
export interface Conflict {
  path: string;
  fields: readonly string[];
  /** This person's text merged with the other's changes to other fields. */
  merged: string;
  theirs: string;
  /** The version to base the next save on. */
  version: string;
}

/** The text of a draft at the time of the decision, and now. */
export interface ChangedDraft {
  yours: string;
  theirs: string;
}

/** Why the last save or decision was refused. */
export const refusal = new Observable<{
  problems?: readonly FieldProblem[];
  conflict?: Conflict;
  changed?: ChangedDraft;
}>({});
