import { type Difference, differencesInWords } from '../../cms/in-words/entry-in-words.ts';
import { fieldLabel } from '../../cms/config/field-label.ts';
import type { Problem } from '../../entries/problem.ts';
import type { Language } from '../../i18n/index.ts';
import { setByGateway } from '../../schemas/fields/common.ts';
import { BODY, differingFields, type Fields, schemaOf } from '../entry/fields.ts';
import type { EntryLocation } from '../entry/location.ts';
import { type ReviewParts, wordsSetting } from './context.ts';

/** Two versions of an entry. Without `before` the entry is new; an unreadable version is undefined. */
interface Versions {
  before: Fields | undefined;
  after: Fields | undefined;
}

/** Describes field by field how two versions of an entry differ, except fields that the gateway sets. */
export async function differencesOf(
  parts: ReviewParts,
  location: EntryLocation,
  { before, after }: Versions,
  language: Language,
): Promise<Difference[]> {
  if (!after) return [];
  const names = before ? differingFields(before, after) : [...Object.keys(after.values), BODY];
  const shown = names.filter((name) => !setByGateway.has(name));
  return differencesInWords(schemaOf(location), shown, { before, after }, await wordsSetting(parts, language));
}

/** Describes the problems of an entry, each with its field label. */
export function problemsInWords(
  location: EntryLocation,
  problems: readonly Pick<Problem, 'field' | 'reason'>[],
  language: Language,
): string[] {
  const schema = schemaOf(location);
  return problems.map(({ field, reason }) =>
    field === 'file' || field === '' ? reason : `${fieldLabel(schema, field, language)}: ${reason}`,
  );
}
