import { Observable } from '../form/observable.ts';
import { GatewayError } from '../portal.ts';

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

/** Shows in the form why a save was refused, at the field or as a conflict; returns the error for Decap to show. */
export function showSaveRefusal(error: GatewayError, path: string, refused: string): GatewayError {
  const { problems, merged, theirs, fields, version } = error.details as Partial<Conflict> & {
    problems?: readonly FieldProblem[];
  };
  if (problems) {
    refusal.set({ problems });
    return new GatewayError(refused, error.status);
  }
  if (merged !== undefined && theirs && fields && version)
    refusal.set({ conflict: { path, fields, merged, theirs, version } });
  return error;
}

/** Shows in the form that a decision was refused because the draft has changed. */
export function showDecisionRefusal({ status, details }: GatewayError): void {
  const { yours, theirs } = details as { yours?: string | null; theirs?: string | null };
  if (status === 409 && yours && theirs) refusal.set({ changed: { yours, theirs } });
}
