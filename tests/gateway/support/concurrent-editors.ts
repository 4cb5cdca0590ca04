import { languageOf } from '../../../src/i18n/index.ts';
import { type Edit, withEdit, withParagraph } from './edits.ts';
import { actionIn, valuesIn } from './everyday.ts';
import type { TestResponse, Visitor } from './whole-gateway.ts';

/** How one save of an editor went. */
export interface Attempt {
  /** The text that it was based on, if it was accepted. */
  base?: string;
  /** Why it was refused, each time. */
  refusals: string[];
  /** Whether each refusal came with what the editor had written. */
  isKept: boolean;
  milliseconds: number[];
}

type Save = (visitor: Visitor, edit: Edit, typing: () => Promise<unknown>) => Promise<Attempt>;

// Whoever is refused reads what the others have changed, and sends once more.
const MAX_TRIES = 2;

/** Changes an activity by a plain form, as a browser without script sends it. */
export const saveByForm: Save = async (visitor, edit, typing) => {
  const { slug, part, of } = edit;
  const path = part === 'date' ? `/admin/mine/dato/?slug=${slug}&dato=${of}` : `/admin/mine/endre/?slug=${slug}`;
  const attempt: Attempt = { refusals: [], isKept: true, milliseconds: [] };
  let form = await visitor.get(path);
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const typed = typedInto(valuesIn(form.text), edit);
    await typing();
    const check = await submit(visitor, form.text, typed);
    if (check.status !== 200) throw new Error(`${path}: ${reasonIn(check)}`);
    const began = performance.now();
    const answer = await submit(visitor, check.text, { ...valuesIn(check.text), trinn: 'send' });
    attempt.milliseconds.push(performance.now() - began);
    if (answer.status === 303) return { ...attempt, base: typed.seen ?? '' };
    attempt.refusals.push(reasonIn(answer));
    attempt.isKept &&= isIn(valuesIn(answer.text), edit);
    form = answer;
  }
  return attempt;
};

/** Changes an activity by the protocol of Decap, as the editor does. */
export const saveByDecap: Save = async (visitor, edit, typing) => {
  const attempt: Attempt = { refusals: [], isKept: true, milliseconds: [] };
  const path = `events/${edit.slug}.md`;
  await visitor.action('entriesByFolder', { folder: 'events', extension: 'md', depth: 1 });
  let { raw, base } = await openInDecap(visitor, edit.slug);
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    raw = withEdit(raw, edit);
    await typing();
    const dataFiles = [{ slug: edit.slug, path, raw, base }];
    const options = { collectionName: 'events', useWorkflow: true, newEntry: false, commitMessage: 'Endret' };
    const began = performance.now();
    const answer = await visitor.action('persistEntry', { dataFiles, assets: [], options });
    attempt.milliseconds.push(performance.now() - began);
    const body = JSON.parse(answer.text) as DecapAnswer;
    if (answer.status === 200) return { ...attempt, base };
    attempt.refusals.push(`${answer.status} ${body.code}`);
    attempt.isKept &&= body.yours === raw;
    if (body.merged === undefined || body.version === undefined) return attempt;
    raw = body.merged;
    base = body.version;
  }
  return attempt;
};

/** Publishes all drafts, as staff do in Decap; returns the status of each answer. */
export async function publishDrafts(visitor: Visitor): Promise<number[]> {
  const statuses: number[] = [];
  for (const id of JSON.parse((await visitor.action('unpublishedEntries', {})).text) as string[]) {
    const [collection = '', slug = ''] = id.split('/');
    const draft = await visitor.action('unpublishedEntry', { collection, slug });
    const { version } = JSON.parse(draft.text) as { version?: string };
    if (draft.status !== 200) continue;
    statuses.push((await visitor.action('publishUnpublishedEntry', { collection, slug, version })).status);
  }
  return statuses;
}

interface DecapAnswer {
  code?: string;
  yours?: string;
  merged?: string;
  version?: string;
}

/** Opens the draft of an activity, or else what is published, with the version that a save names. */
async function openInDecap(visitor: Visitor, slug: string): Promise<{ raw: string; base: string }> {
  const path = `events/${slug}.md`;
  const draft = await visitor.action('unpublishedEntry', { collection: 'events', slug });
  if (draft.status === 200) {
    const { diffs } = JSON.parse(draft.text) as { diffs: { id: string; path: string }[] };
    const id = diffs.find((file) => file.path === path)?.id ?? '';
    const read = await visitor.action('unpublishedEntryDataFile', { collection: 'events', slug, path, id });
    if (read.status === 200) return { raw: (JSON.parse(read.text) as { data: string }).data, base: id };
  }
  const { text } = await visitor.action('getEntry', { path });
  const { data, file } = JSON.parse(text) as { data: string; file: { id: string } };
  return { raw: data, base: file.id };
}

function typedInto(values: Record<string, string>, { part, of, value }: Edit): Record<string, string> {
  if (part === 'paragraph') return { ...values, body: withParagraph(values.body ?? '', of, value) };
  if (part === 'date') return { ...values, status: 'full', note: value };
  return { ...values, [part]: value };
}

function isIn(values: Record<string, string>, { part, of, value }: Edit): boolean {
  if (part === 'paragraph') return (values.body ?? '').includes(`Avsnitt ${of}: ${value}`);
  return values[part === 'date' ? 'note' : part] === value;
}

/** Sends the form of a page as a browser does: in parts if it may have a picture, and with the line ends of forms. */
function submit(visitor: Visitor, page: string, values: Record<string, string>): Promise<TestResponse> {
  const fields = Object.entries(values).map(([name, value]) => [name, value.replace(/\r?\n/g, '\r\n')] as const);
  if (!page.includes('enctype="multipart/form-data"')) return visitor.form(actionIn(page), Object.fromEntries(fields));
  const parts = new FormData();
  for (const [name, value] of fields)
    if (name === 'picture') parts.set(name, new File([], ''));
    else parts.set(name, value);
  return visitor.form(actionIn(page), parts);
}

/** Finds which refusal a page explains. */
function reasonIn({ status, text }: TestResponse): string {
  const { refusals } = languageOf('nb').words.gateway;
  const beginnings = Object.entries(refusals).map(([code, sentence]) => [code, sentence.split('{')[0]] as const);
  const found = beginnings.find(([, beginning]) => beginning && text.includes(beginning));
  return `${status} ${found?.[0] ?? 'without a reason'}`;
}
