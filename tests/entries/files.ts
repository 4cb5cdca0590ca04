import type { ContentIndex } from '../../src/entries/validate.ts';
import { languageOf } from '../../src/i18n/index.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';

/** YAML as it stands in a file, by key; `undefined` leaves a key out. */
export type Fields = Record<string, string | undefined>;

const CONTACT = '{ role: Leder, phone: 61 00 00 10 }';

/** The required fields of each collection, for a valid entry without warnings. */
const FEWEST: Partial<Record<CollectionName, Fields>> = {
  events: {
    kind: 'event',
    associations: '[elvedal-turlag]',
    place: 'Torget',
    area: 'sentrum',
    start: '2026-11-24T18:00',
    end: '2026-11-24T20:00',
    theme: 'outdoors',
    price: '0',
  },
  associations: { themes: '[outdoors]', contacts: `[${CONTACT}]` },
  venues: {
    kind: 'hall',
    owner: 'Elvedal kommune',
    address: 'Skolevegen 2, 3999 Elvedal',
    area: 'sentrum',
    booking: '{ how: Ring oss. }',
  },
  grants: {
    source: 'municipality',
    giver: 'Elvedal kommune',
    for_whom: 'Lag og foreninger.',
    for_what: 'Drift.',
    rolling: 'true',
  },
  opportunities: {
    kind: 'errands',
    association: 'elvedal-turlag',
    how_often: 'weekly',
    how_long: 'Én time',
    contact: CONTACT,
  },
  help: { for_whom: 'Alle.', how: 'Ring oss.', contact: CONTACT },
  equipment: { kind: 'outdoor', for_whom: 'Alle.', how: 'Møt opp.', price: 'Gratis', contact: CONTACT },
  examples: {
    problem: 'Få kom.',
    who: 'Turlaget.',
    how: 'Vi ringte rundt.',
    cost: 'Ingenting.',
    effect: 'Flere kom.',
  },
  handbook: { chapter: '1', revised: '2026-01-15' },
  awards: { giver: 'Elvedal kommune', criteria: '[Bor her]', nominate: 'Skriv til oss.', contact: CONTACT },
  contacts: { sector: 'culture', unit: 'Kulturkontoret', tasks: '[Svare]', contact: CONTACT },
  pages: {},
};

/** Creates an entry that is valid except for the given fields. */
export function entryFile(collection: CollectionName, fields: Fields = {}, body = 'Velkommen.'): string {
  const all = { title: 'Kveldstur', summary: 'Vi går en rolig tur.', ...FEWEST[collection], ...fields };
  return `---\n${yamlOf(all)}---\n\n${body}\n`;
}

/** Writes fields one below the other. */
function yamlOf(fields: Fields): string {
  return Object.entries(fields)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}\n`]))
    .join('');
}

export function bytesOf(source: string | Uint8Array): Uint8Array {
  return typeof source === 'string' ? new TextEncoder().encode(source) : source;
}

/** Creates the smallest valid settings of a municipality. */
export function siteFile(fields: Fields = {}): string {
  return yamlOf({
    name: 'Dugnad',
    municipality: "{ name: Elvedal, number: '3999' }",
    owner: 'municipality',
    language: 'nb',
    areas: '[{ slug: sentrum, title: Sentrum }]',
    centres: `[{ title: Frivilligsentralen, contact: ${CONTACT} }]`,
    ...fields,
  });
}

/** Creates one school year with one holiday. */
export function closuresFile(fields: Fields = {}): string {
  return yamlOf({
    school_years: '[{ title: 2026/27, from: 2026-08-17, to: 2027-06-18 }]',
    school_holidays: '[{ title: Høstferie, from: 2026-10-05, to: 2026-10-09 }]',
    ...fields,
  });
}

/** The context of `validate`: the dictionary, and the school year of `closuresFile`. */
export const index: ContentIndex = {
  language: languageOf('nb'),
  closures: {
    school_years: [{ title: '2026/27', from: '2026-08-17', to: '2027-06-18' }],
    school_holidays: [{ title: 'Høstferie', from: '2026-10-05', to: '2026-10-09' }],
    closed: [],
  },
};
