import { scaleToFit } from '../../picture-size.ts';

const TYPES = ['image/jpeg', 'image/png', 'image/webp'];
const QUALITY = 0.82;

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
  if (files.every((file) => made.has(file) || !TYPES.includes(file.type))) return;
  event.stopImmediatePropagation();
  const smaller = new DataTransfer();
  for (const file of files) smaller.items.add(await smallerPicture(file));
  input.files = smaller.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function smallerPicture(file: File): Promise<File> {
  // Files that the browser cannot decode are sent unchanged, so that the gateway explains the error.
  const result = (await draw(file).catch(() => undefined)) ?? file;
  const picture = new File([result], nameFor(file, result.type), { type: result.type });
  made.add(picture);
  return picture;
}

/** Draws a picture with the orientation from its EXIF data. */
async function draw(file: File): Promise<Blob | undefined> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const canvas = document.createElement('canvas');
  Object.assign(canvas, scaleToFit(picture));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  // Keeps transparency; photographs have none.
  const type = file.type === 'image/jpeg' ? 'image/jpeg' : 'image/webp';
  return (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, QUALITY))) ?? undefined;
}

// Phones reuse file names, and names must be unique.
function nameFor({ name }: File, type: string): string {
  const base = name.replace(/\.[^.]*$/, '').slice(0, 40) || 'bilde';
  const ending = { 'image/jpeg': 'jpg', 'image/png': 'png' }[type] ?? 'webp';
  return `${base}-${crypto.randomUUID().slice(0, 6)}.${ending}`;
}
