import { join } from 'node:path';
import type { Answer } from '../../imports/registers/answers.ts';
import { downloadRegisters, type DownloadOptions } from '../../imports/registers/download.ts';
import type { ExistingAssociation } from '../../imports/registers/plan.ts';
import type { Get } from '../../imports/retrying-get.ts';
import { answerFolder, deleteAnswers, getJson } from './answer-files.ts';

/** What to ask the registers for. */
export interface AskedRegisters extends Pick<DownloadOptions, 'municipality' | 'all' | 'today' | 'onProgress'> {
  /** The folder of the import, in which answers are kept until all are there. */
  folder: string;
  existing: readonly ExistingAssociation[];
  get?: Get | undefined;
}

/** Downloads what the registers know of a municipality's associations. One that was interrupted continues. */
export async function downloadAnswer({ folder, existing, get = getJson, ...asked }: AskedRegisters): Promise<Answer> {
  const known = existing.flatMap(({ fields: { organisation_number: number } }) =>
    typeof number === 'string' ? [number] : [],
  );
  const answers = join(folder, `answers-${asked.municipality}`);
  const answer = await downloadRegisters({ ...asked, known, get, store: answerFolder(answers) });
  deleteAnswers(answers);
  return answer;
}

/** Checks whether a text is the number of a municipality: four digits. */
export function isMunicipalityNumber(text: string): boolean {
  return /^\d{4}$/.test(text);
}
