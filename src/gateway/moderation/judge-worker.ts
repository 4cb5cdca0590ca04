import { parentPort, workerData } from 'node:worker_threads';
import { type ContentFile, judge } from '../../entries/judge.ts';
import { languageOf } from '../../i18n/index.ts';

const { files, code } = workerData as { files: readonly ContentFile[]; code: string };
parentPort?.postMessage(judge(files, languageOf(code)));
