import { association } from './association.ts';
import { award } from './award.ts';
import { closures } from './closures.ts';
import { contact } from './contact.ts';
import { equipment } from './equipment.ts';
import { event } from './event.ts';
import { example } from './example.ts';
import { grant } from './grant.ts';
import { handbook } from './handbook.ts';
import { help } from './help.ts';
import { opportunity } from './opportunity.ts';
import { page } from './page.ts';
import { site } from './site.ts';
import { venue } from './venue.ts';

/** Every collection: its folder in the content, its schema, and what editors call it. */
export const collections = {
  events: { schema: event, label: { nb: 'Aktiviteter', nn: 'Aktivitetar' } },
  associations: { schema: association, label: { nb: 'Foreninger', nn: 'Foreiningar' } },
  venues: { schema: venue, label: { nb: 'Lokaler', nn: 'Lokale' } },
  grants: { schema: grant, label: { nb: 'Tilskudd', nn: 'Tilskot' } },
  opportunities: { schema: opportunity, label: { nb: 'Oppdrag', nn: 'Oppdrag' } },
  help: { schema: help, label: { nb: 'Hjelp', nn: 'Hjelp' } },
  equipment: { schema: equipment, label: { nb: 'Utstyr', nn: 'Utstyr' } },
  examples: { schema: example, label: { nb: 'Eksempler', nn: 'Døme' } },
  handbook: { schema: handbook, label: { nb: 'Håndbok', nn: 'Handbok' } },
  awards: { schema: award, label: { nb: 'Priser', nn: 'Prisar' } },
  contacts: { schema: contact, label: { nb: 'Kontakter', nn: 'Kontaktar' } },
  pages: { schema: page, label: { nb: 'Sider', nn: 'Sider' } },
};

/** The two files of settings, which are YAML without a body. */
export const settingsFiles = {
  'site.yml': site,
  'closures.yml': closures,
};

export type CollectionName = keyof typeof collections;

export const collectionNames = Object.keys(collections) as CollectionName[];
