import type { z } from 'zod';
import { grantSources, themes } from '../../../src/schemas/codes.ts';
import type { grant } from '../../../src/schemas/grant.ts';
import { bodyOf, contact, type Draft, entryBasics } from './common.ts';
import { slugMaker } from './names.ts';
import type { Random } from './random.ts';
import { phrase } from './sentences.ts';
import { words } from './words.ts';

type GrantFields = z.input<typeof grant>;

const KINDS = [
  'Støtte til',
  'Tilskudd til',
  'Midler til',
  'Gavefond for',
  'Stipend for',
  'Prosjektmidler til',
  'Legat til',
];

/** Generates the grants; one in six is open all year. */
export function makeGrants(random: Random, count: number): Draft<GrantFields>[] {
  const slugFor = slugMaker();
  return Array.from({ length: count }, () => makeGrant(random, slugFor));
}

function makeGrant(random: Random, slugFor: (title: string) => string): Draft<GrantFields> {
  const title = `${random.pick(KINDS)} ${random.pick(words.purpose)}`;
  const slug = slugFor(title);
  const { body, host } = bodyOf(random, slug);
  const isRolling = random.chance(1 / 6);
  const fields = {
    ...entryBasics(random, 'grants', slug, title),
    source: random.pick(grantSources),
    giver: random.pick([
      'Elvedal kommune',
      'Innlandet fylkeskommune',
      'Elvedal Sparebank',
      'Frivillighetsfondet',
      'Staten',
    ]),
    for_whom: `${phrase(random, 'who')} i et lag eller en forening. ${phrase(random, 'people')} kan også søke.`,
    for_what: `${phrase(random, 'purpose')}, ${random.pick(words.purpose)} og ${random.pick(words.purpose)}.`,
    amount: `Inntil ${random.between(1, 30) * 5} 000 kr`,
    ...(isRolling ? { rolling: true } : { deadlines: deadlines(random) }),
    answer: `Innen ${random.pick(words.number)} uker`,
    attachments: ['Budsjett', 'Årsmelding', 'Regnskap'].slice(0, random.between(1, 3)),
    requirements: ['Laget må stå i Frivillighetsregisteret.', 'Tiltaket må være åpent for alle.'].slice(
      0,
      random.between(1, 2),
    ),
    form: `https://${host}/skjema`,
    ...(random.chance(0.5) && { rules: `https://${host}/regler` }),
    contact: contact(random, host),
    themes: random.some(themes, 0.15),
  };
  return { collection: 'grants', slug, fields, body };
}

function deadlines(random: Random): GrantFields['deadlines'] {
  const months = random.some(['02', '03', '04', '05', '09', '10', '11', '12'], 0.25);
  return (months.length > 0 ? months : ['03']).map((month) => {
    const year = month > '08' ? 2026 : 2027;
    const opens = random.chance(0.5) ? `${year}-${month}-01` : undefined;
    return { date: `${year}-${month}-${random.between(15, 28)}`, ...(opens && { opens }), yearly: random.chance(0.7) };
  });
}
