import { dateOf } from '../../domain/time/days.ts';
import type { Answer } from '../../imports/registers/answers.ts';
import { memoryAfter } from '../../imports/registers/plan.ts';
import { errorFacts } from '../log.ts';
import { clockOf } from '../review/context.ts';
import { downloadAnswer } from './download-answer.ts';
import { comparedContent, planStored, type RegisterParts } from './register-plan.ts';
import { readMemory, storeAnswer, storeMemory } from './stored-answer.ts';

/** Why nothing came of the registers; a key of `registerImport.faults`. */
export type RegisterFault = 'download' | 'settings' | 'empty' | 'file' | 'manyUnits' | 'municipality' | 'queue';

/** How far the registers are read, and why the last attempt failed. */
export interface RegisterProgress {
  isRunning: boolean;
  done: number;
  total: number;
  fault?: RegisterFault | undefined;
}

// One at a time in each gateway. What it has found outlives the process, in its folder.
const runs = new WeakMap<object, RegisterProgress & { run: Promise<void> }>();

/** Returns how far the registers are read. */
export function progressOf({ state }: RegisterParts): RegisterProgress {
  return runs.get(state) ?? { isRunning: false, done: 0, total: 0 };
}

/** Reads the registers in the background, unless that is going on already. */
export function importRegisters(parts: RegisterParts, asked: { municipality: string; all: boolean }): Promise<void> {
  const known = runs.get(parts.state);
  if (known?.isRunning) return known.run;
  const progress: RegisterProgress = { isRunning: true, done: 0, total: 0 };
  const run = download(parts, asked, progress)
    .catch((error: unknown): RegisterFault => {
      parts.log('register-import-failed', { ...errorFacts(error) });
      return 'download';
    })
    .then((fault) => {
      Object.assign(progress, { isRunning: false, fault });
    });
  runs.set(parts.state, Object.assign(progress, { run }));
  return run;
}

/** Stores an answer of the registers, and what they say of entries that differ in nothing that is proposed. */
export async function takeAnswer(
  parts: RegisterParts,
  municipality: string,
  answer: Answer,
  isWhole = false,
): Promise<RegisterFault | undefined> {
  const { folder } = parts.registers;
  // An outage of the registers must not look as if all associations were gone.
  if (answer.units.length === 0) return 'empty';
  const content = await comparedContent(parts);
  if (!content) return 'settings';
  const stored = { municipality, at: parts.now(), isWhole, answer };
  // Stored only when it can be compared: it is compared again whenever the page is opened.
  const plan = planStored(parts, stored, content);
  storeAnswer(folder, stored);
  storeMemory(folder, municipality, memoryAfter(plan, readMemory(folder, municipality), []));
  // An earlier failure is of no interest any longer.
  const run = runs.get(parts.state);
  if (run) run.fault = undefined;
  parts.log('register-import', { units: answer.units.length, proposals: plan.proposals.length });
  return undefined;
}

// In milliseconds. What has been read is kept for the next attempt.
const LONGEST = 30 * 60_000;

async function download(
  parts: RegisterParts,
  asked: { municipality: string; all: boolean },
  progress: RegisterProgress,
): Promise<RegisterFault | undefined> {
  const content = await comparedContent(parts);
  if (!content) return 'settings';
  const begun = performance.now();
  const answer = await downloadAnswer({
    ...{ ...asked, ...parts.registers, existing: content.existing, today: dateOf(clockOf(parts)) },
    onProgress: (done, total) => {
      if (performance.now() - begun > LONGEST) throw new Error('Reading the registers takes too long.');
      Object.assign(progress, { done, total });
    },
  });
  return takeAnswer(parts, asked.municipality, answer, true);
}
