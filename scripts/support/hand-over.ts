import { join } from 'node:path';
import { entryText } from '../../src/entries/entry-text.ts';
import type { ContentFile } from '../../src/entries/validate-content.ts';
import { openGateway } from '../../src/gateway/editing/gateway.ts';
import { readFields, withValue, writeFields } from '../../src/gateway/entry/fields.ts';
import { locationOf } from '../../src/gateway/entry/location.ts';
import type { Repository } from '../../src/gateway/git/repository.ts';
import { type EntryProposal, proposeEntry } from '../../src/gateway/imports/propose.ts';
import type { Language } from '../../src/i18n/index.ts';
import { writeWhole } from '../../src/gateway/storage/whole-file.ts';
import { openCount } from './progress.ts';

/** What became of the proposals of an import. */
export interface HandedOver<Proposal> {
  /** Those that people can decide on now. */
  submitted: Proposal[];
  /** Those that could not be, with the reason. */
  refused: { proposal: Proposal; reason: string }[];
}

/** Where the proposals of an import go. */
export interface Destination {
  /** The repository of the gateway, whose review queue they wait in. */
  repository: Repository | undefined;
  language: Language;
  /** Who proposes, in words. */
  source: string;
  /** The folder of the import; without a gateway they become files below it. */
  folder: string;
  files: readonly ContentFile[];
}

/** Hands proposals over to people, and prints what became of them. */
export async function handOver<Proposal extends EntryProposal & { title: string }>(
  proposals: readonly Proposal[],
  { repository, language, source, folder, files }: Destination,
): Promise<HandedOver<Proposal>> {
  const proposed = join(folder, 'proposed');
  const write = repository ? toReviewQueue(repository, language, source) : toFolder(proposed, files);
  const result: HandedOver<Proposal> = { submitted: [], refused: [] };
  const progress = openCount();
  for (const [index, proposal] of proposals.entries()) {
    progress.show('Proposals', index, proposals.length);
    const reason = await write(proposal);
    if (reason === undefined) result.submitted.push(proposal);
    else result.refused.push({ proposal, reason });
  }
  progress.end();
  console.log(
    `${result.submitted.length} proposals ${repository ? 'wait in the review queue' : `are in ${proposed}`}.`,
  );
  for (const { proposal, reason } of result.refused) console.log(`${proposal.title}: ${reason}`);
  return result;
}

/** Writes proposals to the review queue of a gateway, which may be running. */
function toReviewQueue(repository: Repository, language: Language, source: string) {
  const gateway = openGateway({
    ...{ repository, language, clock: () => new Date() },
    corrections: async () => false,
    onEdit: () => {},
    onPublished: () => {},
    onChanged: () => {},
    onError: (error) => console.error(error),
  });
  return async (proposal: EntryProposal): Promise<string | undefined> => {
    const outcome = await proposeEntry(gateway, { name: source }, proposal);
    if (outcome === 'submitted' || outcome === 'unchanged') return undefined;
    return typeof outcome === 'string' ? outcome : outcome.refused;
  };
}

/** Writes proposals as files below a folder, where there is no gateway. */
function toFolder(folder: string, files: readonly ContentFile[]) {
  const known = new Map(files.map((file) => [file.path, file]));
  return async ({ collection, slug, kind, fields, body }: EntryProposal): Promise<string | undefined> => {
    const location = locationOf(collection, slug);
    if (!location) return 'unknown-place';
    const file = known.get(location.path);
    const current = file && 'bytes' in file ? readFields(location, file.bytes) : undefined;
    if (kind === 'change' && !current) return 'unreadable';
    const changed =
      current && Object.entries(fields).reduce((entry, [key, value]) => withValue(entry, key, value), current);
    writeWhole(join(folder, location.path), String(changed ? writeFields(location, changed) : entryText(fields, body)));
    return undefined;
  };
}
