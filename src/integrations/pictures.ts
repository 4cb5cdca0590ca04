import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cleanPicture, MOST_PICTURE_BYTES } from '../publish/clean-picture.ts';

const NAME = /^(?:[a-z0-9][a-z0-9-]*\/)?[a-z0-9][a-z0-9._-]*\.(?:jpe?g|png|webp)$/;

/**
 * Writes the pictures of a content folder anew into the output, no larger than a screen needs.
 *
 * They are judged by what they are and not by their names, and nothing but the picture itself is kept: where and
 * when it was taken is nobody's business (threats 3 and 21). Gives the pictures that were left out.
 */
export async function writePictures(content: string, output: string): Promise<string[]> {
  const leftOut: string[] = [];
  for (const path of picturesBelow(join(content, 'media'))) {
    const picture = NAME.test(path) ? await readPicture(join(content, 'media', path)) : undefined;
    if (picture) write(join(output, 'media', path), picture);
    else leftOut.push(`media/${path}`);
  }
  return leftOut;
}

function picturesBelow(folder: string, within = ''): string[] {
  const found = readdirIfThere(join(folder, within)).filter(({ name }) => !name.startsWith('.'));
  return found
    .flatMap((each) => {
      const path = within ? `${within}/${each.name}` : each.name;
      return each.isDirectory() ? picturesBelow(folder, path) : [path];
    })
    .sort();
}

function readdirIfThere(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Reads a picture and makes it clean; nothing when it is not one. */
async function readPicture(file: string): Promise<Buffer | undefined> {
  const stat = lstatSync(file);
  if (!stat.isFile() || stat.size > MOST_PICTURE_BYTES) return undefined;
  return (await cleanPicture(readFileSync(file)))?.bytes;
}

function write(path: string, bytes: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
