import { dump } from 'js-yaml';

/** Formats an entry as a content file: one line per field, then the text. */
export function entryText(fields: Readonly<Record<string, unknown>>, body = ''): string {
  const yaml = dump(fields, { lineWidth: -1 });
  const text = body.trim();
  return `---\n${yaml}---\n${text && `\n${text}\n`}`;
}
