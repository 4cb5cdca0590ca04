import sharp from 'sharp';

/** The most bytes that a picture may have before it is opened. */
export const MOST_PICTURE_BYTES = 12 * 1024 * 1024;
const MOST_PIXELS = 50_000_000;
const LONGEST_SIDE = 1600;

export type PictureFormat = 'jpeg' | 'png' | 'webp';

/**
 * Decodes a picture and encodes it again: turned the right way up, no larger than a screen needs, and nothing kept but
 * the picture itself (threats 3 and 21). Gives nothing when it is not one.
 */
export async function cleanPicture(bytes: Buffer): Promise<{ bytes: Buffer; format: PictureFormat } | undefined> {
  const format = await formatOfPicture(bytes);
  if (!format) return undefined;
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS });
    const resized = picture.rotate().resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true });
    return { bytes: await resized.toBuffer(), format };
  } catch {
    return undefined;
  }
}

/** Tells what kind of picture a file is, by what is in it; nothing when it is none, or larger than we open. */
export async function formatOfPicture(bytes: Buffer): Promise<PictureFormat | undefined> {
  const format = formatBySignature(bytes);
  // Other decoders are not even asked what it is: that is where their holes are.
  if (!format || bytes.length > MOST_PICTURE_BYTES) return undefined;
  const found = await sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .metadata()
    .catch(() => undefined);
  return found?.format === format && found.width * found.height <= MOST_PIXELS ? format : undefined;
}

/** Tells what a file says that it is, by its first bytes. */
function formatBySignature(bytes: Buffer): PictureFormat | undefined {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpeg';
  if (bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))) return 'png';
  const isWebp =
    bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP';
  return isWebp ? 'webp' : undefined;
}
