/** Returns the path in the content folder of an entry's picture, given with or without a leading slash. */
export function picturePath(src: string): string {
  return src.replace(/^\//, '');
}

/** The size of a small picture on the page; it has twice as many pixels, for sharp screens. */
export const SMALL_PICTURE = { width: 120, height: 80 };

/** Returns the path on the site of a picture as it stands in lists. It is below a folder that content has no files in. */
export function smallPicturePath(src: string): string {
  return `${picturePath(src).replace(/^media\//, 'media/small/')}.webp`;
}
