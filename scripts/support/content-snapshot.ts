import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment } from '../../src/entries/environment.ts';
import { readContentFolder } from '../../src/entries/folder.ts';
import { languageOfContent } from '../../src/entries/site-language.ts';
import { type ContentFile, validateContent } from '../../src/entries/validate-content.ts';
import { settingsFiles } from '../../src/schemas/collections.ts';
import { MAIN, openRepository, type Repository } from '../../src/gateway/git/repository.ts';
import { readGatewaySettings } from '../../src/gateway/settings.ts';

/** Content as an import compares it with its source. */
export interface ContentSnapshot {
  report: ReturnType<typeof validateContent>;
  files: readonly ContentFile[];
}

/**
 * Runs an import: with its folder below the gateway's state, and the repository if a gateway has been started here, so that
 * people decide in its review queue.
 */
export async function runImport(
  run: (folder: string, repository: Repository | undefined) => Promise<void>,
): Promise<void> {
  const settings = readGatewaySettings(process.env);
  const hasGateway = existsSync(join(settings.repository, 'HEAD'));
  const repository = hasGateway ? await openRepository(settings.repository) : undefined;
  await run(join(settings.state, 'imports'), repository).finally(() => repository?.close());
}

/** Reads and validates the settings and some collections of what is published; without a gateway the content folder. */
export async function contentSnapshot(
  repository: Repository | undefined,
  collections: readonly string[],
): Promise<ContentSnapshot> {
  if (!repository) return snapshotOf(readContentFolder(readEnvironment(process.env).content));
  return snapshotOf(await publishedFiles(repository, collections));
}

/** Returns the settings of the site; throws if they are wrong. */
export function settingsOf({ report }: ContentSnapshot) {
  if (!report.settings) throw new Error('site.yml or closures.yml is wrong. Run "npm run check:content".');
  return report.settings;
}

async function publishedFiles(repository: Repository, collections: readonly string[]): Promise<ContentFile[]> {
  const main = (await repository.refs()).get(MAIN) ?? '';
  const names = await Promise.all(
    collections.map(async (each) => (await repository.files(main, each)).map(([name]) => `${each}/${name}`)),
  );
  const files: ContentFile[] = [];
  for (const path of [...Object.keys(settingsFiles), ...names.flat()]) {
    const bytes = (await repository.file(main, path))?.bytes;
    if (bytes) files.push({ path, bytes });
  }
  return files;
}

function snapshotOf(files: readonly ContentFile[]): ContentSnapshot {
  return { files, report: validateContent(files, languageOfContent(files)) };
}
