import { rawFields } from '../../../src/gateway/entry/fields.ts';
import { eventLocation } from '../../../src/gateway/entry/location.ts';
import { splitFrontMatter } from '../../../src/entries/front-matter.ts';
import { writeYaml } from '../../../src/entries/yaml.ts';

/** A change that one editor makes to a part of an activity, which is to have a new value. */
export interface Edit {
  slug: string;
  part: 'paragraph' | 'summary' | 'title' | 'price' | 'date';
  /** The editor whose paragraph it is, or the date that has a message. */
  of: string;
  value: string;
}

/** Names the part of an entry that a change is about; two changes of one part clash. */
export function partOf({ slug, part, of }: Pick<Edit, 'slug' | 'part' | 'of'>): string {
  return `${slug} ${part} ${part === 'paragraph' || part === 'date' ? of : ''}`;
}

/** Reads the value of a part in the text of an entry; empty if it has none. */
export function valueIn(text: string, { slug, part, of }: Pick<Edit, 'slug' | 'part' | 'of'>): string {
  const { values, body } = parsed(slug, text);
  if (part === 'paragraph') return new RegExp(`^Avsnitt ${of}: (.*)$`, 'm').exec(body)?.[1] ?? '';
  if (part === 'date') return changesIn(values).find(({ date }) => date === of)?.note ?? '';
  return String(values[part]);
}

/** Writes the new value of a part into the text of an entry. Like Decap it writes every field anew. */
export function withEdit(text: string, { slug, part, of, value }: Edit): string {
  const { values, body } = parsed(slug, text);
  const fields = part === 'paragraph' ? values : { ...values, ...fieldOf(values, { part, of, value }) };
  return `---\n${writeYaml(fields)}\n---\n\n${part === 'paragraph' ? withParagraph(body, of, value) : body}\n`;
}

/** Replaces the paragraph of an editor. */
export function withParagraph(body: string, editor: string, value: string): string {
  return body.replace(new RegExp(`^Avsnitt ${editor}: [^\\r\\n]*`, 'm'), `Avsnitt ${editor}: ${value}`);
}

interface Change {
  date: string;
  status: string;
  note?: string;
}

function fieldOf(values: Record<string, unknown>, { part, of, value }: Omit<Edit, 'slug'>): Record<string, unknown> {
  if (part === 'price') return { price: Number(value) };
  if (part !== 'date') return { [part]: value };
  const others = changesIn(values).filter(({ date }) => date !== of);
  return { changes: [...others, { date: of, status: 'full', note: value }] };
}

function changesIn({ changes }: Record<string, unknown>): Change[] {
  return (changes ?? []) as Change[];
}

function parsed(slug: string, text: string): { values: Record<string, unknown>; body: string } {
  const parts = splitFrontMatter(Buffer.from(text));
  const values = rawFields(eventLocation(slug), Buffer.from(text));
  if ('fault' in parts || !values) throw new Error(`No entry: ${text}`);
  return { values, body: parts.body };
}
