import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { unwrap } from '../../src/entries/normalise.ts';
import { type CollectionName, collections } from '../../src/schemas/collections.ts';
import { bodies, texts } from './payloads.ts';

/** A valid entry full of what tries to be more than text. */
export interface PayloadEntry {
  path: string;
  /** What stands in every field that takes any text. */
  text: string;
  source: string;
}

/** An address that is one, with all that an address can hold. */
const URL = 'https://elvedal.example/?a=%22%3E%3Cscript%3E&lt;img&gt;=&quot;onerror=hacked#&amp;';
const CONTACT = { role: '', phone: '61 00 00 10', email: 'a+b@elvedal.example', url: URL, hours: '' };
const IMAGE = { src: 'media/elvedal-turlag/a-1.png', alt: '', credit: '' };
const COMMON = { title: '', summary: '', translations: { en: { title: '', summary: '', body: '' } } };

const EVENT = {
  ...COMMON,
  kind: 'event',
  associations: ['elvedal-turlag'],
  place: '',
  start: '2026-11-24T18:00',
  end: '2026-11-24T20:00',
  theme: 'outdoors',
};

/** Entries with every text field there is, by the beginning of their path; `''` marks where a payload goes. */
const FULL: Record<string, Record<string, unknown>> = {
  'events/cancelled': { ...EVENT, price: 0, cancelled: { note: '' } },
  'events/payload': {
    ...EVENT,
    url: URL,
    repeat: { every: 'week', until: '2026-12-15' },
    changes: [
      { date: '2026-12-01', status: 'cancelled', note: '' },
      { date: '2026-12-08', status: 'moved', place: '', note: '', url: URL },
    ],
    price: 20,
    price_note: '',
    signup: { url: URL, email: 'a@elvedal.example', phone: '61 00 00 10', note: '' },
    contact: CONTACT,
    image: IMAGE,
  },
  'associations/payload': {
    ...COMMON,
    themes: ['outdoors'],
    contacts: [CONTACT, CONTACT],
    buddy: '',
    membership: '',
    umbrella: '',
    website: URL,
    links: [{ title: '', url: URL }],
    support: '',
    image: IMAGE,
  },
  'venues/payload': {
    ...COMMON,
    kind: 'hall',
    owner: '',
    address: '',
    area: 'sentrum',
    transport: '',
    booking: { how: '', contact: CONTACT, url: URL },
    rooms: [{ title: '', seats: 20, note: '' }],
    kitchen: '',
    equipment: ['', ''],
    access_note: '',
    prices: [{ who: '', hour: 10, note: '' }],
    image: IMAGE,
  },
  'grants/payload': {
    ...COMMON,
    source: 'municipality',
    giver: '',
    for_whom: '',
    for_what: '',
    amount: '',
    deadlines: [{ date: '2026-12-24', opens: '2026-11-01' }],
    deadline_note: '',
    answer: '',
    attachments: ['', ''],
    requirements: [''],
    form: URL,
    rules: URL,
    contact: CONTACT,
  },
  'contacts/payload': { ...COMMON, sector: 'other', unit: '', tasks: ['', ''], contact: CONTACT, address: '' },
  'pages/payload': {
    ...COMMON,
    menu: false,
    documents: [{ title: '', url: URL, adopted: '2026-01-15' }],
    figures: [{ what: '', value: '', year: 2026, source: '', url: URL }],
    exchange: [
      { kind: 'wish', what: '', who: '', contact: CONTACT },
      { kind: 'offer', what: '', association: 'elvedal-turlag' },
    ],
  },
};

/** Makes an entry for each text in every collection that has pages, and for each body where there is little else. */
export function payloadEntries(): PayloadEntry[] {
  return Object.entries(FULL).flatMap(([beginning, fields]) => {
    const hasAllBodies = beginning === 'events/payload' || beginning === 'pages/payload';
    return (hasAllBodies ? bodies : bodies.slice(0, texts.length)).map((body, index) => {
      const text = texts[index % texts.length] ?? '';
      const source = `---\n${JSON.stringify(fill(fields, text))}\n---\n\n${body}\n`;
      return { path: `${beginning}-${String(index + 1).padStart(2, '0')}.md`, text, source };
    });
  });
}

/** Lists the text fields of the schemas that no payload goes into. */
export function untouchedFields(): string[] {
  const touched = new Set(
    Object.entries(FULL).flatMap(([beginning, fields]) => marked(fields, [collectionOf(beginning)])),
  );
  const names = new Set(Object.keys(FULL).map(collectionOf));
  return [...names].flatMap((name) =>
    textFields(collections[name].schema, [name]).filter((field) => !touched.has(field)),
  );
}

function collectionOf(beginning: string): CollectionName {
  return beginning.split('/')[0] as CollectionName;
}

function fill(value: unknown, text: string): unknown {
  if (value === '') return text;
  if (Array.isArray(value)) return value.map((each) => fill(each, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each, text)]));
}

function marked(value: unknown, path: string[]): string[] {
  if (value === '') return [path.join('.')];
  if (typeof value !== 'object' || value === null) return [];
  const isNameless = Array.isArray(value) || path.at(-1) === 'translations';
  return Object.entries(value).flatMap(([key, each]) => marked(each, [...path, isNameless ? '*' : key]));
}

/** Lists the fields of a schema that accept any text, as `rooms.*.title`. */
function textFields(schema: z.ZodType, path: string[]): string[] {
  const { inner } = unwrap(schema);
  switch (inner.def.type) {
    case 'object':
      return Object.entries((inner as z.ZodObject).shape).flatMap(([key, each]) =>
        textFields(each as z.ZodType, [...path, key]),
      );
    case 'array':
      return textFields((inner as z.ZodArray<z.ZodType>).element, [...path, '*']);
    case 'record':
      return textFields((inner as z.ZodRecord).valueType as z.ZodType, [...path, '*']);
    case 'string':
      return isDeepStrictEqual(inner.safeParse('<b> x').data, '<b> x') ? [path.join('.')] : [];
    default:
      return [];
  }
}
