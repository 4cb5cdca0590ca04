import sharp from 'sharp';
import type { PictureSize } from '../domain/entry.ts';
import { SMALL_PICTURE } from '../domain/picture-path.ts';

/** The most bytes of a picture that is decoded. */
export const MAX_PICTURE_BYTES = 12 * 1024 * 1024;
const MAX_PIXELS = 50_000_000;
const LONGEST_SIDE = 1600;

export type PictureFormat = 'jpeg' | 'png' | 'webp';

/** A re-encoded picture, or the code of why it was rejected. */
export type CleanPicture = { bytes: Buffer; format: PictureFormat } | { fault: PictureFault };

export type PictureFault = 'picture-empty' | 'picture-too-large' | 'picture-unknown' | 'picture-broken';

/**
 * Decodes a picture and encodes it again: rotated upright, no larger than a screen needs, without metadata (threats 3
 * and 21). Returns an error code for anything but a complete picture.
 */
export async function cleanPicture(bytes: Buffer): Promise<CleanPicture> {
  if (bytes.length === 0) return { fault: 'picture-empty' };
  if (bytes.length > MAX_PICTURE_BYTES) return { fault: 'picture-too-large' };
  const format = formatBySignature(bytes);
  // Other decoders are never called, as that is where vulnerabilities are.
  if (!format) return { fault: 'picture-unknown' };
  const pixels = await pixelsIn(bytes, format);
  if (!pixels) return { fault: 'picture-broken' };
  if (pixels > MAX_PIXELS) return { fault: 'picture-too-large' };
  try {
    const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS }).rotate();
    const resized = picture.resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true });
    return { bytes: await resized.toBuffer(), format };
  } catch {
    return { fault: 'picture-broken' };
  }
}

/** Returns the format of a picture by its content; nothing for other files or files over the size limit. */
export async function formatOfPicture(bytes: Buffer): Promise<PictureFormat | undefined> {
  const format = formatBySignature(bytes);
  if (!format || bytes.length > MAX_PICTURE_BYTES) return undefined;
  const pixels = await pixelsIn(bytes, format);
  return pixels && pixels <= MAX_PIXELS ? format : undefined;
}

/** Makes a picture as small as in lists, cut to their proportions. */
export async function smallPicture(file: string): Promise<Buffer> {
  const { width, height } = SMALL_PICTURE;
  return sharp(file)
    .resize(2 * width, 2 * height, { fit: 'cover' })
    .webp({ quality: SMALL_QUALITY })
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
const SMALL_QUALITY = 60;

/** Reads the pixel dimensions from the header; nothing if the header does not have that format. */
async function pixelsIn(bytes: Buffer, format: PictureFormat): Promise<number | undefined> {
  const found = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  return found?.format === format ? found.width * found.height : undefined;
}

/** Returns the format by the file signature, its first bytes. */
function formatBySignature(bytes: Buffer): PictureFormat | undefined {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpeg';
  if (bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))) return 'png';
  const isWebp =
    bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP';
  return isWebp ? 'webp' : undefined;
}
