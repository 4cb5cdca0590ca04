import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontMatter } from '../../../src/entries/front-matter.ts';
import { parseYaml, writeYaml } from '../../../src/entries/yaml.ts';
import type { Event } from '../../../src/schemas/event.ts';
import { daysOf } from '../content/schedules.ts';
import { NOW } from '../content/sizes.ts';

interface Activity {
  fields: Pick<Event, 'start' | 'end' | 'title'> & Partial<Event>;
  body: string;
}

/** The kinds of changes of an activity; each puts a mark where its page shows it. */
const CHANGES = {
  text: ({ fields, body }: Activity, mark: string) => ({ fields, body: `${body.trimEnd()} ${mark}` }),
  cancel: ({ fields, body }: Activity, note: string) => ({
    fields: { ...fields, changes: [{ date: nextDate(fields), status: 'cancelled', note }] },
    body,
  }),
  title: ({ fields, body }: Activity, mark: string) => ({ fields: { ...fields, title: `Trim ${mark}` }, body }),
};

export type ChangeKind = keyof typeof CHANGES;
export type EditKind = ChangeKind | 'new' | 'delete';

export const changeKinds = Object.keys(CHANGES) as ChangeKind[];
export const editKinds: EditKind[] = [...changeKinds, 'new', 'delete'];

/** Changes the file of an activity so that its page shows the mark. */
export function changeActivity(kind: ChangeKind, raw: string, mark: string): string {
  const { fields, body } = CHANGES[kind](readActivity(raw), mark);
  return writeActivity(fields, body);
}

/** Makes the file of a new activity, which is as another one but for the mark in its title. */
export function newActivity(raw: string, mark: string): string {
  const { fields, body } = readActivity(raw);
  const { id: _, changes: __, ...others } = fields;
  return writeActivity({ ...others, title: `Ny ${mark}` }, body);
}

/** Finds the slug of a weekly activity that still meets, in a content folder: one whose pages show its own texts. */
export function activityToEdit(content: string): string {
  const files = globSync('events/*.md', { cwd: content }).sort();
  const found = files.find((file) => {
    const { fields } = readActivity(readFileSync(join(content, file), 'utf8'));
    return (
      fields.repeat?.every === 'week' &&
      !fields.changes &&
      !fields.cancelled &&
      !fields.translations &&
      nextDate(fields)
    );
  });
  if (!found) throw new Error(`There is no weekly activity in ${content}.`);
  return found.slice('events/'.length, -'.md'.length);
}

function nextDate(fields: Activity['fields']): string | undefined {
  return daysOf({ start: fields.start, end: fields.end, repeat: fields.repeat }).find((date) => date > NOW);
}

function writeActivity(fields: Record<string, unknown>, body: string): string {
  return `---\n${writeYaml(fields)}\n---\n\n${body.trim()}\n`;
}

function readActivity(raw: string): Activity {
  const parts = splitFrontMatter(Buffer.from(raw));
  const yaml = 'fault' in parts ? parts : parseYaml(parts.yaml);
  if ('fault' in parts || 'fault' in yaml) throw new Error(`Not an activity:\n${raw}`);
  return { fields: yaml.fields as unknown as Activity['fields'], body: parts.body };
}
