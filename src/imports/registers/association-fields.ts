import { fill, languageOf } from '../../i18n/index.ts';
import { registerAddress } from '../../i18n/names.ts';
import type { Site } from '../../schemas/site.ts';
import { asMarkdown, oneLine, shortened } from '../text.ts';
import { addressLine, fixedLine, mendedWebsite, roleEmail } from './contact.ts';
import { displayName } from './display-name.ts';
import { audiencesOf, themesOf } from './themes.ts';
import type { Unit } from './unit.ts';

/** The fields of an association entry that the registers know. */
export type RegisterFields = Readonly<Record<string, unknown>>;

/** An association as the registers know it. */
export interface RegisteredAssociation {
  number: string;
  title: string;
  fields: RegisterFields;
  /** The text of a new entry. */
  body: string;
  /** What the register has but the portal does not take, as it may be a person's. */
  leftOut: ('email' | 'mobile' | 'address')[];
}

/** What is known beside the unit itself. */
export interface Surroundings {
  site: Pick<Site, 'language' | 'municipality' | 'areas'>;
  /** Names of places in lower case, which keep their capital inside a name. */
  places: ReadonlySet<string>;
}

/** Describes a unit as an association entry. `icnpo` are its categories in Frivillighetsregisteret, the main one first. */
export function associationFields(unit: Unit, icnpo: readonly string[], around: Surroundings): RegisteredAssociation {
  const { site } = around;
  const title = displayName(unit.name, around.places).slice(0, MAX_TITLE);
  const written = unit.writtenForm ?? site.language;
  const { words } = languageOf(written, site.municipality.preposition);
  const town = unit.address && displayName(unit.address.town, around.places);
  const themes = themesOf(title, icnpo);
  const purpose = readable(unit.activity || unit.purpose);
  const fields = {
    title,
    summary:
      shortened(purpose, MAX_SUMMARY) ||
      fill(words.imports.summary, { themes: listed(themes, words.themes), municipality: site.municipality.name }),
    lang: written === site.language ? undefined : written,
    organisation_number: unit.number,
    icnpo: icnpo[0],
    themes,
    audiences: audiencesOf(title, icnpo),
    area: site.areas.find((area) => area.title.toLowerCase() === town?.toLowerCase())?.slug,
    contacts: [contactOf(unit, title, words.imports)],
    website: mendedWebsite(unit.website),
  };
  const address = addressLine(unit.address, town ?? '');
  const long = readable(unit.purpose || unit.activity);
  const texts = [
    long && long !== fields.summary ? asMarkdown(long) : '',
    address ? asMarkdown(fill(words.imports.address, { address })) : '',
  ];
  return {
    ...{ number: unit.number, title, fields: withoutAbsent(fields), body: texts.filter(Boolean).join('\n\n') },
    leftOut: [
      ...(unit.email && !roleEmail(unit.email, title) ? (['email'] as const) : []),
      ...(unit.hasMobile ? (['mobile'] as const) : []),
      ...(unit.address && !address ? (['address'] as const) : []),
    ],
  };
}

const MAX_TITLE = 120;
const MAX_SUMMARY = 300;

function contactOf(unit: Unit, title: string, words: { association: string; registerEntry: string }) {
  const phone = fixedLine(unit.phone);
  const email = roleEmail(unit.email, title);
  const url = mendedWebsite(unit.website);
  if (phone || email || url)
    return withoutAbsent({ role: words.association, phone, email, url: phone || email ? undefined : url });
  // An entry needs one way to reach the association; staff add a better one.
  return { role: words.registerEntry, url: registerAddress(unit.number) };
}

function listed(codes: readonly string[], names: Readonly<Record<string, string>>): string {
  const first = names[codes[0] ?? ''] ?? '';
  return first.charAt(0).toUpperCase() + first.slice(1);
}

/** Returns a registered text on one line; one in capitals is made readable. */
function readable(text: string): string {
  const line = oneLine(text);
  const isShouted = line.length > 3 && !/\p{Ll}/u.test(line);
  return isShouted ? line.charAt(0) + line.slice(1).toLowerCase() : line;
}

function withoutAbsent<Fields extends Record<string, unknown>>(fields: Fields): RegisterFields {
  const isPresent = ([, value]: [string, unknown]) =>
    value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(isPresent));
}
