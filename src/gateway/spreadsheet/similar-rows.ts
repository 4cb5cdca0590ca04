import type { Event } from '../../schemas/event.ts';
import { rawFields } from '../entry/fields.ts';
import type { FormRequest } from '../everyday/everyday-form.ts';
import { type SimilarEntry, similarityFinder } from '../everyday/similar-entries.ts';
import { isReady, type RowProposal } from './row-proposals.ts';

/** Finds what may be the same as each row that can be sent, by the number of the row. */
export async function similarRows(
  request: FormRequest,
  rows: readonly RowProposal[],
): Promise<Map<number, SimilarEntry[]>> {
  const similarTo = await similarityFinder(request);
  const found = rows.filter(isReady).map(({ row, proposal: { location, raw } }) => {
    const event = (rawFields(location, raw) ?? {}) as Partial<Event>;
    return [row, similarTo(undefined, event)] as const;
  });
  return new Map(found.filter(([, similar]) => similar.length > 0));
}
