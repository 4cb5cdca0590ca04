/** What stands in the places of a text. */
export type Values = Record<string, string | number>;

/** Puts values in the places of a text: `fill('Ring {phone}', { phone })`. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
