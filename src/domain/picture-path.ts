/** Gives the path in the content folder of a picture that an entry names, with or without a slash first. */
export function picturePath(src: string): string {
  return src.replace(/^\//, '');
}
