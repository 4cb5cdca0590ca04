import sharp from 'sharp';
import { cleanPicture, type PictureFormat } from '../../entries/clean-picture.ts';
import { Refusal } from './refusal.ts';

/** A picture uploaded with a save. */
export interface Asset {
  path: string;
  bytes: Buffer;
}

const FORMATS: Record<string, PictureFormat> = { jpg: 'jpeg', jpeg: 'jpeg', png: 'png', webp: 'webp' };

/** Re-encodes pictures without metadata; refuses one that is invalid or does not match its file extension. */
export async function cleanPictures(assets: readonly Asset[]): Promise<Map<string, Buffer>> {
  const pictures = new Map<string, Buffer>();
  for (const { path, bytes } of assets) {
    const clean = await cleanPicture(bytes);
    const name = path.slice(path.lastIndexOf('/') + 1);
    if ('fault' in clean || clean.format !== FORMATS[path.slice(path.lastIndexOf('.') + 1)])
      throw new Refusal('bad-picture', { name });
    pictures.set(path, clean.bytes);
  }
  return pictures;
}

const THUMBNAIL_SIZE = 240;

/** Creates a WebP thumbnail of a picture. */
export async function thumbnail(bytes: Buffer): Promise<{ bytes: Buffer; format: PictureFormat }> {
  const resized = sharp(bytes)
    .rotate()
    .resize(THUMBNAIL_SIZE, THUMBNAIL_SIZE, { fit: 'inside', withoutEnlargement: true });
  return { bytes: await resized.webp().toBuffer(), format: 'webp' };
}
