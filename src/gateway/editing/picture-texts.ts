import { picturePath } from '../../domain/picture-path.ts';
import { collectionNames } from '../../schemas/collections.ts';
import type { Repository } from '../git/repository.ts';
import { rawFields } from '../entry/fields.ts';
import { locationOfPath } from '../entry/location.ts';

/** The picture of an entry with its alternative text. */
interface PictureUse {
  path: string;
  alt: string;
  updated: string;
}

/** Reads the alternative texts of published pictures, by picture path; the latest entry wins. */
export async function publishedAltTexts(repository: Repository, commit: string): Promise<ReadonlyMap<string, string>> {
  const uses: PictureUse[] = [];
  for (const collection of collectionNames) {
    for (const [name, id] of await repository.files(commit, collection)) {
      const use = pictureUseIn(`${collection}/${name}`, await repository.readBlob(id));
      if (use) uses.push(use);
    }
  }
  uses.sort((a, b) => (a.updated < b.updated ? -1 : 1));
  return new Map(uses.map(({ path, alt }) => [path, alt]));
}

function pictureUseIn(file: string, bytes: Buffer | undefined): PictureUse | undefined {
  const location = locationOfPath(file);
  // Few entries have a picture, and parsing fields is slow.
  const fields = location && bytes?.includes('media/') ? rawFields(location, bytes) : undefined;
  const { image, updated } = (fields ?? {}) as { image?: { src?: unknown; alt?: unknown }; updated?: unknown };
  if (typeof image?.src !== 'string' || typeof image.alt !== 'string') return undefined;
  return { path: picturePath(image.src), alt: image.alt, updated: String(updated ?? '') };
}
