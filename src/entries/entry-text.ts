import { dump } from 'js-yaml';

/** Writes an entry as a file of content holds it: its fields, each on a line of its own, and the text below them. */
export function entryText(fields: Readonly<Record<string, unknown>>, body = ''): string {
  const yaml = dump(fields, { lineWidth: -1 });
  const text = body.trim();
  return `---\n${yaml}---\n${text && `\n${text}\n`}`;
}
