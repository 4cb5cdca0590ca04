import type { Difference } from '../../cms/entry-in-words.ts';
import type { Language } from '../../i18n/index.ts';
import { readEntryState } from '../entry/entry-state.ts';
import { readFields } from '../entry/fields.ts';
import { type Place, placeAt } from '../entry/place.ts';
import { differencesOf } from './differences.ts';
import { type LoggedChange, unseenChanges } from './change-log.ts';
import type { ReviewParts } from './context.ts';

/** Something that went on the page by itself, with what it was before and after, field by field. */
export interface LiveChange extends LoggedChange {
  isNew: boolean;
  /** The id of the text that is published at its path now: what is decided on when it is taken back. */
  seen: string;
  differences: Difference[];
}

/** Lists what went on the page by itself and no member of staff has seen to, newest first, with what each changed. */
export function liveChanges(parts: ReviewParts, language: Language): Promise<LiveChange[]> {
  return Promise.all(
    unseenChanges(parts.state).map(async (change) => {
      const place = placeAt(change.path);
      const [before, after] = await Promise.all(
        [change.before, change.after].map((id) => place && textOf(parts, place, id)),
      );
      const differences = place ? await differencesOf(parts, place, { before, after }, language) : [];
      const published = place && (await readEntryState(parts.moderation.editing.repository, place)).published;
      return { ...change, isNew: change.before === null, seen: published?.id ?? '', differences };
    }),
  );
}

async function textOf({ moderation: { editing } }: ReviewParts, place: Place, id: string | null) {
  const bytes = id === null ? undefined : await editing.repository.readBlob(id);
  return bytes && readFields(place, bytes);
}
