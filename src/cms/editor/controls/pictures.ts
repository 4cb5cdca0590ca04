import { isPictureFile, smallerPicture } from '../../smaller-picture.ts';

/**
 * Resizes chosen pictures to display size before Decap receives them. Redrawing also removes location metadata.
 * Decap's own resizing enlarges small pictures and needs `unsafe-eval`.
 */
export function resizePictures(): void {
  document.addEventListener('change', (event) => void onChange(event), { capture: true });
}

const made = new WeakSet<File>();

async function onChange(event: Event): Promise<void> {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || input.type !== 'file' || !input.files?.length) return;
  const files = [...input.files];
  if (files.every((file) => made.has(file) || !isPictureFile(file))) return;
  event.stopImmediatePropagation();
  const smaller = new DataTransfer();
  for (const file of files) {
    const picture = await smallerPicture(file);
    made.add(picture);
    smaller.items.add(picture);
  }
  input.files = smaller.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
