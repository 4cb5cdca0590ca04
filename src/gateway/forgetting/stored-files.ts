import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Finding } from './finding.ts';
import { decodeText, type SoughtWords } from './sought-words.ts';

/** Lists the texts below a folder: reports, memories of imports, logs. Databases and repositories are left out. */
export async function textFilesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  if (entries.some(({ name }) => name === 'HEAD')) return [];
  const files = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return textFilesBelow(path);
      return entry.isFile() && TEXTS.test(entry.name) ? [path] : [];
    }),
  );
  return files.flat().sort();
}

/** Searches files, compressed ones (`.gz`) too. Throws for one that cannot be read. */
export async function findInFiles(files: readonly string[], words: SoughtWords): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const where of files) {
    const excerpts = words.excerptsOf((await readText(where))?.text ?? '');
    if (excerpts.length > 0) findings.push({ kind: 'files', where, excerpts });
  }
  return findings;
}

/** Replaces words in files, each of which is written whole or not at all and may be read by whom it was. */
export async function eraseFromFiles(files: readonly string[], words: SoughtWords, replacement: string): Promise<void> {
  for (const file of files) {
    const found = await readText(file);
    if (!found || !words.isIn(found.text)) continue;
    const bytes = Buffer.from(words.replaceIn(found.text, replacement).text, found.encoding);
    const { mode } = await stat(file);
    await writeFile(`${file}.new`, isCompressed(file) ? gzipSync(bytes) : bytes, { mode });
    await rename(`${file}.new`, file);
  }
}

const TEXTS = /\.(?:json|csv|txt|log|md|ya?ml|ics|xml|html|new|gz|\d+)$|^[^.]+$/;

async function readText(file: string): Promise<ReturnType<typeof decodeText>> {
  const bytes = await readFile(file);
  return decodeText(isCompressed(file) ? gunzipSync(bytes) : bytes);
}

function isCompressed(file: string): boolean {
  return file.endsWith('.gz');
}
