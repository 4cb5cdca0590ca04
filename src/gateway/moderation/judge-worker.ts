import { parentPort, workerData } from 'node:worker_threads';
import { type ContentFile, judge } from '../../entries/judge.ts';
import { languageOf } from '../../i18n/index.ts';

const { files, pictures, code } = workerData as { files: readonly ContentFile[]; pictures: string[]; code: string };
const known = new Set(pictures);
const pictureFault = (path: string) => (known.has(path) ? undefined : 'picture-missing');
parentPort?.postMessage(judge(files, languageOf(code), { pictureFault }));
