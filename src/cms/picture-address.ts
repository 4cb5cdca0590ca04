/** Returns the gateway's URL of a picture, including those in drafts; `small` is a thumbnail. */
export function pictureAddress(path: string, size: 'whole' | 'small' = 'whole'): string {
  return `/gw/picture?path=${encodeURIComponent(path)}${size === 'small' ? '&size=small' : ''}`;
}
