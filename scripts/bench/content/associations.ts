import type { z } from 'zod';
import type { association } from '../../../src/schemas/association.ts';
import { accessCodes, audiences, type Theme } from '../../../src/schemas/codes.ts';
import { isValidOrganisationNumber } from '../../../src/schemas/fields/organisation-number.ts';
import { areas } from './settings.ts';
import { bodyOf, contact, type Draft, entryBasics } from './common.ts';
import { placeName, slugMaker } from './names.ts';
import type { Random } from './random.ts';
import { phrase } from './sentences.ts';

type AssociationDraft = Draft<z.input<typeof association>>;

const KINDS: [name: string, icnpo: string, themes: Theme[]][] = [
  ['idrettslag', '1200', ['exercise', 'outdoors']],
  ['skolekorps', '1100', ['music']],
  ['mannskor', '1100', ['music']],
  ['damekor', '1100', ['music', 'community']],
  ['spelemannslag', '1100', ['music', 'culture']],
  ['bygdekvinnelag', '1300', ['food', 'crafts', 'community']],
  ['sanitetsforening', '4100', ['care', 'language']],
  ['pensjonistforening', '1300', ['community', 'games']],
  ['jeger- og fiskerforening', '1300', ['outdoors']],
  ['turlag', '1300', ['outdoors', 'exercise']],
  ['historielag', '1100', ['culture', 'learning']],
  ['husflidslag', '1100', ['crafts']],
  ['sjakklubb', '1300', ['games']],
  ['bygdeungdomslag', '1300', ['community', 'culture']],
  ['velforening', '6100', ['community', 'environment']],
  ['hagelag', '5200', ['environment', 'learning']],
  ['speidergruppe', '1300', ['outdoors', 'community']],
  ['ballklubb', '1200', ['exercise']],
  ['svømmeklubb', '1200', ['exercise']],
  ['sykkelklubb', '1200', ['exercise', 'outdoors']],
  ['danseklubb', '1200', ['exercise', 'music']],
  ['teaterlag', '1100', ['culture']],
  ['kunstforening', '1100', ['culture', 'crafts']],
  ['fotoklubb', '1100', ['culture', 'technology']],
  ['datagruppe', '2400', ['technology', 'learning']],
  ['språkvenner', '4100', ['language', 'learning']],
  ['reparasjonslag', '5100', ['environment', 'technology', 'crafts']],
  ['menighetsforening', '10100', ['faith', 'music']],
  ['båtforening', '1300', ['outdoors']],
  ['leksehjelp', '2400', ['learning', 'language']],
];

/** Generates the associations: one in fifteen is paused or closed. */
export function makeAssociations(random: Random, count: number): AssociationDraft[] {
  const slugFor = slugMaker();
  const numberFor = organisationNumbers();
  return Array.from({ length: count }, () => makeAssociation(random, slugFor, numberFor));
}

function makeAssociation(
  random: Random,
  slugFor: (title: string) => string,
  numberFor: () => string,
): AssociationDraft {
  const [kind, icnpo, themes] = random.pick(KINDS);
  const title = `${placeName(random).name} ${kind}`;
  const slug = slugFor(title);
  const { body, host } = bodyOf(random, slug);
  const fields = {
    ...entryBasics(random, 'associations', slug, title),
    ...(random.chance(0.06) && { status: random.pick(['paused', 'closed'] as const) }),
    ...(random.chance(0.8) && { organisation_number: numberFor() }),
    icnpo,
    themes,
    audiences: random.some(audiences, 0.3),
    ...(random.chance(0.7) && { area: random.pick(areas).slug }),
    contacts: random.chance(0.3) ? [contact(random, host), contact(random, host)] : [contact(random, host)],
    ...(random.chance(0.3) && { buddy: `${phrase(random, 'office')} møter deg i døra de første gangene.` }),
    ...(random.chance(0.6) && { membership: `Voksne betaler ${random.between(1, 9)}50 kr i året, barn er gratis.` }),
    members: random.between(8, 640),
    access: random.some(accessCodes, 0.25),
    languages: random.chance(0.3) ? ['nb', 'en'] : [],
    ...(random.chance(0.5) && { website: `https://${host}` }),
    ...(random.chance(0.2) && { support: 'Grasrotandelen går til organisasjonsnummeret vårt.' }),
  };
  return { collection: 'associations', slug, fields, body };
}

// Numbers that begin with 31 are not in use in Brønnøysund.
function organisationNumbers(): () => string {
  let last = 310_000_000;
  return () => {
    do last += 1;
    while (!isValidOrganisationNumber(String(last)));
    return String(last);
  };
}
