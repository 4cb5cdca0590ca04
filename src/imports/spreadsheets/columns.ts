import { slugOf } from '../../domain/slug.ts';

/** What a column can hold, in the order of the template. */
export const COLUMNS = [
  ...(['title', 'date', 'from', 'to', 'last', 'repeat', 'until', 'where', 'organiser', 'summary'] as const),
  ...(['body', 'kind', 'theme', 'price', 'signup', 'hours'] as const),
] as const;
export type Column = (typeof COLUMNS)[number];

/** The column of a file that each kind of information is in, by its index. */
export type ColumnIndexes = Partial<Record<Column, number>>;

/** What people call the columns, in Bokmål, Nynorsk and English, as slugs. */
const HEADINGS: Readonly<Record<Column, string>> = {
  title: 'tittel namn navn aktivitet arrangement hva kva title name event activity overskrift kurs tilbud tilbod',
  date: 'dato nar dag startdato start-dato date when start-date start fra-dato fra-og-med',
  from: 'fra fra-kl starttid starter startar begynner byrjar from start-time starts',
  to: 'til til-kl slutt slutter sluttar sluttid to end end-time ends ferdig',
  hours: 'tid klokkeslett kl klokka tidspunkt time hours nar-pa-dagen',
  last: 'siste-dag slutter-en-annen-dag sluttdato til-dato end-date last-day',
  repeat: 'gjentas blir-gjenteke gjentakelse hvor-ofte kor-ofte repeats repeat frekvens',
  until: 'gjentas-til-og-med blir-gjenteke-til-og-med til-og-med siste-gang until varer-til repeats-until',
  where: 'sted stad lokale hvor kvar place venue where location adresse oppmote annet-sted',
  organiser: 'arrangor forening lag foreining organiser organizer association hvem kven lag-forening',
  summary: 'kort-om beskrivelse omtale kort-beskrivelse summary description ingress kort-fortalt samandrag sammendrag',
  body: 'mer-tekst meir-tekst mer-om meir-om tekst text more more-text details detaljer merknad',
  kind: 'slag type kind kategori category',
  theme: 'tema theme emne',
  price: 'pris price kostnad inngang billett billettpris cost egenandel eigendel',
  signup: 'pamelding signup sign-up how-to-sign-up kontakt registrering pameldingslenke booking',
};

/** Recognises which column holds what from a row of headings. The first of several alike counts. */
export function columnsOf(headings: readonly string[]): ColumnIndexes {
  const indexes: ColumnIndexes = {};
  for (const [index, heading] of headings.entries()) {
    const column = columnNamed(heading);
    if (column && indexes[column] === undefined) indexes[column] = index;
  }
  return indexes;
}

/** Counts the headings of a row that are recognised. */
export function recognisedHeadings(row: readonly string[]): number {
  return Object.keys(columnsOf(row)).length;
}

/** Finds the row with the headings, by its index: the first with at least two that are recognised. */
export function headingRow(rows: readonly (readonly string[])[]): number | undefined {
  const found = rows.slice(0, MOST_ROWS_ABOVE).findIndex((row) => recognisedHeadings(row) >= 2);
  return found < 0 ? undefined : found;
}

/** Returns the name of a column as spreadsheets show it: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

const MOST_ROWS_ABOVE = 10;

function columnNamed(heading: string): Column | undefined {
  // «Pris (kr)» and «Dato *» are called by their first words.
  const name = slugOf(heading.replace(/[(*:].*$/s, ''));
  return name === '' ? undefined : COLUMNS.find((column) => HEADINGS[column].split(' ').includes(name));
}
