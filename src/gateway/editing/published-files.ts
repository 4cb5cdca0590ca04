import { fill } from '../../i18n/index.ts';
import { findReferrers } from '../entry/referrers.ts';
import { readEntryState, ownersOf } from '../entry/entry-state.ts';
import { retryOnConflict, requirePermission, type Gateway, reportEdit } from './gateway.ts';
import { type Asset, cleanPictures } from './pictures.ts';
import { ownerOfPicture, locationOfPath } from '../entry/location.ts';
import { Refusal } from './refusal.ts';
import { requireCurrentText, staleVersionRefusal } from './current-version.ts';
import { MAIN } from '../git/repository.ts';
import type { Session } from '../people/session.ts';

/** A published file to delete, and the id of the version that was shown. */
export interface SeenFile {
  path: string;
  seen: string | undefined;
}

/** Deletes published entries and pictures in the versions that were shown, unless remaining entries refer to them. */
export async function deleteFiles(gateway: Gateway, session: Session, seen: readonly SeenFile[]): Promise<void> {
  const { repository, words, clock } = gateway;
  const paths = seen.map(({ path }) => path);
  const deleted = await retryOnConflict(gateway, async (fresh) => {
    const main = (await repository.refs({ fresh })).get(MAIN) as string;
    const ids: string[] = [];
    for (const file of seen) ids.push(await requireDeletable(gateway, session, main, file));
    const referrers = await findReferrers(repository, main, new Set(paths));
    if (referrers.length > 0)
      throw new Refusal('in-use', { users: referrers.slice(0, 10).join(', ') }, { users: referrers });
    const message = fill(words.gateway.commits.deleted, { path: paths.join(', ') });
    const files = new Map(paths.map((path) => [path, undefined]));
    const to = await repository.write({ parents: [main], files, message, author: session.person, at: clock() });
    return (await repository.swap([{ ref: MAIN, from: main, to }])) ? ids : undefined;
  });
  for (const [each, path] of paths.entries()) {
    const location = locationOfPath(path);
    const texts = { before: deleted[each], after: undefined };
    if (location)
      reportEdit(gateway, session, { what: 'deleted', location, version: { owner: null, fields: undefined }, texts });
  }
  gateway.onPublished();
  gateway.onChanged();
}

/** Publishes a picture for all entries of an association. */
export async function savePicture(gateway: Gateway, session: Session, asset: Asset): Promise<void> {
  const { repository, words, clock } = gateway;
  requirePermission(session, 'persistMedia', { pictures: [asset.path] });
  const files = await cleanPictures([asset]);
  const message = fill(words.gateway.commits.saved, { path: asset.path });
  await retryOnConflict(gateway, async (fresh) => {
    const main = (await repository.refs({ fresh })).get(MAIN) as string;
    const to = await repository.write({ parents: [main], files, message, author: session.person, at: clock() });
    return repository.swap([{ ref: MAIN, from: main, to }]);
  });
  gateway.onPublished();
  gateway.onChanged();
}

/** Refuses a deletion that is not allowed or based on an outdated version; returns the id of the file. */
async function requireDeletable(
  gateway: Gateway,
  session: Session,
  main: string,
  { path, seen }: SeenFile,
): Promise<string> {
  const { repository } = gateway;
  const location = locationOfPath(path);
  // The portal cannot run without its settings.
  if (location?.collection === 'settings') throw new Refusal('unknown-place');
  const isPicture = ownerOfPicture(path) !== undefined;
  const state = location && (await readEntryState(repository, location));
  requirePermission(
    session,
    'deleteFiles',
    isPicture ? { pictures: [path] } : { location, owners: state && ownersOf(state) },
  );
  const found = await repository.find(main, path);
  if (!found) throw new Refusal('gone', {}, { yours: null, theirs: null });
  if (state) await requireCurrentText(gateway, session, state, seen);
  else if (found.id !== seen)
    throw staleVersionRefusal('published-changed', seen, { yours: null, theirs: null, version: found.id });
  return found.id;
}
