import { isPictureFile, smallerPicture } from '../../cms/smaller-picture.ts';

/** Makes a chosen picture as small as the site shows it before it is sent. */
export function shrinkPictures(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type="file"]');
  input?.addEventListener('change', () => void shrink(input));
}

async function shrink(input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  if (!file || !isPictureFile(file)) return;
  const picture = await smallerPicture(file);
  // A drawing may be smaller as it is.
  if (picture.size >= file.size) return;
  const chosen = new DataTransfer();
  chosen.items.add(picture);
  input.files = chosen.files;
}
