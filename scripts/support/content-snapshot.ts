import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFolder } from '../../src/entries/folder.ts';
import { languageOfContent } from '../../src/entries/site-language.ts';
import { type ContentFile, validateContent } from '../../src/entries/validate-content.ts';
import { settingsFiles } from '../../src/schemas/collections.ts';
import { DRAFTS, MAIN, type Repository } from '../../src/gateway/git/repository.ts';

/** Content as an import compares it with its source. */
export interface ContentSnapshot {
  report: ReturnType<typeof validateContent>;
  files: readonly ContentFile[];
}

/** Checks whether a gateway has been started here, so that people decide in its review queue. */
export function hasRepository(repository: string): boolean {
  return existsSync(join(repository, 'HEAD'));
}

/** Reads and validates a content folder. */
export function folderSnapshot(content: string): ContentSnapshot {
  return snapshotOf(readContentFolder(content));
}

/** Reads and validates the settings and some collections of what a repository has published. */
export async function publishedSnapshot(
  repository: Repository,
  collections: readonly string[],
): Promise<ContentSnapshot> {
  const main = (await repository.refs()).get(MAIN) ?? '';
  const names = await Promise.all(
    collections.map(async (each) => (await repository.files(main, each)).map(([name]) => `${each}/${name}`)),
  );
  const files: ContentFile[] = [];
  for (const path of [...Object.keys(settingsFiles), ...names.flat()]) {
    const bytes = (await repository.file(main, path))?.bytes;
    if (bytes) files.push({ path, bytes });
  }
  return snapshotOf(files);
}

/** Lists the slugs of a collection's drafts. */
export async function slugsOfDrafts(repository: Repository, collection: string): Promise<Set<string>> {
  const prefix = `${DRAFTS}${collection}/`;
  const refs = [...(await repository.refs()).keys()];
  return new Set(refs.filter((ref) => ref.startsWith(prefix)).map((ref) => ref.slice(prefix.length)));
}

function snapshotOf(files: readonly ContentFile[]): ContentSnapshot {
  return { files, report: validateContent(files, languageOfContent(files)) };
}
