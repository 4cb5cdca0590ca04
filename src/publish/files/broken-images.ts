import { closeSync, fstatSync, openSync, readdirSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Deletes the images in the folders of a cache that are not whole, so that they are made again.
 *
 * Each is renamed to its place when it is complete, but a machine that loses its power may keep the name and lose bytes.
 */
export function removeBrokenImages(...folders: readonly string[]): void {
  for (const folder of folders) {
    for (const name of namesIn(folder)) {
      const file = join(folder, name);
      if (!isWholeImage(file)) rmSync(file, { recursive: true, force: true });
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const EDGE = 12;

/** Checks the first and the last bytes of a JPEG, a PNG or a WebP file. */
function isWholeImage(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size < 2 * EDGE) return false;
    const [start, end] = [bytesAt(file, 0), bytesAt(file, size - EDGE)];
    return isWholeJpeg(start, end) || isWholePng(start, end) || isWholeWebp(start, size);
  } catch {
    // A folder is no image.
    return false;
  } finally {
    closeSync(file);
  }
}

function bytesAt(file: number, position: number): Buffer {
  const bytes = Buffer.alloc(EDGE);
  readSync(file, bytes, { position });
  return bytes;
}

function isWholeJpeg(start: Buffer, end: Buffer): boolean {
  return start.readUInt16BE(0) === 0xff_d8 && end.readUInt16BE(EDGE - 2) === 0xff_d9;
}

// The last chunk is empty and always the same: its length, its name, its checksum.
function isWholePng(start: Buffer, end: Buffer): boolean {
  return start.readUInt32BE(0) === 0x89_50_4e_47 && end.toString('hex') === '0000000049454e44ae426082';
}

function isWholeWebp(start: Buffer, size: number): boolean {
  return start.toString('latin1', 0, 4) === 'RIFF' && start.readUInt32LE(4) + 8 === size;
}
