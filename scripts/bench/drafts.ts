/**
 * Times the drafts of a gateway on the content of one size, in a separate process, and prints the results as JSON. Run
 * by `inside.ts`.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readEnvironment } from '../../src/entries/environment.ts';
import { openGateway } from '../../src/gateway/editing/gateway.ts';
import { answerRequest } from '../../src/gateway/editing/protocol.ts';
import { createRepository } from '../../src/gateway/git/backup.ts';
import { openRepository } from '../../src/gateway/git/repository.ts';
import type { Session } from '../../src/gateway/people/session.ts';
import { languageOf } from '../../src/i18n/index.ts';
import { median } from './measuring/measure.ts';

/** What one person waits for, in milliseconds of wall time. */
export interface Drafts {
  /** Listing all drafts, right after the gateway starts and later. */
  boardCold: number;
  board: number;
  /** Saving a draft: median and maximum. */
  save: number;
  saveMost: number;
  /** From the click to the new commit. */
  approve: number;
}

const DRAFTS = 60;
const staff: Session = { person: { id: 1, name: 'Bench' }, role: 'admin', associations: [] };
const { content } = readEnvironment(process.env);
const folder = join(content, '..', 'drafts');
const path = join(folder, 'content.git');

await rm(folder, { recursive: true, force: true });
await createRepository(path, content, 'Bench');
const writer = await open();
const saves = await saveDrafts(writer, DRAFTS);
writer.close();

const reader = await open();
const boardCold = await timeOf(() => readBoard(reader));
const boards = [await timeOf(() => readBoard(reader)), await timeOf(() => readBoard(reader))];
const [first = ''] = (await reader.ask('unpublishedEntries', {})) as string[];
const [collection, slug] = first.split('/');
const approve = await timeOf(async () => {
  const seen = (await reader.ask('unpublishedEntry', { collection, slug })) as { version: string };
  const approved = { collection, slug, newStatus: 'pending_publish', version: seen.version };
  const { version } = (await reader.ask('updateUnpublishedEntryStatus', approved)) as { version: string };
  await reader.ask('publishUnpublishedEntry', { collection, slug, version });
});
reader.close();

const times: Drafts = { boardCold, board: median(boards), save: median(saves), saveMost: Math.max(...saves), approve };
console.log(JSON.stringify(times));

async function open() {
  const repository = await openRepository(path);
  const nothing = () => {};
  const gateway = openGateway({
    ...{ repository, language: languageOf('nb'), clock: () => new Date(), corrections: async () => true },
    ...{ onEdit: nothing, onPublished: nothing, onChanged: nothing, onError: console.error },
  });
  return {
    close: () => repository.close(),
    async ask(action: string, params: object): Promise<unknown> {
      const { status, body } = await answerRequest(gateway, staff, { branch: 'main', action, params });
      if (status !== 200) throw new Error(`${action}: ${status} ${JSON.stringify(body)}`);
      return body;
    },
  };
}

type Asking = Awaited<ReturnType<typeof open>>;

/** Changes published events one after another, and returns the time of each save. */
async function saveDrafts({ ask }: Asking, count: number): Promise<number[]> {
  const listed = await ask('entriesByFolder', { folder: 'events', extension: 'md', depth: 1 });
  const entries = (listed as { data: string; file: { path: string; id: string } }[]).slice(0, count);
  const all: number[] = [];
  for (const { data, file } of entries) {
    const raw = data.replace(/^title: .*$/m, '$& igjen');
    const dataFiles = [{ slug: file.path.slice('events/'.length, -'.md'.length), path: file.path, raw, base: file.id }];
    const options = { collectionName: 'events', useWorkflow: true, newEntry: false, status: 'pending_review' };
    all.push(await timeOf(() => ask('persistEntry', { dataFiles, assets: [], options })));
  }
  return all;
}

/** Sends the requests of Decap: the list, then each draft and its text, all at once. */
async function readBoard({ ask }: Asking): Promise<void> {
  const drafts = (await ask('unpublishedEntries', {})) as string[];
  await Promise.all(
    drafts.map(async (id) => {
      const { collection, slug } = (await ask('unpublishedEntry', { id })) as { collection: string; slug: string };
      await ask('unpublishedEntryDataFile', { collection, slug, path: `${collection}/${slug}.md`, id });
    }),
  );
}

async function timeOf(step: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await step();
  return performance.now() - began;
}
