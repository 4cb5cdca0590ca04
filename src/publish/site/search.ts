import { hash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../domain/entry.ts';
import type { Moment } from '../../domain/time/days.ts';
import { searchRecords } from '../../feeds/search/search-records.ts';
import { writeSearchIndex } from '../files/search-index.ts';
import { listFiles } from '../site-files.ts';
import { makeTemporaryFolder } from '../temporary-folders.ts';
import type { Stage } from './stage.ts';

/** Makes the search index of a site, anew only if what can be found changes. */
export interface SearchIndex {
  put(stage: Stage, content: Content, now: Moment): Promise<void>;
}

/** Opens a search index of nothing. */
export function openSearchIndex(): SearchIndex {
  let made: { records: string; files: Map<string, Uint8Array> } | undefined;
  return {
    async put(stage, content, now) {
      const records = searchRecords(content, now);
      const digest = hash('sha1', JSON.stringify([records, content.site.language]));
      if (made?.records !== digest) {
        made = undefined;
        made = { records: digest, files: await filesOfIndex(records, content.site.language) };
      }
      for (const [path, bytes] of made.files) stage.put(path, bytes);
    },
  };
}

async function filesOfIndex(records: ReturnType<typeof searchRecords>, language: string) {
  const folder = await makeTemporaryFolder('search');
  try {
    await writeSearchIndex(records, language, folder);
    const paths = (await listFiles(folder)).sort();
    return new Map(paths.map((path) => [`pagefind/${path}`, readFileSync(join(folder, path))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
