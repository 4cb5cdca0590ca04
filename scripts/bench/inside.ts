import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderOf } from './builders/builder.ts';
import { environmentFor } from './builders/dugnad.ts';
import { generateContent } from './content/generate.ts';
import type { Size } from './content/sizes.ts';
import type { Drafts } from './drafts.ts';
import type { Feeds } from './feeds.ts';
import { median } from './measuring/measure.ts';
import type { Steps } from './steps.ts';

/** Times validation and the files that are not pages, each time in a separate process. */
export function printSteps(size: Size, runs: number): void {
  const all = Array.from({ length: runs }, () => answerOf<Steps>('./steps.ts', size));
  const [{ entries, problems, fileCount, fileBytes }] = all as [Steps];
  const [validation, files] = [median(all.map((each) => each.validation)), median(all.map((each) => each.files))];
  console.log(`${size}: judging ${entries} entries ${ms(validation)} (${problems} problems)`);
  console.log(`${size}: feeds and data ${ms(files)} (${fileCount} files, ${(fileBytes / 1e6).toFixed(1)} MB)`);
}

/** Measures the size of the feed of everything, and times all feeds as well as the largest one. */
export function printFeeds(size: Size): void {
  const { bytes, gzip, big, all, count, expansion } = answerOf<Feeds>('./feeds.ts', size);
  console.log(`${size}: alt.ics ${(bytes / 1000).toFixed(0)} kB, ${(gzip / 1000).toFixed(0)} kB after gzip`);
  console.log(
    `${size}: all ${count} calendars ${ms(all)} CPU, one of everything ${ms(big)}: ${(all / big).toFixed(2)} times`,
  );
  console.log(`${size}: dates of 300 series over a year ${ms(expansion)} CPU`);
}

/** Prints how long an editor waits for the list of drafts, for a save, and for an approval to be stored. */
export function printDrafts(size: Size): void {
  const { boardCold, board, save, saveMost, approve } = answerOf<Drafts>('./drafts.ts', size);
  console.log(`${size}: board of 60 drafts ${ms(board)}, the first time ${ms(boardCold)}`);
  console.log(`${size}: save ${ms(save)}, at most ${ms(saveMost)}; approve ${ms(approve)}`);
}

/** Runs a separate program with the content of a size, and parses the last line that it prints. */
function answerOf<Answer>(program: string, size: Size): Answer {
  const portal = { size, folder: folderOf(size) };
  generateContent(size, join(portal.folder, 'content'));
  const env = { ...process.env, ...environmentFor({ name: 'inside', folder: '.' }, portal) };
  const path = fileURLToPath(new URL(program, import.meta.url));
  const printed = execFileSync(process.execPath, [path], { env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '') as Answer;
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`;
}
