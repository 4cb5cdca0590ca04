import { sizeWithin } from '../../picture-size.ts';

const TYPES = ['image/jpeg', 'image/png', 'image/webp'];
const QUALITY = 0.82;

/**
 * Makes a picture that somebody chooses as small as a page shows it, before Decap gets it. Drawn anew, it no longer tells
 * where it was taken. Decap's own way makes small pictures large, and needs a policy that lets pages compile code.
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
  // What the browser cannot draw is sent as it is, for the gateway to say what is wrong with it.
  const result = (await draw(file).catch(() => undefined)) ?? file;
  const picture = new File([result], nameFor(file, result.type), { type: result.type });
  made.add(picture);
  return picture;
}

/** Draws a picture the way up that it is meant to be seen, which the browser knows from what the camera wrote. */
async function draw(file: File): Promise<Blob | undefined> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const canvas = document.createElement('canvas');
  Object.assign(canvas, sizeWithin(picture));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  // What may be seen through stays so; a photograph cannot be.
  const type = file.type === 'image/jpeg' ? 'image/jpeg' : 'image/webp';
  return (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, QUALITY))) ?? undefined;
}

// Every telephone calls its pictures the same, and two may not.
function nameFor({ name }: File, type: string): string {
  const base = name.replace(/\.[^.]*$/, '').slice(0, 40) || 'bilde';
  const ending = { 'image/jpeg': 'jpg', 'image/png': 'png' }[type] ?? 'webp';
  return `${base}-${crypto.randomUUID().slice(0, 6)}.${ending}`;
}
