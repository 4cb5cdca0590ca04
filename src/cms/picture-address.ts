/** Gives the address at which the gateway has a picture, in drafts too; a small one is enough to choose by. */
export function pictureAddress(path: string, size: 'whole' | 'small' = 'whole'): string {
  return `/gw/picture?path=${encodeURIComponent(path)}${size === 'small' ? '&size=small' : ''}`;
}
