import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { folderOf } from '../builders/builder.ts';
import type { Version } from '../builders/dugnad.ts';
import { generateContent } from '../content/generate.ts';
import type { Size } from '../content/sizes.ts';
import { median } from '../measuring/measure.ts';
import type { Memory } from '../measuring/memory.ts';
import type { BenchOptions } from '../options.ts';
import { activityToEdit, changeActivity, type EditKind, newActivity } from './edits.ts';
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

/** Edits an activity again and again through the gateway of a version, and returns the medians. */
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

/** Makes an edit, and returns the seconds from its request until the pages of the activity show it in all languages. */
async function timeEdit(gateway: BenchGateway, slug: string, kind: EditKind, mark: string): Promise<number> {
  await gateway.untilIdle();
  const { data, file } = await readEntry(gateway, slug);
  if (kind === 'new' || kind === 'delete') return (await timeNewAndDelete(gateway, data, mark))[kind];
  const raw = changeActivity(kind, data, mark);
  return timeUntil(gateway, { slug, mark, isShown: true }, () => save(gateway, { slug, raw, base: file.id }));
}

/** Publishes a new activity and deletes it. */
async function timeNewAndDelete(gateway: BenchGateway, data: string, mark: string) {
  const slug = `ny-${mark}`;
  const raw = newActivity(data, mark);
  const added = await timeUntil(gateway, { slug, mark, isShown: true }, () => save(gateway, { slug, raw }));
  await gateway.untilIdle();
  const { file } = await readEntry(gateway, slug);
  const seen = { paths: [pathOf(slug)], versions: { [pathOf(slug)]: file.id } };
  const deleted = await timeUntil(gateway, { slug, mark, isShown: false }, () => gateway.ask('deleteFiles', seen));
  return { new: added, delete: deleted };
}

function pathOf(slug: string): string {
  return `events/${slug}.md`;
}

function readEntry(gateway: BenchGateway, slug: string) {
  return gateway.ask('getEntry', { path: pathOf(slug) }) as Promise<{ data: string; file: { id: string } }>;
}

/** Saves an activity, a new one if there is no version that was read before, and publishes it. */
function save(gateway: BenchGateway, { slug, raw, base }: { slug: string; raw: string; base?: string }) {
  const dataFiles = [{ slug, path: pathOf(slug), raw, ...(base && { base }) }];
  const options = { collectionName: 'events', useWorkflow: false, newEntry: base === undefined };
  return gateway.ask('persistEntry', { dataFiles, assets: [], options });
}

/** What readers are to see: whether the pages of an activity have a mark. */
interface Outcome {
  slug: string;
  mark: string;
  isShown: boolean;
}

async function timeUntil(gateway: BenchGateway, outcome: Outcome, edit: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await edit();
  for (const prefix of ['', ...LANGUAGES.slice(1).map((code) => `/${code}`)]) {
    await untilServed(gateway, `${prefix}/aktiviteter/${outcome.slug}/`, outcome);
  }
  return (performance.now() - began) / 1000;
}

/** Asks for a page until it is as wanted. Throws if the gateway fails, or publishes nothing for a minute. */
async function untilServed(gateway: BenchGateway, path: string, { mark, isShown }: Outcome): Promise<void> {
  const began = performance.now();
  let busyAt = began;
  while ((await (await gateway.get(path)).text()).includes(mark) !== isShown) {
    gateway.refuseFailure();
    const now = performance.now();
    if (now - began > GRACE && (await gateway.isPublishing())) busyAt = now;
    if (now - busyAt > GRACE) {
      throw gateway.failure(`Nothing is being published, and ${path} ${isShown ? 'lacks' : 'has'} ${mark}.`);
    }
    await pause(pollInterval(now - began));
  }
}

/** Returns how long to wait for the next look: a fiftieth of the time so far, so that looking costs next to nothing. */
function pollInterval(elapsed: number): number {
  return Math.min(Math.max(elapsed / 50, 10), 500);
}
