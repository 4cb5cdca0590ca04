/** Builds invented answers of the registers in their documented shape. */

const SITE = {
  language: 'nb',
  municipality: { name: 'Elvedal', number: '3999' },
  areas: [
    { slug: 'sentrum', title: 'Sentrum' },
    { slug: 'asen', title: 'Åsen' },
  ],
} as const;

/** The settings of the sample municipality that imports use. */
export const site = { ...SITE, areas: [...SITE.areas] };

/** Returns the nth valid organisation number of the range for synthetic organisations. */
export function syntheticNumber(nth: number): string {
  return syntheticNumbers(nth + 1).at(-1) ?? '';
}

/** Returns the first valid organisation numbers of that range. */
export function syntheticNumbers(count: number): string[] {
  const weights = [3, 2, 7, 6, 5, 4, 3, 2];
  const numbers: string[] = [];
  for (let eight = 31_000_000; numbers.length < count; eight++) {
    const digits = String(eight);
    const rest = weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11;
    if (rest !== 1) numbers.push(`${digits}${(11 - rest) % 11}`);
  }
  return numbers;
}

/** One unit of Enhetsregisteret. */
export function unitJson(nth: number, fields: Record<string, unknown> = {}) {
  return {
    organisasjonsnummer: syntheticNumber(nth),
    navn: 'ELVEDAL SANITETSFORENING',
    organisasjonsform: { kode: 'FLI', beskrivelse: 'Forening/lag/innretning' },
    forretningsadresse: {
      land: 'Norge',
      landkode: 'NO',
      postnummer: '2899',
      poststed: 'ELVEDAL',
      adresse: ['Storgata 1'],
      kommune: 'ELVEDAL',
      kommunenummer: '3999',
    },
    registrertIFrivillighetsregisteret: true,
    konkurs: false,
    underAvvikling: false,
    underTvangsavviklingEllerTvangsopplosning: false,
    maalform: 'Bokmål',
    ...fields,
  };
}

/** One organisation of Frivillighetsregisteret. */
export function voluntaryJson(nth: number, ...codes: string[]) {
  const icnpoKategorier = codes.map((icnpoNummer, index) => ({ icnpoNummer, navn: null, rekkefoelge: index + 1 }));
  return { organisasjonsnummer: syntheticNumber(nth), grasrotandel: { deltarI: true }, icnpoKategorier };
}

/** A page of a search in Enhetsregisteret; one without units has no `_embedded`. */
export function pageJson(enheter: readonly unknown[], { number = 0, totalElements = enheter.length, size = 100 } = {}) {
  const page = { size, totalElements, totalPages: Math.ceil(totalElements / size), number };
  return JSON.stringify(enheter.length > 0 ? { _embedded: { enheter }, page } : { page });
}
