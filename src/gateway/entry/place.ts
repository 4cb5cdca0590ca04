import { parsePath } from '../../entries/validate.ts';
import { type CollectionName, settingsFiles } from '../../schemas/collections.ts';
import { DRAFTS } from '../git/repository.ts';

/** Where an entry stands: its collection and slug, as Decap names it, and its file. */
export interface Place {
  collection: CollectionName | 'settings';
  slug: string;
  path: string;
}

const PICTURE = /^media\/([a-z0-9]+(?:-[a-z0-9]+)*)\/[a-z0-9][a-z0-9_-]{0,80}\.(?:jpe?g|png|webp)$/;

/** Finds the place of a file by its exact path; nothing for a path that is no entry and no settings. */
export function placeAt(path: string): Place | undefined {
  if (Object.hasOwn(settingsFiles, path)) return { collection: 'settings', slug: path.slice(0, -'.yml'.length), path };
  const place = parsePath(path);
  return 'fault' in place ? undefined : { ...place, path };
}

/** Finds the place of what Decap calls `events` and `sprakkafe`. */
export function placeNamed(collection: string, slug: string): Place | undefined {
  const place = placeAt(collection === 'settings' ? `${slug}.yml` : `${collection}/${slug}.md`);
  // A slug with a slash in it could name the file of another collection.
  return place?.collection === collection && place.slug === slug ? place : undefined;
}

/** Tells whose folder a picture stands in; nothing for a path that is no picture. */
export function ownerOfPicture(path: string): string | undefined {
  return PICTURE.exec(path)?.[1];
}

/** Names the branch of an entry's draft. */
export function draftRef({ collection, slug }: Place): string {
  return `${DRAFTS}${collection}/${slug}`;
}

/** Finds the place whose draft a branch is. */
export function placeOfDraft(ref: string): Place | undefined {
  const [collection = '', slug = '', ...more] = ref.startsWith(DRAFTS) ? ref.slice(DRAFTS.length).split('/') : [];
  return more.length > 0 ? undefined : placeNamed(collection, slug);
}
