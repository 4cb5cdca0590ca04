import type { z } from 'zod';
import { locationOfPath } from '../entry/location.ts';
import type { Session } from '../people/session.ts';
import { lastSaved } from '../publication/publication.ts';
import { publishDraft } from './drafts.ts';
import type { Gateway } from './gateway.ts';
import type * as parameters from './parameters.ts';
import { readEntry } from './read-entries.ts';
import { Refusal } from './refusal.ts';
import { save } from './save.ts';

/** Saves one entry. Collection, slug and path must name the same entry. */
export async function persistEntry(
  gateway: Gateway,
  session: Session,
  { dataFiles, assets, options }: z.output<typeof parameters.saveRequest>,
) {
  const [file, ...more] = dataFiles;
  if (!file || more.length > 0) throw new Refusal('one-file');
  const location = locationOfPath(file.path);
  const isAgreed = location?.collection === options.collectionName && location.slug === file.slug && !file.newPath;
  if (!location || !isAgreed) throw new Refusal('unknown-place');
  const { newEntry, status } = options;
  const asked = { isNew: newEntry ?? false, ...(status && status !== 'pending_publish' && { status }) };
  const publish = options.useWorkflow === false;
  const saved = await save(gateway, session, {
    ...{ location, assets, raw: Buffer.from(file.raw), base: file.base ?? undefined, publish, ...asked },
  });
  if (publish && saved.outcome === 'draft') {
    await publishDraft(gateway, session, location, { commit: saved.commit });
    const { file } = await readEntry(gateway, session, location.path);
    return { message: 'persisted', ...file, outcome: 'live', published: await lastSaved(gateway.repository) };
  }
  const published = saved.outcome === 'live' && { published: await lastSaved(gateway.repository) };
  return { message: 'persisted', ...saved, ...published };
}
