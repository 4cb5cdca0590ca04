import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { folderOf } from '../builders/builder.ts';
import type { Version } from '../builders/dugnad.ts';
import { generateContent } from '../content/generate.ts';
import type { Size } from '../content/sizes.ts';
import { median } from '../measuring/measure.ts';
import type { Memory } from '../measuring/memory.ts';
import type { BenchOptions } from '../options.ts';
import { activityToEdit, editActivity, type EditKind } from './edits.ts';
import { type BenchGateway, startGateway } from './gateway.ts';

/** How long an edit of each kind takes to be served, in seconds, and the memory of the gateway with all it starts. */
export interface EditTimes extends Memory {
  times: Record<string, number>;
  /** The first edit, which publishes the whole site. */
  first: number;
}

const LANGUAGES = ['nb', 'nn', 'en'];
const GRACE = 60_000;
// By then the index of full texts has followed, and what publishing leaves behind is given back.
const REST = 40_000;

/** Edits one activity again and again through the gateway of a version, and returns the medians. */
export async function measureEdits(
  version: Version,
  size: Size,
  { runs, edits }: Pick<BenchOptions, 'runs' | 'edits'>,
): Promise<EditTimes> {
  const folder = join(folderOf(size), `${version.name}-editing`);
  const content = join(folderOf(size), 'content-to-edit');
  generateContent(size, content, LANGUAGES);
  const slug = activityToEdit(content);
  const gateway = await startGateway(version, content, folder);
  try {
    let count = 0;
    const edit = (kind: EditKind) => timeEdit(gateway, slug, kind, `merke${String(++count).padStart(4, '0')}`);
    const first = await edit('text');
    const times: Record<string, number> = {};
    for (const kind of edits) {
      const all: number[] = [];
      for (let run = 1; run <= runs; run += 1) all.push(await edit(kind));
      times[kind] = median(all);
    }
    await gateway.untilIdle();
    await pause(REST);
    await gateway.untilIdle();
    return { times, first, ...gateway.memory() };
  } finally {
    await gateway.stop();
  }
}

/** Saves an edit and returns the seconds from that request until the page has it in all languages. */
async function timeEdit(gateway: BenchGateway, slug: string, kind: EditKind, mark: string): Promise<number> {
  await gateway.untilIdle();
  const path = `events/${slug}.md`;
  const { data, file } = (await gateway.ask('getEntry', { path })) as { data: string; file: { id: string } };
  const dataFiles = [{ slug, path, raw: editActivity(kind, data, mark), base: file.id }];
  const options = { collectionName: 'events', useWorkflow: false, newEntry: false };
  const began = performance.now();
  await gateway.ask('persistEntry', { dataFiles, assets: [], options });
  for (const prefix of ['', ...LANGUAGES.slice(1).map((code) => `/${code}`)]) {
    await untilShown(gateway, `${prefix}/aktiviteter/${slug}/`, mark);
  }
  return (performance.now() - began) / 1000;
}

/** Asks for a page until it has the mark. Throws if the gateway fails, or publishes nothing for a minute. */
async function untilShown(gateway: BenchGateway, path: string, mark: string): Promise<void> {
  const began = performance.now();
  let busyAt = began;
  while (!(await (await gateway.get(path)).text()).includes(mark)) {
    gateway.refuseFailure();
    const now = performance.now();
    if (now - began > GRACE && (await gateway.isPublishing())) busyAt = now;
    if (now - busyAt > GRACE) throw gateway.failure(`Nothing is being published, and ${path} lacks ${mark}.`);
    await pause(pollInterval(now - began));
  }
}

/** Returns how long to wait for the next look: a fiftieth of the time so far, so that looking costs next to nothing. */
function pollInterval(elapsed: number): number {
  return Math.min(Math.max(elapsed / 50, 10), 500);
}
