import { parentPort } from 'node:worker_threads';
import { judge } from '../../entries/validate-content.ts';
import { languageOf } from '../../i18n/index.ts';
import type { JudgeTask } from './validation-thread.ts';

parentPort?.on('message', ({ files, pictures, code }: JudgeTask) => {
  const known = new Set(pictures);
  const pictureFault = (path: string) => (known.has(path) ? undefined : 'picture-missing');
  parentPort?.postMessage(judge(files, languageOf(code), { pictureFault }));
});
