import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, joinAnswers, readAnswer } from '../../src/imports/registers/answers.ts';
import { downloadAnswer, isMunicipalityNumber } from '../../src/gateway/register-import/download-answer.ts';
import type { ExistingAssociation } from '../../src/imports/registers/plan.ts';
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
  if (!isMunicipalityNumber(asked.municipality)) {
    throw new Error('Give the four digits of the municipality: --municipality 3443');
  }
  return asked.from ? readFolder(asked.from) : download(folder, asked, progress);
}

function readFolder(folder: string): Answer {
  const answers: Answer[] = [];
  for (const text of jsonFilesIn(folder)) answers.push(readAnswer(text));
  return joinAnswers(answers);
}

async function download(folder: string, asked: Asked, progress: ReturnType<typeof openCount>): Promise<Answer> {
  const answer = await downloadAnswer({
    ...{ ...asked, folder },
    today: new Date().toISOString().slice(0, 10),
    onProgress: (done, total) => progress.show('Answers of the registers', done, total),
  });
  progress.end();
  return answer;
}

/** Reads the JSON files of a folder, one at a time. */
function* jsonFilesIn(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.json')) yield readFileSync(join(folder, name), 'utf8');
  }
}
