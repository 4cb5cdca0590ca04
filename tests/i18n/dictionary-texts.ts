/** Lists the texts of a dictionary by their paths: `site.callUs`. */
export function textsIn(node: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(node).flatMap(([key, value]) => {
      const here = path ? `${path}.${key}` : key;
      return typeof value === 'object' ? [...textsIn(value, here)] : [[here, String(value)] as const];
    }),
  );
}

/** Lists the names of the placeholders of a text, in order. */
export function placesIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}
