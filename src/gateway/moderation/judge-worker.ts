import { parentPort, workerData } from 'node:worker_threads';
import { type ContentFile, judge } from '../../entries/judge.ts';
import type { ReasonWords } from '../../entries/problem.ts';

const { files, words } = workerData as { files: readonly ContentFile[]; words: ReasonWords };
parentPort?.postMessage(judge(files, words));
