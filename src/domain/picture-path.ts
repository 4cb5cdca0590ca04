/** Returns the path in the content folder of an entry's picture, given with or without a leading slash. */
export function picturePath(src: string): string {
  return src.replace(/^\//, '');
}
