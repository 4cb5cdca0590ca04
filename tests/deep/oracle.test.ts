import { load } from 'js-yaml';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { admin, event, FILES, gatewayOn, open, saveParameters } from '../gateway/support/editing.ts';
import { decapServerOn } from '../gateway/support/decap-server.ts';

const OLD = 'events/turlag-kveldstur.md';
const NEW = 'events/turlag-ny.md';
const PICTURE = 'media/turlag/tur.png';
const draft = { collection: 'events', slug: 'turlag-ny' };
const change = { collection: 'events', slug: 'turlag-kveldstur' };
const everyEvent = { folder: 'events', extension: 'md', depth: 1 };

/** The requests of an editor who writes a draft, discards it, writes another, publishes it, and changes an entry. */
async function script(base?: string): Promise<[action: string, params?: Record<string, unknown>][]> {
  const save = (path: string, title: string, options: Record<string, unknown> = {}, version?: string) =>
    saveParameters(path, event({ title, owner: 'turlag' }), version, { status: 'draft', ...options });
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#0b5a4c' } })
    .png()
    .toBuffer();
  const asset = { path: PICTURE, content: picture.toString('base64'), encoding: 'base64' };
  return [
    ['entriesByFolder', everyEvent],
    ['entriesByFiles', { files: [{ path: 'closures.yml', label: 'Ferier' }] }],
    ['getEntry', { path: OLD }],
    ['getEntry', { path: NEW }],
    ['unpublishedEntries'],
    ['unpublishedEntry', { id: 'events/turlag-ny' }],
    ['persistEntry', save(NEW, 'Ny tur')],
    ['unpublishedEntries'],
    ['unpublishedEntry', { id: 'events/turlag-ny' }],
    ['unpublishedEntry', draft],
    ['unpublishedEntryDataFile', { ...draft, path: NEW, id: NEW }],
    ['getEntry', { path: NEW }],
    ['updateUnpublishedEntryStatus', { ...draft, newStatus: 'pending_review' }],
    ['unpublishedEntry', draft],
    ['deleteUnpublishedEntry', draft],
    ['unpublishedEntries'],
    ['unpublishedEntry', draft],
    ['persistEntry', save(NEW, 'En annen tur', { status: 'pending_review' })],
    ['unpublishedEntry', draft],
    ['updateUnpublishedEntryStatus', { ...draft, newStatus: 'pending_publish' }],
    ['publishUnpublishedEntry', draft],
    ['unpublishedEntries'],
    ['getEntry', { path: NEW }],
    ['entriesByFolder', everyEvent],
    ['persistEntry', save(OLD, 'Kveldstur med bål', { newEntry: false }, base)],
    ['unpublishedEntry', change],
    ['getEntry', { path: OLD }],
    ['deleteUnpublishedEntry', change],
    ['getEntry', { path: OLD }],
    ['deleteFiles', { paths: [NEW], options: { commitMessage: 'x' } }],
    ['getEntry', { path: NEW }],
    ['getMedia', { mediaFolder: 'media/turlag' }],
    ['persistMedia', { asset, options: { commitMessage: 'x' } }],
    ['getMedia', { mediaFolder: 'media/turlag' }],
    ['getMediaFile', { path: PICTURE }],
    ['noSuchAction'],
  ];
}

test('every action is answered as by the server of Decap itself', { timeout: 180_000 }, async () => {
  const [decap, { ask }] = await Promise.all([decapServerOn(FILES), gatewayOn()]);
  // Ours asks which version was changed, so that nobody else's is overwritten.
  const { base } = await open({ ask }, admin, OLD);
  const [theirs, ours] = [await script(), await script(base)];
  for (const [step, [action, params]] of theirs.entries()) {
    // The helper adds which version a decision is about, which theirs does not ask.
    const [expected, found] = [await decap(action, params), await ask(admin, action, ours[step]?.[1])];
    expect.soft(inCommon(found), `${step}: ${action}`).toEqual(inCommon(expected));
  }
});

/**
 * Returns the parts of an answer that both servers have in common.
 *
 * Ids differ by nature. Ours stamps entries, re-encodes pictures, says who wrote a draft, and lists pictures without
 * their bytes; its sentences are Norwegian, and forbidden requests have other codes.
 */
function inCommon({ status, body }: { status: number; body: unknown }): unknown {
  if (status >= 400) return 'refused';
  if (Object(body).message) return 'done';
  return JSON.parse(JSON.stringify(body), (key, value: unknown) => {
    if (OWN.has(key)) return undefined;
    if (key === 'data' && typeof value === 'string') return meaningOf(value);
    // Of a draft both name its files; theirs tells also how Git compared them.
    return key === 'diffs' ? (value as Diff[]).map(({ path, newFile }) => ({ path, newFile })) : value;
  });
}

interface Diff {
  path: string;
  newFile: boolean;
}

const OWN = new Set(['id', 'version', 'updatedAt', 'pullRequestAuthor', 'content', 'encoding']);

function meaningOf(text: string): unknown {
  const [, head, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  if (head === undefined) return load(text);
  const { id: _, updated: __, ...values } = load(head) as Record<string, unknown>;
  return { ...values, body: body?.trim() };
}
