/**
 * Builds invented answers of the registers with all keys that they have: the documentation of Enhetsregisteret and
 * brreg/openAPI, and public consumers of both registers that were checked against them in September 2026 (read 2026-12-01).
 *
 * A unit that is deleted answers with 200, `respons_klasse` «SlettetEnhet» and `slettedato`, one that is removed with 410.
 * Searches of Enhetsregisteret end at 10,000; those of Frivillighetsregisteret go on by `searchAfter`, 100 at a time, and
 * it has no name of a category, only `kategori`.
 */

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
    respons_klasse: 'Enhet',
    organisasjonsnummer: syntheticNumber(nth),
    navn: 'ELVEDAL SANITETSFORENING',
    organisasjonsform: {
      kode: 'FLI',
      beskrivelse: 'Forening/lag/innretning',
      _links: linkTo('organisasjonsformer/FLI'),
    },
    postadresse: { land: 'Norge', landkode: 'NO', postnummer: '2898', poststed: 'ELVEDAL', adresse: ['Postboks 1'] },
    registreringsdatoEnhetsregisteret: '1995-03-12',
    registrertIMvaregisteret: false,
    naeringskode1: { kode: '94.991', beskrivelse: 'Aktiviteter i andre interesseorganisasjoner' },
    harRegistrertAntallAnsatte: false,
    institusjonellSektorkode: { kode: '7000', beskrivelse: 'Ideelle organisasjoner' },
    stiftelsesdato: '1921-05-17',
    vedtektsdato: '2019-03-01',
    registrertIForetaksregisteret: false,
    registrertIStiftelsesregisteret: false,
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
    _links: linkTo(`enheter/${syntheticNumber(nth)}`),
    ...fields,
  };
}

/** One organisation of Frivillighetsregisteret. */
export function voluntaryJson(nth: number, ...codes: string[]) {
  const icnpoKategorier = codes.map((icnpoNummer, index) => ({
    ...{ kategori: 'ICNPOKategori.kulturOgKunst', icnpoNummer, navn: null, rekkefoelge: index + 1 },
  }));
  return {
    respons_klasse: 'FrivilligOrganisasjon',
    organisasjonsnummer: syntheticNumber(nth),
    frivilligOrganisasjonsstatus: 'AKTIV',
    kontonummer: '12345678903',
    innfoertDato: '2010-02-03',
    foersteGangInnfoert: '2010-02-03',
    grasrotandel: { deltarI: true, deltarFra: '2010-02-03' },
    regnskapsrapportering: { rapportererRegnskap: false },
    vedtekter: { frivilligRegistrerteVedtekter: true, sistOppdaterteVedtekter: '2019-03-01' },
    icnpoKategorier,
    paategninger: [],
  };
}

/** A page of a search in Enhetsregisteret; one without units has no `_embedded`. */
export function pageJson(enheter: readonly unknown[], { number = 0, totalElements = enheter.length, size = 100 } = {}) {
  const page = { size, totalElements, totalPages: Math.ceil(totalElements / size), number };
  return JSON.stringify({
    ...(enheter.length > 0 && { _embedded: { enheter } }),
    ...{ _links: linkTo('enheter'), page },
  });
}

function linkTo(path: string) {
  return { self: { href: `https://data.brreg.no/enhetsregisteret/api/${path}` } };
}
