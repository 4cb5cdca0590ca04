import type { UnsentPicture } from '../autosave/unsent-picture.ts';
import { thumbnail } from '../editing/pictures.ts';
import type { FieldGroup } from '../public-forms/form-fields.ts';

/** Returns a small copy of a picture as a `data:` address, which needs no route of its own. */
export async function shownPicture(picture: UnsentPicture | undefined): Promise<string | undefined> {
  if (!picture) return undefined;
  const { bytes, format } = await thumbnail(picture.bytes);
  return `data:image/${format};base64,${bytes.toString('base64')}`;
}

/** Shows the picture that is already chosen beside its file input, which a browser leaves empty. */
export async function withShownPicture(
  groups: readonly FieldGroup[],
  picture: UnsentPicture | undefined,
): Promise<FieldGroup[]> {
  const shown = await shownPicture(picture);
  if (!shown) return [...groups];
  return groups.map((group) => ({
    ...group,
    fields: group.fields.map((field) => (field.kind === 'picture' ? { ...field, shown } : field)),
  }));
}
