import type { z } from 'zod';
import { association } from './association.ts';
import { award } from './award.ts';
import { closures } from './closures.ts';
import { contact } from './contact.ts';
import type { Descriptor } from './descriptor.ts';
import { equipment } from './equipment.ts';
import { event } from './event.ts';
import { example } from './example.ts';
import { grant } from './grant.ts';
import { handbook } from './handbook.ts';
import { help } from './help.ts';
import { opportunity } from './opportunity.ts';
import { page } from './page.ts';
import { site } from './site.ts';
import { neighbourEvents } from './neighbours.ts';
import { synonyms } from './synonyms.ts';
import { venue } from './venue.ts';

/** Every collection, by the name of its folder in the content. To add one, write its schema and describe it here. */
export const collections = {
  events: {
    schema: event,
    path: '/aktiviteter/',
    singular: { nb: 'Aktivitet', nn: 'Aktivitet', en: 'Activity' },
    plural: { nb: 'Aktiviteter', nn: 'Aktivitetar', en: 'Activities' },
    icon: 'calendar',
    add: { nb: 'Ny aktivitet', nn: 'Ny aktivitet', en: 'New activity' },
    findable: true,
    openData: {
      nb: 'Alt i kalenderen, med regler for hvor ofte det skjer.',
      nn: 'Alt i kalenderen, med reglar for kor ofte det skjer.',
      en: 'Everything in the calendar, with rules for how often it happens.',
    },
    goesStale: false,
  },
  associations: {
    schema: association,
    path: '/foreninger/',
    singular: { nb: 'Forening', nn: 'Foreining', en: 'Association' },
    plural: { nb: 'Foreninger', nn: 'Foreiningar', en: 'Associations' },
    icon: 'people',
    add: { nb: 'Ny forening', nn: 'Ny foreining', en: 'New association' },
    findable: true,
    openData: {
      nb: 'Lag og foreninger, hva de gjør, og hvem du ringer.',
      nn: 'Lag og foreiningar, kva dei gjer, og kven du ringjer.',
      en: 'Clubs and associations, what they do, and whom to ring.',
    },
    goesStale: true,
  },
  venues: {
    schema: venue,
    path: '/lokaler/',
    singular: { nb: 'Lokale', nn: 'Lokale', en: 'Venue' },
    plural: { nb: 'Lokaler', nn: 'Lokale', en: 'Venues' },
    icon: 'house',
    add: { nb: 'Nytt lokale', nn: 'Nytt lokale', en: 'New venue' },
    findable: true,
    openData: {
      nb: 'Rom, saler og haller, med plasser, priser og adresse.',
      nn: 'Rom, salar og hallar, med plassar, prisar og adresse.',
      en: 'Rooms and halls, with seats, prices and addresses.',
    },
    goesStale: true,
  },
  grants: {
    schema: grant,
    path: '/tilskudd/',
    singular: { nb: 'Tilskudd', nn: 'Tilskot', en: 'Grant' },
    plural: { nb: 'Tilskudd', nn: 'Tilskot', en: 'Grants' },
    icon: 'coins',
    add: { nb: 'Nytt tilskudd', nn: 'Nytt tilskot', en: 'New grant' },
    findable: true,
    openData: {
      nb: 'Hva foreninger kan søke om, og når fristene er.',
      nn: 'Kva foreiningar kan søkje om, og når fristane er.',
      en: 'What associations can apply for, and the deadlines.',
    },
    goesStale: true,
  },
  opportunities: {
    schema: opportunity,
    path: '/oppdrag/',
    singular: { nb: 'Oppdrag', nn: 'Oppdrag', en: 'Task' },
    plural: { nb: 'Oppdrag', nn: 'Oppdrag', en: 'Tasks' },
    icon: 'checklist',
    add: { nb: 'Nytt oppdrag', nn: 'Nytt oppdrag', en: 'New task' },
    findable: true,
    openData: {
      nb: 'Oppgaver som trenger frivillige.',
      nn: 'Oppgåver som treng frivillige.',
      en: 'Tasks that need volunteers.',
    },
    goesStale: true,
  },
  help: {
    schema: help,
    path: '/hjelp/',
    singular: { nb: 'Hjelp', nn: 'Hjelp', en: 'Help' },
    plural: { nb: 'Hjelp', nn: 'Hjelp', en: 'Help' },
    icon: 'heart',
    add: { nb: 'Ny hjelp', nn: 'Ny hjelp', en: 'New kind of help' },
    findable: true,
    openData: {
      nb: 'Hva innbyggere kan få hjelp til, og hvem de spør.',
      nn: 'Kva innbyggjarar kan få hjelp til, og kven dei spør.',
      en: 'What residents can get help with, and whom to ask.',
    },
    goesStale: true,
  },
  equipment: {
    schema: equipment,
    path: '/utstyr/',
    singular: { nb: 'Utstyr', nn: 'Utstyr', en: 'Equipment' },
    plural: { nb: 'Utstyr', nn: 'Utstyr', en: 'Equipment' },
    icon: 'tent',
    add: { nb: 'Nytt utstyr', nn: 'Nytt utstyr', en: 'New equipment' },
    findable: true,
    openData: { nb: 'Ting som kan lånes.', nn: 'Ting som kan lånast.', en: 'Things you can borrow.' },
    goesStale: true,
  },
  examples: {
    schema: example,
    path: '/eksempler/',
    singular: { nb: 'Eksempel', nn: 'Døme', en: 'Example' },
    plural: { nb: 'Eksempler', nn: 'Døme', en: 'Examples' },
    icon: 'lightbulb',
    add: { nb: 'Nytt eksempel', nn: 'Nytt døme', en: 'New example' },
    findable: true,
    openData: {
      nb: 'Hva andre har fått til. Lisensen står i feltet «licence».',
      nn: 'Kva andre har fått til. Lisensen står i feltet «licence».',
      en: 'What others have done. The field “licence” holds the licence of each.',
    },
    goesStale: false,
  },
  handbook: {
    schema: handbook,
    path: '/handbok/',
    singular: { nb: 'Håndbok', nn: 'Handbok', en: 'Handbook' },
    plural: { nb: 'Håndbok', nn: 'Handbok', en: 'Handbook' },
    icon: 'book',
    add: { nb: 'Nytt kapittel', nn: 'Nytt kapittel', en: 'New chapter' },
    findable: true,
    openData: {
      nb: 'Kapitlene i håndboka for foreninger.',
      nn: 'Kapitla i handboka for foreiningar.',
      en: 'The chapters of the handbook for associations.',
    },
    goesStale: false,
  },
  awards: {
    schema: award,
    path: '/priser/',
    singular: { nb: 'Pris', nn: 'Pris', en: 'Award' },
    plural: { nb: 'Priser', nn: 'Prisar', en: 'Awards' },
    icon: 'trophy',
    add: { nb: 'Ny pris', nn: 'Ny pris', en: 'New award' },
    findable: true,
    openData: {
      nb: 'Priser du kan foreslå noen til, og hvem som har fått dem.',
      nn: 'Prisar du kan føreslå nokon til, og kven som har fått dei.',
      en: 'Awards you can nominate someone for, and who has won them.',
    },
    goesStale: false,
  },
  contacts: {
    schema: contact,
    path: '/kontakt/',
    singular: { nb: 'Kontakt', nn: 'Kontakt', en: 'Contact' },
    plural: { nb: 'Kontakter', nn: 'Kontaktar', en: 'Contacts' },
    icon: 'phone',
    add: { nb: 'Ny kontakt', nn: 'Ny kontakt', en: 'New contact' },
    findable: true,
    openData: {
      nb: 'Hvem som gjør hva i kommunen og på sentralene.',
      nn: 'Kven som gjer kva i kommunen og på sentralane.',
      en: 'Who does what in the municipality and at the centres.',
    },
    goesStale: true,
  },
  pages: {
    schema: page,
    path: '/om/',
    singular: { nb: 'Side', nn: 'Side', en: 'Page' },
    plural: { nb: 'Sider', nn: 'Sider', en: 'Pages' },
    icon: 'page',
    add: { nb: 'Ny side', nn: 'Ny side', en: 'New page' },
    findable: true,
    openData: {
      nb: 'Tekstene om frivillighet i kommunen.',
      nn: 'Tekstane om frivillig arbeid i kommunen.',
      en: 'The texts about volunteering in the municipality.',
    },
    goesStale: false,
  },
} satisfies Record<string, Descriptor>;

/** The files of settings, which are YAML without a body; only the synonyms and the neighbours may be missing. */
export const settingsFiles = {
  'site.yml': site,
  'closures.yml': closures,
  'synonyms.yml': synonyms,
  'neighbours.yml': neighbourEvents,
};

export type CollectionName = keyof typeof collections;

/** The fields of a valid entry of a collection. */
export type FieldsOf<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;

export const collectionNames = Object.keys(collections) as CollectionName[];
