import { fill } from '../../i18n/index.ts';
import { usersOf } from './content-check.ts';
import { lookUp, ownersOf } from './entry-state.ts';
import { change, demand, type Gateway, tellOf } from './gateway.ts';
import { type Asset, cleanPictures } from './pictures.ts';
import { ownerOfPicture, placeAt } from './place.ts';
import { Refusal } from './refusal.ts';
import { MAIN } from '../git/repository.ts';
import type { Session } from '../session.ts';

/** Deletes published entries and pictures, unless something that stays refers to them. */
export async function deleteFiles(gateway: Gateway, session: Session, paths: readonly string[]): Promise<void> {
  const { repository, words, clock } = gateway;
  await change(gateway, async (fresh) => {
    const main = (await repository.refs({ fresh })).get(MAIN) as string;
    for (const path of paths) await demandDeletion(gateway, session, main, path);
    const users = await usersOf(repository, main, new Set(paths));
    if (users.length > 0) throw new Refusal('in-use', { users: users.slice(0, 10).join(', ') }, { users });
    const message = fill(words.gateway.commits.deleted, { path: paths.join(', ') });
    const files = new Map(paths.map((path) => [path, undefined]));
    const to = await repository.write({ parents: [main], files, message, author: session.person, at: clock() });
    return repository.swap([{ ref: MAIN, from: main, to }]);
  });
  for (const path of paths) {
    const place = placeAt(path);
    if (place) tellOf(gateway, session, { what: 'deleted', place, version: { owner: null, fields: undefined } });
  }
  gateway.onPublished();
  gateway.onChanged();
}

/** Puts a picture where all entries of an association can use it. */
export async function savePicture(gateway: Gateway, session: Session, asset: Asset): Promise<void> {
  const { repository, words, clock } = gateway;
  demand(session, 'persistMedia', { pictures: [asset.path] });
  const files = await cleanPictures([asset]);
  const message = fill(words.gateway.commits.saved, { path: asset.path });
  await change(gateway, async (fresh) => {
    const main = (await repository.refs({ fresh })).get(MAIN) as string;
    const to = await repository.write({ parents: [main], files, message, author: session.person, at: clock() });
    return repository.swap([{ ref: MAIN, from: main, to }]);
  });
  gateway.onPublished();
  gateway.onChanged();
}

async function demandDeletion({ repository }: Gateway, session: Session, main: string, path: string): Promise<void> {
  const place = placeAt(path);
  // Without its settings there is no portal.
  if (place?.collection === 'settings') throw new Refusal('unknown-place');
  const isPicture = ownerOfPicture(path) !== undefined;
  const owners = place && ownersOf(await lookUp(repository, place));
  demand(session, 'deleteFiles', isPicture ? { pictures: [path] } : { place, owners });
  if (!(await repository.find(main, path))) throw new Refusal('gone', {}, { yours: null, theirs: null });
}
