/**
 * Times the steps of a build that do not render pages, in a separate process, and prints them as JSON. Run by
 * `inside.ts`.
 */
import { loadContent } from '../../src/entries/content.ts';
import { readEnvironment } from '../../src/entries/environment.ts';
import { filesOf } from '../../src/publish/files/portal-files.ts';

const environment = readEnvironment(process.env);
const began = performance.now();
const loaded = await loadContent(environment);
const validated = performance.now();
const files = filesOf(loaded, environment.url);
const written = performance.now();

/** The time of each step, in milliseconds. */
export interface Steps {
  entries: number;
  problems: number;
  validation: number;
  files: number;
  fileCount: number;
  fileBytes: number;
}

const { entries, problems } = loaded.validation;
const steps: Steps = {
  entries: Object.values(entries).flat().length,
  problems: problems.length,
  validation: validated - began,
  files: written - validated,
  fileCount: files.size,
  fileBytes: [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0),
};
console.log(JSON.stringify(steps));
