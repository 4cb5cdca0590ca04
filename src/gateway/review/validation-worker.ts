import { parentPort } from 'node:worker_threads';
import { validateContent } from '../../entries/validate-content.ts';
import { languageOf } from '../../i18n/index.ts';
import type { ValidationTask } from './validation-thread.ts';

parentPort?.on('message', ({ files, pictures, code }: ValidationTask) => {
  const known = new Set(pictures);
  const pictureFault = (path: string) => (known.has(path) ? undefined : 'picture-missing');
  parentPort?.postMessage(validateContent(files, languageOf(code), { pictureFault }));
});
