import { hash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ENCODINGS, isStoredCompressed } from '../compress.ts';
import { folderMaker } from './folder-maker.ts';

/** The files of a site by path, each with something that changes when its bytes do. */
export type SiteFiles = ReadonlyMap<string, string>;

/** The texts of a site by path, but for pages, which are known by their keys. */
export type SiteTexts = ReadonlyMap<string, string>;

/** Collects the files of a site: those that the served site does not have are written to a folder of their own. */
export interface Stage {
  put(path: string, content: string | Uint8Array): void;
  /** Adds a copy of a file; as long as `id` is equal, so are its bytes. */
  copy(path: string, file: string, id: string): void;
  /** Adds a file of the served site as it is. */
  keep(path: string): void;
  /** Returns all files of the site, the paths of those that were written, and the texts that are no pages. */
  finish(): { files: SiteFiles; written: string[]; texts: SiteTexts };
}

/** What a stage compares with. */
interface ServedSite {
  /** The folder of the site that is served. */
  folder: string | undefined;
  /** Its files, if they are remembered; otherwise they are compared byte for byte. */
  files: SiteFiles | undefined;
  /** Its texts, if they are remembered. */
  texts: SiteTexts | undefined;
}

/** Opens a stage in a folder; `read` is called with every text that is put on it and was not remembered. */
export function openStage(folder: string, served: ServedSite, read: (path: string, text: string) => void): Stage {
  const files = new Map<string, string>();
  const texts = new Map<string, string>();
  const written: string[] = [];
  const makeFolder = folderMaker();
  const add = (path: string, id: string, write: (file: string) => void, isSame: () => boolean) => {
    files.set(path, id);
    if (isSame()) return;
    const file = join(folder, path);
    makeFolder(dirname(file));
    write(file);
    written.push(path);
  };
  const isServed = (path: string, bytes: () => Uint8Array) =>
    served.folder !== undefined && hasBytes(join(served.folder, path), bytes);
  return {
    put(path, content) {
      // The first to take an address keeps it.
      if (files.has(path)) return;
      const known = served.files?.get(path);
      // Comparing texts is faster than a digest; most are the same string as the last time.
      const id = known !== undefined && served.texts?.get(path) === content ? known : hash('sha1', content, 'base64');
      if (typeof content === 'string' && !path.endsWith('.html')) texts.set(path, content);
      const isRemembered = known === id;
      if (!isRemembered && typeof content === 'string') read(path, content);
      const bytes = () => (typeof content === 'string' ? Buffer.from(content) : content);
      const isSame = () => isRemembered || (!served.files && isServed(path, bytes));
      add(path, id, (file) => writeFileSync(file, content), isSame);
    },
    copy(path, source, id) {
      if (files.has(path)) return;
      const isSame = () => (served.files ? served.files.get(path) === id : isServed(path, () => readFileSync(source)));
      add(path, id, (file) => copyWithEncodings(source, file), isSame);
    },
    keep(path) {
      const id = served.files?.get(path);
      if (id === undefined) throw new Error(`${path} is not in the served site.`);
      files.set(path, id);
    },
    finish: () => ({ files, written, texts }),
  };
}

function copyWithEncodings(source: string, file: string): void {
  copyFileSync(source, file);
  for (const { suffix } of ENCODINGS) if (existsSync(source + suffix)) copyFileSync(source + suffix, file + suffix);
}

function hasBytes(file: string, bytes: () => Uint8Array): boolean {
  try {
    const found = readFileSync(file);
    return found.equals(bytes()) && (!isStoredCompressed(file, found.length) || hasEncodings(file));
  } catch {
    return false;
  }
}

function hasEncodings(file: string): boolean {
  return ENCODINGS.every(({ suffix }) => existsSync(file + suffix));
}
