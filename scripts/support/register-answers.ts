import { join } from 'node:path';
import { type Answer, joinAnswers, readAnswer } from '../../src/imports/registers/answers.ts';
import { downloadRegisters } from '../../src/imports/registers/download.ts';
import type { ExistingAssociation } from '../../src/imports/registers/plan.ts';
import { answerFolder, deleteAnswers, getJson, jsonFilesIn } from './import-files.ts';
import type { openCount } from './progress.ts';

interface Asked {
  municipality: string;
  from?: string;
  all: boolean;
  existing: readonly ExistingAssociation[];
}

/** Reads the answers of the registers: from the files of a folder, otherwise over the network. */
export async function registerAnswers(
  folder: string,
  asked: Asked,
  progress: ReturnType<typeof openCount>,
): Promise<Answer> {
  if (!/^\d{4}$/.test(asked.municipality)) {
    throw new Error('Give the four digits of the municipality: --municipality 3443');
  }
  return asked.from ? readFolder(asked.from) : download(join(folder, `answers-${asked.municipality}`), asked, progress);
}

function readFolder(folder: string): Answer {
  const answers: Answer[] = [];
  for (const text of jsonFilesIn(folder)) answers.push(readAnswer(text));
  return joinAnswers(answers);
}

// Answers are kept until all are there, so that an import that was interrupted continues.
async function download(folder: string, asked: Asked, progress: ReturnType<typeof openCount>): Promise<Answer> {
  const { municipality, all, existing } = asked;
  const known = existing.flatMap(({ fields: { organisation_number: number } }) =>
    typeof number === 'string' ? [number] : [],
  );
  const answer = await downloadRegisters({
    ...{ municipality, all, known, get: getJson, store: answerFolder(folder) },
    today: new Date().toISOString().slice(0, 10),
    onProgress: (done, total) => progress.show('Answers of the registers', done, total),
  });
  progress.end();
  deleteAnswers(folder);
  return answer;
}
