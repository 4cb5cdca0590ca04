import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file whole or not at all, also if the process is killed. Makes its folder if there is none. */
export function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

/** Reads a JSON file; undefined if there is none. */
export function readJson<Value>(file: string): Value | undefined {
  return statSync(file, { throwIfNoEntry: false }) && (JSON.parse(readFileSync(file, 'utf8')) as Value);
}
