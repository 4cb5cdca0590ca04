import { parsePath } from '../../entries/validate.ts';
import { type CollectionName, settingsFiles } from '../../schemas/collections.ts';
import { DRAFTS } from '../git/repository.ts';

/** The location of an entry: its collection and slug, as Decap names it, and its file. */
export interface EntryLocation {
  collection: CollectionName | 'settings';
  slug: string;
  path: string;
}

const PICTURE = /^media\/([a-z0-9]+(?:-[a-z0-9]+)*)\/[a-z0-9][a-z0-9_-]{0,80}\.(?:jpe?g|png|webp)$/;

/** Returns the location of a file; undefined for a path that is neither an entry nor settings. */
export function locationOfPath(path: string): EntryLocation | undefined {
  if (Object.hasOwn(settingsFiles, path)) return { collection: 'settings', slug: path.slice(0, -'.yml'.length), path };
  const entry = parsePath(path);
  return 'fault' in entry ? undefined : { ...entry, path };
}

/** Returns the location of a collection and slug in Decap's naming, such as `events` and `sprakkafe`. */
export function locationOf(collection: string, slug: string): EntryLocation | undefined {
  const location = locationOfPath(collection === 'settings' ? `${slug}.yml` : `${collection}/${slug}.md`);
  // A slug containing a slash could name a file of another collection.
  return location?.collection === collection && location.slug === slug ? location : undefined;
}

/** Returns the location of an event that is known to exist. */
export function eventLocation(slug: string): EntryLocation {
  return locationOf('events', slug) as EntryLocation;
}

/** Returns the association whose media folder a picture is in; undefined for any other path. */
export function ownerOfPicture(path: string): string | undefined {
  return PICTURE.exec(path)?.[1];
}

/** Returns the branch of an entry's draft. */
export function draftRef({ collection, slug }: EntryLocation): string {
  return `${DRAFTS}${collection}/${slug}`;
}

/** Returns the location of the entry whose draft a branch holds. */
export function locationOfDraftRef(ref: string): EntryLocation | undefined {
  const [collection = '', slug = '', ...more] = ref.startsWith(DRAFTS) ? ref.slice(DRAFTS.length).split('/') : [];
  return more.length > 0 ? undefined : locationOf(collection, slug);
}
