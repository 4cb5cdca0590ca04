import { scaleToFit } from './picture-size.ts';

const TYPES = ['image/jpeg', 'image/png', 'image/webp'];
const QUALITY = 0.82;

/** Checks whether a file is a picture that the portal takes. */
export function isPictureFile({ type }: File): boolean {
  return TYPES.includes(type);
}

/** Resizes a picture to display size, without its metadata. */
export async function smallerPicture(file: File): Promise<File> {
  // Files that the browser cannot decode are sent unchanged, so that the gateway explains the error.
  const result = (await draw(file).catch(() => undefined)) ?? file;
  return new File([result], nameFor(file, result.type), { type: result.type });
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
