/** Times the steps of a build that are no pages, in a process of its own; prints them as JSON. Started by `bench.ts`. */
import { loadContent } from '../../src/entries/content.ts';
import { readEnvironment } from '../../src/entries/environment.ts';
import { filesOf } from '../../src/integrations/portal-files.ts';

const knobs = readEnvironment(process.env);
const began = performance.now();
const loaded = await loadContent(knobs);
const judged = performance.now();
const files = filesOf(loaded, knobs.url);
const written = performance.now();

/** What the steps took, in milliseconds. */
export interface Steps {
  entries: number;
  problems: number;
  judge: number;
  files: number;
  fileCount: number;
  fileBytes: number;
}

const { entries, problems } = loaded.validation;
const steps: Steps = {
  entries: Object.values(entries).flat().length,
  problems: problems.length,
  judge: judged - began,
  files: written - judged,
  fileCount: files.size,
  fileBytes: [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0),
};
console.log(JSON.stringify(steps));
