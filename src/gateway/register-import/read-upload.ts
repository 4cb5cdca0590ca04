import type { Answer } from '../../imports/registers/answers.ts';
import { runInLimitedProcess } from '../limited-process.ts';

/** The largest file of answers that staff can upload: some thousand organisations. */
export const MAX_UPLOAD_MEGABYTES = 8;

/** The most units of an uploaded file: comparing very many, of which none is real, would keep the gateway busy. */
export const MAX_UPLOAD_UNITS = 10_000;

const LIMITS = { timeout: 20_000, megabytes: 256 };

/** Reads a file of answers of the registers in a process of its own; undefined if it takes too long or too much memory. */
export async function readUpload(bytes: Uint8Array): Promise<Answer | undefined> {
  return runInLimitedProcess<Answer>(new URL('./read-upload-worker.ts', import.meta.url), bytes, LIMITS);
}
