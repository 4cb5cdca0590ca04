import { join } from 'node:path';
import type { Answer } from '../../imports/registers/answers.ts';
import type { RegisterMemory } from '../../imports/registers/plan.ts';
import { readJson, writeWhole } from '../storage/whole-file.ts';

/** What the registers said when they were last read. */
export interface StoredAnswer {
  municipality: string;
  /** When it was read, in milliseconds. */
  at: number;
  /** Whether all associations were asked for, so that those it does not have are gone. A file may hold some of them. */
  isWhole: boolean;
  answer: Answer;
}

/** Reads the last answer; undefined if there is none. */
export function readStoredAnswer(folder: string): StoredAnswer | undefined {
  return readJson<StoredAnswer>(join(folder, ANSWER));
}

/** Stores an answer instead of the last one. */
export function storeAnswer(folder: string, stored: StoredAnswer): void {
  writeWhole(join(folder, ANSWER), JSON.stringify(stored));
}

/** Reads what has been proposed of a municipality, by the command and on the page of staff. */
export function readMemory(folder: string, municipality: string): RegisterMemory {
  return readJson<RegisterMemory>(memoryFile(folder, municipality)) ?? {};
}

/** Stores what has been proposed of a municipality. */
export function storeMemory(folder: string, municipality: string, memory: RegisterMemory): void {
  writeWhole(memoryFile(folder, municipality), JSON.stringify(memory));
}

const ANSWER = 'registers-answer.json';

function memoryFile(folder: string, municipality: string): string {
  return join(folder, `registers-${municipality}.json`);
}
