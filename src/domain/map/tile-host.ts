/** Returns the origin of map tiles, which a header policy allows; undefined if their address has none. */
export function tileHost(tiles: string): string | undefined {
  const address = URL.parse(tiles);
  return address && /^https?:$/.test(address.protocol) ? address.origin : undefined;
}
