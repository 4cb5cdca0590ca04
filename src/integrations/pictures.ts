import { constants, copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Pictures } from '../entries/pictures.ts';

/** Writes the re-encoded pictures of a content folder to the output. */
export function writePictures({ files }: Pictures, output: string): void {
  for (const [path, file] of files) {
    const target = join(output, path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target, constants.COPYFILE_FICLONE);
  }
}
