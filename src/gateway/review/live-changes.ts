import type { Difference } from '../../cms/in-words/entry-in-words.ts';
import type { Language } from '../../i18n/index.ts';
import { readEntryState } from '../entry/entry-state.ts';
import { readFields } from '../entry/fields.ts';
import { type EntryLocation, locationOfPath } from '../entry/location.ts';
import { differencesOf } from './differences.ts';
import { type LoggedChange, unseenChanges } from './change-log.ts';
import type { ReviewParts } from './context.ts';

/** A change published without approval, with its differences field by field. */
export interface LiveChange extends LoggedChange {
  isNew: boolean;
  /** The id of the version now published at its path; a revert refers to it. */
  seen: string;
  differences: Difference[];
}

/** Lists changes published without approval and not marked as seen, newest first, with their differences. */
export function liveChanges(parts: ReviewParts, language: Language): Promise<LiveChange[]> {
  return Promise.all(
    unseenChanges(parts.state).map(async (change) => {
      const location = locationOfPath(change.path);
      const [before, after] = await Promise.all(
        [change.before, change.after].map((id) => location && textOf(parts, location, id)),
      );
      const differences = location ? await differencesOf(parts, location, { before, after }, language) : [];
      const published = location && (await readEntryState(parts.review.editing.repository, location)).published;
      return { ...change, isNew: change.before === null, seen: published?.id ?? '', differences };
    }),
  );
}

async function textOf({ review: { editing } }: ReviewParts, location: EntryLocation, id: string | null) {
  const bytes = id === null ? undefined : await editing.repository.readBlob(id);
  return bytes && readFields(location, bytes);
}
