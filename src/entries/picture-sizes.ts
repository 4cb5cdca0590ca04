import sharp from 'sharp';
import type { PictureSize } from '../domain/entry.ts';
import { SMALL_PICTURE } from '../domain/picture-path.ts';

/** Makes a picture as small as in lists, cut to their proportions. */
export async function smallPicture(file: string): Promise<Buffer> {
  const { width, height } = SMALL_PICTURE;
  return sharp(file)
    .resize(2 * width, 2 * height, { fit: 'cover' })
    .webp({ quality: QUALITY })
    .toBuffer();
}

/** Reads the size of a re-encoded picture, once: the name of its file is the digest of what it was made from. */
export async function sizeOfPicture(file: string): Promise<PictureSize> {
  const known = SIZES.get(file);
  if (known) return known;
  const { width, height } = await sharp(file).metadata();
  SIZES.set(file, { width, height });
  return { width, height };
}

const SIZES = new Map<string, PictureSize>();
// Of twice as many pixels as are shown, a reader sees no difference.
const QUALITY = 60;
