import { hash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Content } from '../../domain/entry.ts';
import { findablePages } from '../../feeds/search/search-documents.ts';
import { type SearchRecord, searchRecord } from '../../feeds/search/search-records.ts';
import { dateOf, dayNumber, type Moment } from '../../domain/time/days.ts';
import { languagesOf } from '../../i18n/index.ts';
import { writeSearchIndex } from '../files/search-index.ts';
import { openPartFiles } from '../files/search-parts.ts';
import { listFiles } from '../site-files.ts';
import { makeTemporaryFolder } from '../temporary-folders.ts';
import type { Stage } from './stage.ts';

/** Whether the index of full texts of a site is of that site, or an older one; the first layer always is. */
export type SearchState = 'current' | 'behind';

/** Makes the search index of a site, anew only if what can be found changes. */
export interface SearchIndex {
  put(stage: Stage, content: Content, now: Moment): Promise<void>;
  /** Tells whether the last site has its own index, or an older one until its own follows. */
  state(): SearchState;
}

/** How the index of a site follows after the site. */
interface Following {
  /** Called when the index of the last site can be put on a stage. */
  onReady: () => void;
  /** Milliseconds without another site before its index is made, so that it does not slow down the next edit. */
  quiet?: number;
}

const QUIET = 8000;
// With the time that it takes itself, the index of a site follows within a minute.
const LONGEST_WAIT = 30_000;

/**
 * Opens a search index of nothing.
 *
 * With `following` a site does not wait for its index: it gets the last one, if there is one.
 */
export function openSearchIndex(following?: Following): SearchIndex {
  const partFiles = openPartFiles();
  let made: Index | undefined;
  let making: { digest: string; index: Promise<Index> } | undefined;
  let isBehind = false;
  /** The site whose index waits, and since when an index has, in milliseconds since 1970. */
  let waiting: { since: number } | undefined;
  const make = (records: SearchRecord[], language: string, digest: string) => {
    if (making?.digest === digest) return making.index;
    // One after another, as each uses all it can get.
    const before = making?.index.catch(() => {});
    const index = Promise.resolve(before).then(async () => ({ digest, files: await filesOfIndex(records, language) }));
    making = { digest, index };
    return index;
  };
  return {
    async put(stage, content, now) {
      const { language } = content.site;
      const pages = findablePages(content, now);
      const today = dayNumber(dateOf(now));
      const languages = languagesOf(content.site).map(({ code }) => code);
      const synonyms = content.synonyms?.words ?? [];
      for (const [path, text] of partFiles(pages, { today, languages, synonyms })) stage.put(path, text);
      const records = pages.map(searchRecord);
      const digest = hash('sha1', JSON.stringify([records, language]));
      isBehind = made !== undefined && made.digest !== digest && following !== undefined;
      if (isBehind) followAfterQuiet(() => make(records, language, digest));
      else waiting = undefined;
      if (!isBehind && made?.digest !== digest) made = await make(records, language, digest);
      for (const [path, bytes] of made?.files ?? []) stage.put(path, bytes);
    },
    state: () => (isBehind ? 'behind' : 'current'),
  };

  /** Makes an index when no other site has come for a while. */
  function followAfterQuiet(start: () => Promise<Index>): void {
    const now = Date.now();
    const own = { since: waiting?.since ?? now };
    waiting = own;
    const wait = Math.max(0, Math.min(following?.quiet ?? QUIET, own.since + LONGEST_WAIT - now));
    pause(wait, undefined, { ref: false }).then(() => {
      if (waiting !== own) return;
      waiting = undefined;
      follow(start());
    });
  }

  function follow(index: Promise<Index>): void {
    index.then(
      (next) => {
        made = next;
        following?.onReady();
      },
      // The next site tries again.
      () => {
        making = undefined;
      },
    );
  }
}

interface Index {
  digest: string;
  files: Map<string, Uint8Array>;
}

async function filesOfIndex(records: readonly SearchRecord[], language: string): Promise<Index['files']> {
  const folder = await makeTemporaryFolder('search');
  try {
    await writeSearchIndex(records, language, folder);
    const paths = (await listFiles(folder)).sort();
    return new Map(paths.map((path) => [`pagefind/${path}`, readFileSync(join(folder, path))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
