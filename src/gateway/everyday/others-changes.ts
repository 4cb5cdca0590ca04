import type { Difference } from '../../cms/in-words/entry-in-words.ts';
import type { Refusal } from '../editing/refusal.ts';
import { type Fields, readFields } from '../entry/fields.ts';
import { differencesOf } from '../review/differences.ts';
import type { FormRequest, Proposal } from './everyday-form.ts';

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
