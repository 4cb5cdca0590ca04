import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { collectionNames, settingsFiles } from '../../../src/schemas/collections.ts';
import { parseYaml } from '../../../src/entries/yaml.ts';

/** What became of each file. */
export interface WrittenContent {
  written: string[];
  /** Those that were as they should be. */
  equal: string[];
  /** Those that somebody changed, which stay as they are. */
  changed: string[];
}

/**
 * Writes the files of a new content repository, and never over one that is there.
 *
 * A folder that adoption did not fill is refused; one with the sample is emptied of it if `clearsSample`. Throws
 * a question.
 */
export function writeContent(
  folder: string,
  files: ReadonlyMap<string, string | Buffer>,
  { number, clearsSample }: { number: string; clearsSample: boolean },
): WrittenContent {
  refuseOthers(folder, number, clearsSample);
  const outcome: WrittenContent = { written: [], equal: [], changed: [] };
  for (const [path, content] of files) {
    const file = join(folder, path);
    if (existsSync(file)) {
      outcome[readFileSync(file).equals(Buffer.from(content)) ? 'equal' : 'changed'].push(path);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    outcome.written.push(path);
  }
  return outcome;
}

function refuseOthers(folder: string, number: string, clearsSample: boolean): void {
  const names = namesIn(folder);
  if (names.length === 0) return;
  const site = siteIn(folder);
  if (site?.sample) {
    if (!clearsSample) {
      throw new Error(`${folder} holds the sample municipality. Give --clear-sample to delete it, or another folder.`);
    }
    clearSample(folder);
    return;
  }
  const found = site?.municipality?.number;
  if (found === number) return;
  throw new Error(
    found
      ? `${folder} is the content of municipality ${found}, and not ${number}. Which folder should it be?`
      : `${folder} has ${names.length} files or folders (${names.slice(0, 3).join(', ')}) but no site.yml. Which folder should it be?`,
  );
}

/** Deletes what belongs to the sample, and nothing that its folder may hold beside. */
function clearSample(folder: string): void {
  for (const name of namesIn(folder)) {
    if (CONTENT.has(name)) rmSync(join(folder, name), { recursive: true });
  }
}

const CONTENT: ReadonlySet<string> = new Set([...collectionNames, ...Object.keys(settingsFiles), 'media']);

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.') && name !== 'README.md') : [];
}

interface FoundSite {
  sample?: unknown;
  municipality?: { number?: string };
}

function siteIn(folder: string): FoundSite | undefined {
  const file = join(folder, 'site.yml');
  if (!existsSync(file)) return undefined;
  const yaml = parseYaml(readFileSync(file, 'utf8'));
  return 'fields' in yaml ? (yaml.fields as FoundSite) : {};
}
