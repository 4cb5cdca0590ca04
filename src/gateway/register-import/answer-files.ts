import { rmSync, statSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { AnswerStore } from '../../imports/registers/download.ts';
import { type Get, retryingGet } from '../../imports/retrying-get.ts';
import { writeWhole } from '../storage/whole-file.ts';

const DAY = 24 * 60 * 60_000;
const TIMEOUT = 30_000;
// A page of a hundred organisations has some hundred kilobytes.
const MAX_BYTES = 16 * 1024 * 1024;

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

/** Gets JSON over the network, and repeats what fails in a way that may pass. */
export const getJson: Get = retryingGet(
  async (address) => {
    const headers = { accept: 'application/json', 'user-agent': 'Dugnad (import of associations)' };
    const response = await fetch(address, { headers, signal: AbortSignal.timeout(TIMEOUT) });
    const retryAfter = Number(response.headers.get('retry-after')) || undefined;
    return { status: response.status, text: await textOf(response), retryAfter };
  },
  { pause },
);

async function textOf({ body }: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.length;
    if (size > MAX_BYTES) throw new Error('the answer is too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
