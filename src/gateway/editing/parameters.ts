import { z } from 'zod';
import { type EntryLocation, locationOf } from '../entry/location.ts';
import { VERSION } from './current-version.ts';

const path = z.string().max(300);
const name = z.string().max(200);
const version = z.string().regex(VERSION);

/** The draft commit that a decision was based on. Without it the decision is refused with the current version. */
const seenCommit = version.nullish().transform((commit) => ({ commit: commit ?? undefined }));

/** How Decap names an entry. The policy refuses an entry that cannot exist. */
export const entry = z
  .object({ collection: name, slug: name })
  .transform(({ collection, slug }) => locationOf(collection, slug));

/** An entry whose draft is published or deleted, and the version the decision was based on. */
export const decision = z
  .object({ collection: name, slug: name, version: seenCommit })
  .transform(({ collection, slug, ...rest }) => ({ location: locationOf(collection, slug), seen: rest.version }));

/** A draft, as `collection` and `slug` or as one `id` such as `events/sprakkafe`. */
export const draft = z
  .object({ id: name.nullish(), collection: name.nullish(), slug: name.nullish() })
  .transform(({ id, collection, slug }): EntryLocation | undefined => {
    const [first = '', second = '', ...more] = id ? id.split('/') : [collection ?? '', slug ?? ''];
    return more.length > 0 ? undefined : locationOf(first, second);
  });

export const file = z.object({ collection: name, slug: name, path });

export const folder = z.object({ folder: path });

/** A text to check before saving; a new entry has no slug. */
export const checkRequest = z.object({ collection: name, slug: name.nullish(), raw: z.string().max(200_000) });

export const files = z.object({ files: z.array(z.object({ path, label: name.optional() })).max(50) });

export const filePath = z.object({ path });

export const mediaFolder = z.object({ mediaFolder: path });

/** Published files to delete, each with the id of the version that was shown. */
export const filesToDelete = z
  .object({
    ...{ paths: z.array(path).max(50).optional(), path: path.optional() },
    versions: z.record(path, version.nullish()).default({}),
  })
  .transform(({ paths, path: one, versions }) => {
    const seenAt = new Map(Object.entries(versions));
    return (paths ?? (one === undefined ? [] : [one])).map((each) => ({
      path: each,
      seen: seenAt.get(each) ?? undefined,
    }));
  });

const status = z.enum(['draft', 'pending_review', 'pending_publish']);

export const statusChange = z.object({ collection: name, slug: name, newStatus: status, version: seenCommit });

const asset = z
  .object({ path, content: z.base64().max(17_000_000), encoding: z.literal('base64').optional() })
  .transform(({ path: at, content }) => ({ path: at, bytes: Buffer.from(content, 'base64') }));

export const media = z.object({ asset });

/** Decap's save request, extended with `base`: the version that the editor had opened. */
export const saveRequest = z.object({
  dataFiles: z.array(
    z.object({
      ...{ slug: name, path, raw: z.string().max(200_000) },
      ...{ newPath: path.nullish(), base: version.nullish() },
    }),
  ),
  assets: z.array(asset).max(20).default([]),
  options: z.object({
    collectionName: name,
    newEntry: z.boolean().nullish(),
    useWorkflow: z.boolean().nullish(),
    status: status.nullish().catch(undefined),
  }),
});
