import { idFromPath } from '../../domain/identity.ts';
import { collections } from '../../schemas/collections.ts';
import { parseYaml } from '../yaml.ts';
import type { Migration, TextFiles } from './migration.ts';

/**
 * Writes the id of each entry into its file, as the first field. It is the one that the entry had from its path, so that
 * calendars notice nothing; from then on it stays when the file is renamed.
 */
export const idsInFiles: Migration = {
  from: 1,
  title: 'Writes the id of each entry into its file, so that subscribers keep it when the file is renamed',
  apply(files) {
    const taken = idsOf(files);
    const changed = new Map<string, string>();
    const left = [];
    for (const [path, text] of files) {
      if (!isEntryFile(path) || idOf(text) !== undefined) continue;
      const id = idFromPath(path);
      const fence = /^\ufeff?---[ \t]*\r?\n/.exec(text)?.[0];
      const other = taken.get(id);
      if (!fence || !canBeRead(text)) left.push({ path, reason: 'its fields cannot be read' });
      else if (other) left.push({ path, reason: `${other} has its id` });
      else changed.set(path, `${fence}id: ${id}${fence.endsWith('\r\n') ? '\r\n' : '\n'}${text.slice(fence.length)}`);
    }
    return { changed, left };
  },
};

function idsOf(files: TextFiles): Map<string, string> {
  return new Map([...files].flatMap(([path, text]) => (isEntryFile(path) ? [[idOf(text) ?? '', path]] : [])));
}

function isEntryFile(path: string): boolean {
  return /^[a-z]+\/[^/]+\.md$/.test(path) && Object.hasOwn(collections, path.split('/')[0] ?? '');
}

function idOf(text: string): string | undefined {
  const yaml = frontMatterOf(text);
  const id = yaml && 'fields' in yaml ? yaml.fields.id : undefined;
  return typeof id === 'string' && id !== '' ? id.toLowerCase() : undefined;
}

function canBeRead(text: string): boolean {
  const yaml = frontMatterOf(text);
  return yaml !== undefined && 'fields' in yaml && !Object.hasOwn(yaml.fields, 'id');
}

function frontMatterOf(text: string) {
  const [, yaml] = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m.exec(text) ?? [];
  return yaml === undefined ? undefined : parseYaml(yaml);
}
