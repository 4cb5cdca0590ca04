export function brokenByteRules(_: Uint8Array): string[] {
  return [];
}
