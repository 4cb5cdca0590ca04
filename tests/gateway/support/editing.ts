import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { type EditEvent, type GatewayOptions, openGateway } from '../../../src/gateway/editing/gateway.ts';
import type { Answer } from '../../../src/gateway/editing/answer.ts';
import { answerRequest } from '../../../src/gateway/editing/protocol.ts';
import { createRepository } from '../../../src/gateway/git/backup.ts';
import { openRepository } from '../../../src/gateway/git/repository.ts';
import type { Session } from '../../../src/gateway/people/session.ts';
import { languageOf } from '../../../src/i18n/index.ts';
import { temporaryFolder, writeFiles } from '../../publish/folders.ts';

export const NOW = new Date('2026-11-21T09:00:00Z');

/** A portal with two associations with one published event each. */
export const FILES: Record<string, string> = {
  'site.yml': `name: Dugnad
municipality: { name: Elvedal, number: '3999' }
owner: municipality
language: nb
areas: [{ slug: sentrum, title: Sentrum }]
centres: [{ title: Sentralen, area: sentrum, contact: { role: Leder, phone: 61 00 00 00 } }]
contacts: {}
`,
  'closures.yml': 'school_years: [{ title: 2026–2027, from: 2026-08-17, to: 2027-06-18 }]\n',
  'associations/turlag.md': association('Turlaget'),
  'associations/korps.md': association('Korpset'),
  'venues/krona.md': `---
title: Krona
summary: Biblioteket.
kind: hall
owner: Elvedal kommune
address: Skolevegen 2, 3999 Elvedal
area: sentrum
booking: { how: Ring oss. }
---
`,
  'events/turlag-kveldstur.md': event({ title: 'Kveldstur', owner: 'turlag' }),
  'events/korps-ovelse.md': event({ title: 'Øvelse', owner: 'korps' }),
};

export const turlag: Session = {
  person: { id: 7, name: 'Kari Nordmann' },
  role: 'association',
  associations: [{ slug: 'turlag', trusted: false }],
};
export const korps: Session = {
  person: { id: 8, name: 'Ola Hansen' },
  role: 'association',
  associations: [{ slug: 'korps', trusted: false }],
};
export const trusted: Session = { ...turlag, associations: [{ slug: 'turlag', trusted: true }] };
export const moderator: Session = { person: { id: 2, name: 'Siri Berg' }, role: 'moderator', associations: [] };
export const admin: Session = { person: { id: 1, name: 'Per Lie' }, role: 'admin', associations: [] };

/** Returns the text of a weekly event; `more` are YAML lines added at the end. */
export function event({ title, owner, more = '', body = 'Alle er velkomne.' }: Record<string, string>): string {
  return `---
title: ${title}
summary: Bli med.
kind: activity
associations: [${owner}]
venue: krona
start: 2026-11-24T18:00
end: 2026-11-24T20:00
repeat: { every: week, on: [tue], until: 2027-05-25 }
theme: outdoors
price: 0
${more && `${more}\n`}---

${body}
`;
}

function association(title: string): string {
  return `---
title: ${title}
summary: Vi er her.
themes: [outdoors]
contacts: [{ role: Leder, phone: 61 00 00 10 }]
---
`;
}

/** Opens a gateway on a new bare repository with these files. */
export async function gatewayOn(files: Record<string, string> = FILES, options: Partial<GatewayOptions> = {}) {
  const path = join(temporaryFolder(), 'content.git');
  cpSync(await templateOf(files), path, { recursive: true });
  return gatewayAt(path, options);
}

const templates = new Map<string, Promise<string>>();
const templateFolder = mkdtempSync(join(tmpdir(), 'dugnad-templates-'));
afterAll(() => rmSync(templateFolder, { recursive: true, force: true }));

// Most tests of a file begin with the same repository: a copy costs a fraction of what Git takes to create one.
function templateOf(files: Record<string, string>): Promise<string> {
  const key = JSON.stringify(files);
  const template = templates.get(key) ?? createTemplate(join(templateFolder, String(templates.size)), files);
  templates.set(key, template);
  return template;
}

async function createTemplate(folder: string, files: Record<string, string>): Promise<string> {
  writeFiles(join(folder, 'seed'), files);
  const path = join(folder, 'content.git');
  await createRepository(path, join(folder, 'seed'), 'Begynnelsen');
  return path;
}

/** Opens a gateway on an existing repository and collects its edit events. */
export async function gatewayAt(path: string, options: Partial<GatewayOptions> = {}) {
  const repository = await openRepository(path);
  onTestFinished(() => repository.close());
  const edits: EditEvent[] = [];
  const counts = { published: 0, changed: 0 };
  const gateway = openGateway({
    repository,
    language: languageOf('nb'),
    clock: () => NOW,
    corrections: async () => true,
    onEdit: (editing) => edits.push(editing),
    onPublished: () => {
      counts.published++;
    },
    onChanged: () => {
      counts.changed++;
    },
    onError: (error) => {
      throw error;
    },
    ...options,
  });
  const send: SendAction = (session, action, params = {}) =>
    answerRequest(gateway, session, { branch: 'main', action, params: { branch: 'main', ...params } });
  const ask: SendAction = async (session, action, params = {}) =>
    send(session, action, { ...(await currentVersions(send, session, action, params)), ...params });
  return { gateway, path, told: edits, counts, ask };
}

type SendAction = (session: Session, action: string, params?: Record<string, unknown>) => Promise<Answer>;

/**
 * Returns the version for a decision: the current one, as the editor sends it. Tests of other versions pass them
 * themselves.
 */
export async function currentVersions(
  ask: SendAction,
  session: Session,
  action: string,
  { collection, slug, path, paths = [path] }: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  if (/^(?:publish|delete|update)Unpublished/.test(action)) {
    const { body } = await ask(session, 'unpublishedEntry', { collection, slug });
    return { version: (body as { version?: string }).version };
  }
  if (!/^deleteFiles?$/.test(action)) return {};
  const idAt = async (each: string) => {
    const isPicture = each.startsWith('media/');
    const { body } = await ask(session, isPicture ? 'getMediaFile' : 'getEntry', { path: each });
    const { id, file } = body as { id?: string; file?: { id: string | null } };
    return id ?? file?.id;
  };
  const known = (paths as unknown[]).filter((each) => typeof each === 'string');
  return { versions: Object.fromEntries(await Promise.all(known.map(async (each) => [each, await idAt(each)]))) };
}

export type TestEditing = Awaited<ReturnType<typeof gatewayOn>>;
export type Ask = TestEditing['ask'];

/** Returns Decap's parameters for saving an entry. */
export function saveParameters(path: string, raw: string, base?: string, options: Record<string, unknown> = {}) {
  const [collection = '', file = ''] = path.split('/');
  const slug = file.replace(/\.md$/, '');
  const settings = { collectionName: collection, useWorkflow: true, newEntry: base === undefined, ...options };
  return { dataFiles: [{ slug, path, raw, base }], assets: [], options: { commitMessage: 'x', ...settings } };
}

/** Opens an entry as Decap does; returns the text and version of the draft, or of the published entry. */
export async function open(
  { ask }: Pick<TestEditing, 'ask'>,
  session: Session,
  path: string,
): Promise<{ raw: string; base: string }> {
  const [collection = '', file = ''] = path.split('/');
  const draft = { collection, slug: file.replace(/\.md$/, '') };
  const drafted = await ask(session, 'unpublishedEntryDataFile', { ...draft, path, id: '' });
  if (drafted.status === 200) {
    const { data, version } = drafted.body as { data: string; version: string };
    return { raw: data, base: version };
  }
  const { data, file: opened } = (await ask(session, 'getEntry', { path })).body as {
    data: string;
    file: { id: string };
  };
  return { raw: data, base: opened.id };
}

export function git(repository: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: repository, encoding: 'utf8' }).trim();
}

export function errorIn({ body }: Answer): string {
  return (body as { error: string }).error;
}
