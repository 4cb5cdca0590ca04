import type { Problem, ReasonLanguage } from '../../entries/problem.ts';
import type { Session } from '../people/session.ts';
import { savedTextOf, validateSave } from './content-check.ts';
import { readEntryState, ownersOf } from '../entry/entry-state.ts';
import { requirePermission, type Gateway } from './gateway.ts';
import { ownerOf } from '../entry/owner.ts';
import type { EntryLocation } from '../entry/location.ts';
import { MAIN } from '../git/repository.ts';

interface CheckedText {
  location: EntryLocation | undefined;
  raw: Buffer;
  isNew: boolean;
  /** The language of the reasons, if not that of the site. */
  language?: ReasonLanguage;
}

/** Lists the problems that would stop a text from being saved, without saving it. Requires permission to save it. */
export async function checkText(
  gateway: Gateway,
  session: Session,
  { location, raw, isNew, language }: CheckedText,
): Promise<Problem[]> {
  const state = location && !isNew ? await readEntryState(gateway.repository, location) : undefined;
  const owners = [...(location ? [ownerOf(location, raw)] : []), ...(state ? ownersOf(state) : [])];
  requirePermission(session, 'checkEntry', { location, owners });
  const main = state?.main ?? (await gateway.repository.refs()).get(MAIN) ?? '';
  const before = state?.draft ?? state?.published;
  const index = { ...(await gateway.index(main)), ...(language && { language }) };
  return location ? validateSave(location, raw, before && savedTextOf(before), index) : [];
}
