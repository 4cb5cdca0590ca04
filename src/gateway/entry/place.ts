import { parsePath } from '../../entries/validate.ts';
import { type CollectionName, settingsFiles } from '../../schemas/collections.ts';
import { DRAFTS } from '../git/repository.ts';

/** The location of an entry: its collection and slug, as Decap names it, and its file. */
export interface Place {
  collection: CollectionName | 'settings';
  slug: string;
  path: string;
}

const PICTURE = /^media\/([a-z0-9]+(?:-[a-z0-9]+)*)\/[a-z0-9][a-z0-9_-]{0,80}\.(?:jpe?g|png|webp)$/;

/** Returns the place of a file; undefined for a path that is neither an entry nor settings. */
export function placeAt(path: string): Place | undefined {
  if (Object.hasOwn(settingsFiles, path)) return { collection: 'settings', slug: path.slice(0, -'.yml'.length), path };
  const place = parsePath(path);
  return 'fault' in place ? undefined : { ...place, path };
}

/** Returns the place of a collection and slug in Decap's naming, such as `events` and `sprakkafe`. */
export function placeNamed(collection: string, slug: string): Place | undefined {
  const place = placeAt(collection === 'settings' ? `${slug}.yml` : `${collection}/${slug}.md`);
  // A slug containing a slash could name a file of another collection.
  return place?.collection === collection && place.slug === slug ? place : undefined;
}

/** Returns the place of an event that is known to exist. */
export function eventPlace(slug: string): Place {
  return placeNamed('events', slug) as Place;
}

/** Returns the association whose media folder a picture is in; undefined for any other path. */
export function ownerOfPicture(path: string): string | undefined {
  return PICTURE.exec(path)?.[1];
}

/** Returns the branch of an entry's draft. */
export function draftRef({ collection, slug }: Place): string {
  return `${DRAFTS}${collection}/${slug}`;
}

/** Returns the place of the entry whose draft a branch holds. */
export function placeOfDraftRef(ref: string): Place | undefined {
  const [collection = '', slug = '', ...more] = ref.startsWith(DRAFTS) ? ref.slice(DRAFTS.length).split('/') : [];
  return more.length > 0 ? undefined : placeNamed(collection, slug);
}
