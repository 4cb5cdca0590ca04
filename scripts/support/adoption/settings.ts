import { dump } from 'js-yaml';
import { freeSlug, slugOf } from '../../../src/domain/slug.ts';
import { entryText } from '../../../src/entries/entry-text.ts';
import { digestOf } from '../../../src/domain/identity.ts';
import { CONTENT_VERSION } from '../../../src/schemas/settings/content-version.ts';
import type { Adoption } from './answers.ts';
import { prepositionOf } from './municipalities.ts';
import { wordsIn } from './words.ts';

/** Returns the path of the logo in the content folder. */
export const LOGO = 'media/logo.png';

/** Creates the settings and the first entry of a portal: nothing but what the answers say. */
export function settingsOf(adoption: Adoption): Map<string, string> {
  const { centre, municipality } = adoption;
  const words = wordsIn(adoption);
  const slug = slugOf(centre.title) || 'frivilligsentralen';
  return new Map([
    ['site.yml', yaml(siteFields(adoption))],
    ['closures.yml', yaml(closureFields(adoption))],
    [
      `contacts/${slug}.md`,
      entryText({
        id: digestOf(`${municipality.number}/contacts/${slug}`),
        title: centre.title,
        summary: words.contactSummary,
        sector: 'other',
        unit: centre.title,
        tasks: [words.contactTask],
        contact: centre.contact,
      }),
    ],
  ]);
}

/** Gives each area the short name of its addresses. */
export function siteAreas({ areas }: Pick<Adoption, 'areas'>): { slug: string; title: string }[] {
  const taken = new Set<string>();
  return areas.map((title) => {
    const slug = freeSlug(slugOf(title) || 'omrade', (each) => taken.has(each));
    taken.add(slug);
    return { slug, title };
  });
}

function siteFields(adoption: Adoption) {
  const { name, municipality, owner, language, languages, centre, contacts, colours, logo, statement } = adoption;
  const preposition = prepositionOf(municipality);
  return {
    schema: CONTENT_VERSION,
    name,
    municipality: {
      name: municipality.name,
      number: municipality.number,
      ...(preposition !== 'i' && { preposition }),
    },
    owner,
    language,
    ...(languages.length > 0 && {
      languages: languages.map((each) => ({ code: each.split(':')[0], ...(each.endsWith(':full') && { full: true }) })),
    }),
    ...(adoption.areas.length > 0 && { areas: siteAreas(adoption) }),
    centres: [centre],
    contacts: { general: centre.contact, ...contacts },
    links: LINKS,
    ...(Object.keys(colours).length > 0 && { colours }),
    ...(logo && { logo: LOGO }),
    ...(statement && { accessibility: { statement } }),
  };
}

/** National services that every municipality's associations use. */
const LINKS = [
  { title: 'Frivillig.no', url: 'https://frivillig.no' },
  { title: 'Brønnøysundregistrene', url: 'https://www.brreg.no' },
];

function closureFields({ school_years, school_holidays, closed }: Adoption) {
  return { school_years, school_holidays, closed };
}

function yaml(fields: object): string {
  // Anchors, which the validator refuses, would stand for a contact that is given twice.
  return dump(fields, { lineWidth: -1, noRefs: true });
}
