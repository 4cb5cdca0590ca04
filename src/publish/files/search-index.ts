import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../feeds/search/search-records.ts';
import { foldedWords } from '../../search/folding.ts';

/**
 * Writes one index of all records to a folder, stemmed as one language whatever the language of the records.
 *
 * Pagefind chooses an index by the page's language, or the largest if there is none: with one index, every page uses
 * that.
 */
export async function writeSearchIndex(records: readonly SearchRecord[], language: string, folder: string) {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    stopAt(errors);
    for (const record of records) {
      const content = [record.content, ...foldedWords([record.content, ...Object.values(record.meta)].join(' '))].join(
        ' ',
      );
      stopAt((await index?.addCustomRecord({ ...record, content, language }))?.errors);
    }
    stopAt((await index?.writeFiles({ outputPath: folder }))?.errors);
  } finally {
    await close();
  }
  removeUnused(folder, language);
}

/** Pagefind adds its own interfaces and a worker; our page uses none of them. */
function removeUnused(folder: string, language: string): void {
  const used = new RegExp(`^(?:pagefind\\.js|pagefind-entry\\.json|.*\\.pf_meta|wasm\\.${language}\\.pagefind)$`);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile() && !used.test(entry.name)) rmSync(join(folder, entry.name));
  }
}

function stopAt(errors: readonly string[] | undefined): void {
  if (errors?.length) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
}
