import { isPrintable } from '../schemas/fields/text.ts';

/** The most bytes of one file. */
export const MAX_FILE_BYTES = 64 * 1024;

const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: |$)/m;

/** The two parts of an entry file, or the error code of the file. */
export type FileParts = { yaml: string; body: string } | { fault: string };

/**
 * Splits the bytes of a Markdown entry: strict UTF-8, a first line of exactly `---`, a second fence, no conflict
 * markers (threats 4, 6 and 12).
 */
export function splitFrontMatter(bytes: Uint8Array): FileParts {
  const text = readText(bytes);
  if ('fault' in text) return text;
  const lines = text.text.split('\n');
  if (lines[0] !== '---') return { fault: 'first-line' };
  const fence = lines.indexOf('---', 1);
  if (fence < 0) return { fault: 'no-fence' };
  return {
    yaml: lines.slice(1, fence).join('\n'),
    body: lines
      .slice(fence + 1)
      .join('\n')
      .trim(),
  };
}

/** Decodes the bytes of a content file as text, or returns an error code. */
export function readText(bytes: Uint8Array): { text: string } | { fault: string } {
  if (bytes.length > MAX_FILE_BYTES) return { fault: 'too-large' };
  // Windows adds an invisible byte order mark, which means nothing in UTF-8.
  const text = decode(bytes)
    ?.replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n');
  if (text === undefined) return { fault: 'not-utf-8' };
  if (CONFLICT.test(text)) return { fault: 'conflict' };
  return isPrintable(text) ? { text } : { fault: 'unprintable-file' };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
