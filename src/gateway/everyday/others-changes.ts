import type { Difference } from '../../cms/in-words/entry-in-words.ts';
import type { Refusal } from '../editing/refusal.ts';
import { BODY, type Fields, readFields } from '../entry/fields.ts';
import { differencesOf } from '../review/differences.ts';
import type { FormValues } from '../public-forms/typed-values.ts';
import type { FormRequest, OpenForm, Proposal } from './everyday-form.ts';
import { isTouched } from './touched.ts';

/** Reads the version that a proposal is based on; undefined for a new entry. */
export async function baseOf({ parts }: FormRequest, { location, base }: Proposal): Promise<Fields | undefined> {
  const bytes = base === undefined ? undefined : await parts.review.editing.repository.readBlob(base);
  return bytes && readFields(location, bytes);
}

/** Describes what others have changed since the shown version, if the refusal carries the text that is there now. */
export async function changesSince(
  request: FormRequest,
  proposal: Proposal,
  { details }: Refusal,
): Promise<Difference[] | undefined> {
  const before = await baseOf(request, proposal);
  const { theirs } = details;
  const after = typeof theirs === 'string' ? readFields(proposal.location, Buffer.from(theirs)) : undefined;
  return before && after
    ? differencesOf(request.parts, proposal.location, { before, after }, request.language)
    : undefined;
}

/**
 * Returns what was entered, with what others have changed meanwhile in what this person has not touched. What is sent next
 * is based on their version, so an old value would undo their change.
 */
export function withOthersChanges(
  { initial, valuesOf, propose }: OpenForm,
  typed: FormValues,
  { details }: Refusal,
): FormValues {
  const { merged, theirs } = details;
  const text = merged ?? theirs;
  const fields = typeof text === 'string' ? readFields(propose(typed).location, Buffer.from(text)) : undefined;
  if (!fields || !valuesOf) return typed;
  const now = valuesOf(fields);
  // Where both have changed the text, it is merged by lines.
  const isTheirs = (name: string) => (name === BODY && merged !== undefined) || !isTouched(initial, typed, name);
  const values = Object.entries(typed).map(([name, value]) => [name, isTheirs(name) ? (now[name] ?? value) : value]);
  return Object.fromEntries(values);
}
