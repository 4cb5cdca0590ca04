import { CONTENT_VERSION } from '../../schemas/settings/content-version.ts';
import { parseYaml } from '../yaml.ts';
import { idsInFiles } from './ids-in-files.ts';
import type { LeftFile, Migration, TextFiles } from './migration.ts';

/** All migrations, the oldest first. A new one is a file beside this, a line here, and the next `CONTENT_VERSION`. */
export const migrations: readonly Migration[] = [idsInFiles];

/** What migrating a content folder changes. */
export interface MigrationReport {
  from: number;
  to: number;
  steps: { title: string; changed: string[]; left: LeftFile[] }[];
  /** The new text of each file that changes. */
  files: Map<string, string>;
}

/** Brings content to the version of this Dugnad, step by step. Throws a sentence for content that is newer. */
export function migrate(
  files: TextFiles,
  { steps = migrations, to = CONTENT_VERSION }: { steps?: readonly Migration[]; to?: number } = {},
): MigrationReport {
  const from = versionOf(files.get(SETTINGS) ?? '');
  if (from > to) {
    throw new Error(`The content is of version ${from}, and this Dugnad knows ${to} at most. Install a newer Dugnad.`);
  }
  const changes = new Map<string, string>();
  const done: MigrationReport['steps'] = [];
  for (const step of steps.filter((each) => each.from >= from && each.from < to)) {
    const { changed, left } = step.apply(new Map([...files, ...changes]));
    for (const [path, text] of changed) changes.set(path, text);
    done.push({ title: step.title, changed: [...changed.keys()], left });
  }
  const settings = changes.get(SETTINGS) ?? files.get(SETTINGS);
  if (from < to && settings !== undefined) changes.set(SETTINGS, withVersion(settings, to));
  return { from, to, steps: done, files: changes };
}

const SETTINGS = 'site.yml';

/** Returns the version of content by its settings. */
function versionOf(settings: string): number {
  const yaml = parseYaml(settings);
  const found = 'fields' in yaml ? yaml.fields.schema : undefined;
  return typeof found === 'number' && Number.isInteger(found) && found > 0 ? found : 1;
}

// Above the first field, so that comments and everything else stay as they are.
function withVersion(settings: string, version: number): string {
  if (/^schema:.*$/m.test(settings)) return settings.replace(/^schema:.*$/m, `schema: ${version}`);
  const newline = settings.includes('\r\n') ? '\r\n' : '\n';
  return settings.replace(/^(?=[A-Za-z_"'])/m, `schema: ${version}${newline}`);
}
