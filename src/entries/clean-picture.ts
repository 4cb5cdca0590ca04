import sharp from 'sharp';

/** The most bytes that a picture may have before it is opened. */
export const MOST_PICTURE_BYTES = 12 * 1024 * 1024;
const MOST_PIXELS = 50_000_000;
const LONGEST_SIDE = 1600;

export type PictureFormat = 'jpeg' | 'png' | 'webp';

/** A picture without anything but itself, or the code of why there is none. */
export type CleanPicture = { bytes: Buffer; format: PictureFormat } | { fault: PictureFault };

export type PictureFault = 'picture-empty' | 'picture-too-large' | 'picture-unknown' | 'picture-broken';

/**
 * Decodes a picture and encodes it again: turned the right way up, no larger than a screen needs, and nothing kept but
 * the picture itself (threats 3 and 21). Gives the code of what is wrong when it is not one, or not a whole one.
 */
export async function cleanPicture(bytes: Buffer): Promise<CleanPicture> {
  if (bytes.length === 0) return { fault: 'picture-empty' };
  if (bytes.length > MOST_PICTURE_BYTES) return { fault: 'picture-too-large' };
  const format = formatBySignature(bytes);
  // Other decoders are not even asked what it is: that is where their holes are.
  if (!format) return { fault: 'picture-unknown' };
  const pixels = await pixelsIn(bytes, format);
  if (!pixels) return { fault: 'picture-broken' };
  if (pixels > MOST_PIXELS) return { fault: 'picture-too-large' };
  try {
    const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS }).rotate();
    const resized = picture.resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true });
    return { bytes: await resized.toBuffer(), format };
  } catch {
    return { fault: 'picture-broken' };
  }
}

/** Tells what kind of picture a file is, by what is in it; nothing when it is none, or larger than we open. */
export async function formatOfPicture(bytes: Buffer): Promise<PictureFormat | undefined> {
  const format = formatBySignature(bytes);
  if (!format || bytes.length > MOST_PICTURE_BYTES) return undefined;
  const pixels = await pixelsIn(bytes, format);
  return pixels && pixels <= MOST_PIXELS ? format : undefined;
}

/** Reads from its header how many pixels a picture has; nothing when the header is not that of such a picture. */
async function pixelsIn(bytes: Buffer, format: PictureFormat): Promise<number | undefined> {
  const found = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  return found?.format === format ? found.width * found.height : undefined;
}

/** Tells what a file says that it is, by its first bytes. */
function formatBySignature(bytes: Buffer): PictureFormat | undefined {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpeg';
  if (bytes.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'))) return 'png';
  const isWebp =
    bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP';
  return isWebp ? 'webp' : undefined;
}
