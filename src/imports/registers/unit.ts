import { z } from 'zod';
import { isValidOrganisationNumber } from '../../schemas/fields/organisation-number.ts';

/** The first fact that says an organisation is no longer active. */
export type UnitState = 'active' | 'deleted' | 'bankrupt' | 'winding-up';

/** What is used of a unit in Enhetsregisteret: never a person, a role, or an account. */
export interface Unit {
  number: string;
  /** As registered, most often in capitals. */
  name: string;
  state: UnitState;
  isVoluntary: boolean;
  activity: string;
  purpose: string;
  website: string;
  email: string;
  /** A fixed line; the number of a mobile telephone is most often a person's own. */
  phone: string;
  hasMobile: boolean;
  address: UnitAddress | undefined;
  /** The written form of Norwegian that the organisation has chosen, if it is registered. */
  writtenForm: 'nb' | 'nn' | undefined;
}

export interface UnitAddress {
  lines: string[];
  postcode: string;
  /** In capitals. */
  town: string;
}

/** Reads one unit of Enhetsregisteret; undefined without a valid organisation number and a name. */
export function readUnit(json: unknown): Unit | undefined {
  const { data } = unit.safeParse(json);
  if (!data || !isValidOrganisationNumber(data.organisasjonsnummer)) return undefined;
  return {
    number: data.organisasjonsnummer,
    name: data.navn.trim(),
    state: stateOf(data),
    isVoluntary: data.registrertIFrivillighetsregisteret ?? false,
    activity: joined(data.aktivitet),
    purpose: joined(data.vedtektsfestetFormaal),
    website: data.hjemmeside ?? '',
    email: data.epostadresse ?? '',
    phone: data.telefon ?? '',
    hasMobile: Boolean(data.mobil),
    address: addressOf(data.forretningsadresse),
    writtenForm: WRITTEN_FORMS[data.maalform ?? ''],
  };
}

const WRITTEN_FORMS: Readonly<Record<string, 'nb' | 'nn'>> = { Bokmål: 'nb', Nynorsk: 'nn' };

// A field of an unexpected type or length counts as missing: one slip in the register must not hide an organisation, and
// an endless text in a file must not keep those that read it busy.
const text = () => z.string().max(500).optional().catch(undefined);
const flag = () => z.boolean().optional().catch(undefined);
const lines = () => z.array(z.string().max(200)).max(40).optional().catch(undefined);

/**
 * The public JSON of a unit: brreg/openAPI, specs/enhetsregisteret.json, and public consumers of it for newer keys (both
 * read 2026-11-30). Absent values are absent keys.
 */
const unit = z.object({
  organisasjonsnummer: z.string().transform((digits) => digits.replace(/\s/g, '')),
  navn: z.string().min(1).max(300),
  hjemmeside: text(),
  epostadresse: text(),
  telefon: text(),
  mobil: text(),
  forretningsadresse: z.object({ adresse: lines(), postnummer: text(), poststed: text() }).optional().catch(undefined),
  aktivitet: lines(),
  vedtektsfestetFormaal: lines(),
  registrertIFrivillighetsregisteret: flag(),
  konkurs: flag(),
  underAvvikling: flag(),
  underTvangsavviklingEllerTvangsopplosning: flag(),
  slettedato: text(),
  maalform: text(),
});

type UnitJson = z.output<typeof unit>;

function stateOf(json: UnitJson): UnitState {
  if (json.slettedato) return 'deleted';
  if (json.konkurs) return 'bankrupt';
  return json.underAvvikling || json.underTvangsavviklingEllerTvangsopplosning ? 'winding-up' : 'active';
}

// Long texts are registered in lines of at most seventy characters.
function joined(parts: readonly string[] = []): string {
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

function addressOf(json: UnitJson['forretningsadresse']): UnitAddress | undefined {
  if (!json?.poststed) return undefined;
  const { adresse = [], postnummer = '', poststed } = json;
  return { lines: adresse.map((line) => line.trim()).filter(Boolean), postcode: postnummer, town: poststed.trim() };
}
