import { spawnSync } from 'node:child_process';
import { isUtf8 } from 'node:buffer';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextFiles } from '../../../src/entries/migrations/migration.ts';

/** Reads the settings and entries of a content folder. */
export function readTextFiles(folder: string): TextFiles {
  const paths = globSync(['*.yml', '*/*.md'], { cwd: folder }).sort();
  const read = paths.map((path) => [path, readFileSync(join(folder, path))] as const);
  return new Map(read.filter(([, bytes]) => isUtf8(bytes)).map(([path, bytes]) => [path, bytes.toString('utf8')]));
}

/** Checks whether a content folder has changes that Git does not hold, so that nothing would be lost. */
export function hasUncommittedChanges(folder: string): boolean {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain', '--', '.'], { cwd: folder, encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}
