import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { writeWhole } from '../../src/gateway/storage/whole-file.ts';
import type { AnswerStore } from '../../src/imports/registers/download.ts';
import { type Get, retryingGet } from '../../src/imports/retrying-get.ts';

const DAY = 24 * 60 * 60_000;
const TIMEOUT = 30_000;

/** Opens a folder of answers: those of the last day are read again after a break, older ones are asked for anew. */
export function answerFolder(folder: string): AnswerStore {
  return {
    read: (name) => {
      const file = join(folder, name);
      const found = statSync(file, { throwIfNoEntry: false });
      return found && found.mtimeMs > Date.now() - DAY ? readFileSync(file, 'utf8') : undefined;
    },
    write: (name, text) => writeWhole(join(folder, name), text),
  };
}

/** Deletes the answers of a finished import, so that the next one asks again. */
export function deleteAnswers(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Reads the JSON files of a folder, one at a time. */
export function* jsonFilesIn(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.json')) yield readFileSync(join(folder, name), 'utf8');
  }
}

/** Reads a JSON file; undefined if there is none. */
export function readJson<Value>(file: string): Value | undefined {
  return statSync(file, { throwIfNoEntry: false }) && (JSON.parse(readFileSync(file, 'utf8')) as Value);
}

/** Gets JSON over the network, and repeats what fails in a way that may pass. */
export const getJson: Get = retryingGet(
  async (address) => {
    const headers = { accept: 'application/json', 'user-agent': 'Dugnad (import of associations)' };
    const response = await fetch(address, { headers, signal: AbortSignal.timeout(TIMEOUT) });
    const retryAfter = Number(response.headers.get('retry-after')) || undefined;
    return { status: response.status, text: await response.text(), retryAfter };
  },
  { pause },
);
